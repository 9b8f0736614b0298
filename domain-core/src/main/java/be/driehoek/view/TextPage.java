package be.driehoek.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page of plain text that grows from top to bottom: headings, values with their labels, and lists, at most
 * {@value #COLUMNS} columns wide.
 *
 * <p>Whatever is printed is made safe: no control characters, and a line break in a value begins a line that is indented,
 * so that no text can pose as a heading. A heading with nothing under it is left out.
 */
final class TextPage implements Page {
    static final int COLUMNS = 80;

    private static final String INDENT = "  ";
    private static final String BULLET = "- ";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** A space, unless a French sign follows that must not begin a line. */
    private static final Pattern GAP = Pattern.compile("\\p{javaWhitespace}++(?![:;?!»](?:\\p{javaWhitespace}|$))");

    private static final Set<Character.UnicodeScript> WIDE_SCRIPTS = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA);

    private final StringBuilder text = new StringBuilder();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private String margin = "";

    @Override
    public void title(String words) {
        heading("", words, '=');
    }

    @Override
    public void section(String id, String words, Runnable content) {
        under(() -> heading("", words, '-'), margin, content);
    }

    @Override
    public void section(int number, String words, Runnable content) {
        under(() -> heading(number + ". ", words, '-'), margin, content);
    }

    @Override
    public void say(String words) {
        begin();
        linesOf(words).forEach(line -> wrapped(margin, margin, line));
    }

    @Override
    public void value(String label, String value) {
        var lines = linesOf(value);
        if (lines.isEmpty()) {
            return;
        }
        begin();
        if (lines.size() == 1) {
            wrapped(margin, margin + INDENT, label + " " + lines.getFirst());
        } else {
            wrapped(margin, margin + INDENT, label);
            lines.forEach(line -> wrapped(margin + INDENT, margin + INDENT, line));
        }
    }

    @Override
    public void group(String label, Runnable content) {
        String outer = margin;
        under(() -> wrapped(outer, outer + INDENT, label), outer + INDENT, content);
    }

    @Override
    public void item(String head, Runnable content) {
        item(BULLET, head, content);
    }

    @Override
    public void item(int number, String head, Runnable content) {
        begin();
        apart();
        item(number + ". ", head, content);
    }

    private void item(String marker, String head, Runnable content) {
        begin();
        hanging(margin + marker, margin + " ".repeat(marker.length()), head);
        under(() -> {}, margin + " ".repeat(marker.length()), content);
    }

    /** The page as it stands. */
    String text() {
        return text.toString();
    }

    private void under(Runnable heading, String inner, Runnable content) {
        String outer = margin;
        waiting.addLast(heading);
        margin = inner;
        content.run();
        margin = outer;
        waiting.removeLastOccurrence(heading);
    }

    /** Prints the headings that wait for something to stand under them. */
    private void begin() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }

    private void apart() {
        if (!text.isEmpty() && text.indexOf("\n\n", text.length() - 2) < 0) {
            text.append('\n');
        }
    }

    private void heading(String marker, String words, char line) {
        apart();
        int start = text.length();
        hanging(marker, " ".repeat(marker.length()), words);
        int widest =
                text.substring(start).lines().mapToInt(TextPage::columns).max().orElse(0);
        text.append(String.valueOf(line).repeat(widest)).append("\n\n");
    }

    /** A head, whose further lines begin where the first one does. */
    private void hanging(String first, String others, String words) {
        var lines = linesOf(words);
        wrapped(first, others, lines.isEmpty() ? "" : lines.getFirst());
        lines.stream().skip(1).forEach(line -> wrapped(others, others, line));
    }

    /** One line, in as many rows as it takes. */
    private void wrapped(String first, String others, String line) {
        var row = new StringBuilder(first);
        int words = 0;
        for (var word : GAP.splitAsStream(line).toList()) {
            if (words > 0 && columns(row) + 1 + columns(word) > COLUMNS) {
                end(row);
                row = new StringBuilder(others);
                words = 0;
            }
            if (words > 0) {
                row.append(' ');
            }
            words++;
            for (var part : parts(word, COLUMNS - columns(others))) {
                if (columns(row) + columns(part) > COLUMNS) {
                    end(row);
                    row = new StringBuilder(others);
                }
                row.append(part);
            }
        }
        end(row);
    }

    private void end(CharSequence row) {
        text.append(row.toString().stripTrailing()).append('\n');
    }

    /** The word, cut where it is longer than a row. */
    private static List<String> parts(String word, int room) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int taken = 0;
        for (int point : word.codePoints().toArray()) {
            int columns = columnsOf(point);
            if (taken + columns > room) {
                parts.add(part.toString());
                part.setLength(0);
                taken = 0;
            }
            part.appendCodePoint(point);
            taken += columns;
        }
        parts.add(part.toString());
        return parts;
    }

    /** The lines of a text without control characters, and without empty lines at the ends. */
    static List<String> linesOf(String text) {
        var lines = new ArrayList<>(
                LINE_BREAK.splitAsStream(text).map(TextPage::cleaned).toList());
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        return Collections.unmodifiableList(lines);
    }

    private static String cleaned(String line) {
        var cleaned = new StringBuilder();
        line.replace('\t', ' ').codePoints().filter(TextPage::isSafe).forEach(cleaned::appendCodePoint);
        return cleaned.toString().strip();
    }

    /** Not a control character, nor one that turns the direction of what follows. */
    private static boolean isSafe(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> false;
            default -> !Character.isISOControl(point);
        };
    }

    /** How many columns a text takes on a screen or on paper. */
    static int columns(CharSequence text) {
        return text.codePoints().map(TextPage::columnsOf).sum();
    }

    private static int columnsOf(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                Character.isEmojiPresentation(point) || WIDE_SCRIPTS.contains(Character.UnicodeScript.of(point))
                        ? 2
                        : 1;
        };
    }
}
