package be.driehoek.service.pages.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks texts into the lines of a picture, in which nothing breaks by itself. */
final class Labels {
    private static final String ELLIPSIS = "…";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Labels() {}

    /**
     * The lines of a text.
     *
     * @param text the text
     * @param columns the most signs in a line
     * @param most the most lines; what is left over is left out, and a sign says so
     * @return the lines, none of them empty
     */
    static List<String> wrap(String text, int columns, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : SPACE.splitAsStream(text.strip()).toList()) {
            for (var part : parts(word, columns)) {
                if (!line.isEmpty() && length(line) + 1 + length(part) > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines.size() <= most ? Collections.unmodifiableList(lines) : cut(lines.subList(0, most), columns);
    }

    private static List<String> cut(List<String> lines, int columns) {
        var last = lines.getLast();
        var kept = length(last) < columns ? last : last.substring(0, last.offsetByCodePoints(0, columns - 1));
        var cut = new ArrayList<>(lines.subList(0, lines.size() - 1));
        cut.add(kept + ELLIPSIS);
        return Collections.unmodifiableList(cut);
    }

    /** The word, in pieces where it is longer than a line. */
    private static List<String> parts(String word, int columns) {
        var parts = new ArrayList<String>();
        int from = 0;
        while (length(word.substring(from)) > columns) {
            int end = word.offsetByCodePoints(from, columns);
            parts.add(word.substring(from, end));
            from = end;
        }
        parts.add(word.substring(from));
        return parts;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
