package be.driehoek.view;

/** What a sheet is written on, from top to bottom: headings, values with their labels, and lists. */
interface Page {
    /** The heading of the whole page. */
    void title(String words);

    /** A part of the page under a heading, by which it can be found. */
    void section(String id, String words, Runnable content);

    /** A part of the page under a heading with a number. */
    void section(int number, String words, Runnable content);

    /** A sentence of its own. */
    void say(String words);

    /** A value behind its label; it may have several lines. */
    void value(String label, String value);

    /** What belongs together, below its label. */
    void group(String label, Runnable content);

    /** An element of a list, with what belongs to it. */
    void item(String head, Runnable content);

    /** An element of a numbered list, apart from the one before it. */
    void item(int number, String head, Runnable content);
}
