package be.driehoek.service.documentation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Patterns as every reader of JSON schemas understands them.
 *
 * <p>Many compile a pattern without the flag for Unicode, and take {@code \\p} for the letter p. Where a pattern names
 * classes of Unicode, it becomes one that takes a little more, and never less.
 */
final class Portable {
    private static final int ASCII = 0x80;

    private Portable() {}

    /** The pattern for a whole text. */
    static String pattern(Pattern shape) {
        var java = shape.pattern();
        if (java.contains("\\p{L}")) {
            // One class of characters, repeated: which of ASCII it leaves out is what can be said of it.
            return "^[^" + refused(shape) + "]+$";
        }
        return "^(?:"
                + java.replace("\\p{Cc}", "\\u0000-\\u001f\\u007f-\\u009f").replace("\\p{Cs}", "") + ")$";
    }

    private static String refused(Pattern shape) {
        return IntStream.range(0, ASCII)
                .filter(character -> !isTaken(shape, character) && (character == 0 || isTaken(shape, character - 1)))
                .mapToObj(first -> range(
                        first,
                        IntStream.range(first, ASCII)
                                .filter(next -> next + 1 == ASCII || isTaken(shape, next + 1))
                                .findFirst()
                                .orElseThrow()))
                .collect(Collectors.joining());
    }

    private static boolean isTaken(Pattern shape, int character) {
        return shape.matcher(Character.toString(character)).matches();
    }

    private static String range(int first, int last) {
        return first == last ? escaped(first) : escaped(first) + "-" + escaped(last);
    }

    private static String escaped(int character) {
        return "\\u%04x".formatted(character);
    }
}
