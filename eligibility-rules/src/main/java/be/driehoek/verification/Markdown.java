package be.driehoek.verification;

import java.util.regex.Pattern;

/** Puts texts of others into Markdown, so that it shows them as they are. */
final class Markdown {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What begins or ends emphasis, code, a link, HTML, an entity, a cell, a heading or a formula. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&|#~$]");

    /** What makes a line of its own kind where a text begins with it. */
    private static final Pattern BEGINNING = Pattern.compile("^(\\d+(?=[.)])|(?=[-+=]))");

    private Markdown() {}

    /** The text on one line, with what Markdown would eat escaped. */
    static String text(String text) {
        var line = SPACE.matcher(text.strip()).replaceAll(" ");
        var escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
        return BEGINNING.matcher(escaped).replaceFirst("$1\\\\");
    }
}
