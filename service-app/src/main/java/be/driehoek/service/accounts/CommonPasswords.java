package be.driehoek.service.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells passwords that are tried first: made of common words alone, of few characters, or of keys in a row. Its list has
 * some hundred words; it does not stand in for a list of leaked passwords.
 */
final class CommonPasswords {
    private static final String FILE = "common-passwords.txt";
    private static final int FEW = 5;

    /** Twice, so that a row may begin again. */
    private static final List<String> ROWS = Stream.of(
                    "0123456789",
                    "1234567890",
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiopasdfghjklzxcvbnm",
                    "azertyuiopqsdfghjklmwxcvbn",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
                    "1aqw2zsx3edc4rfv5tgb6yhn7ujm")
            .map(row -> row.repeat(2))
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .toList();

    private CommonPasswords() {}

    /** Only whoever changes a password needs the list. */
    private static final class Words {
        static final Set<String> ALL = read();

        private static Set<String> read() {
            try (var file = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(FILE), FILE);
                    var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
                return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException("the list of common passwords must be readable", e);
            }
        }
    }

    static boolean contain(String password) {
        var small = password.toLowerCase(Locale.ROOT);
        return small.codePoints().distinct().count() < FEW
                || ROWS.stream().anyMatch(row -> row.contains(small))
                || isMadeOfWords(small.replaceAll("\\P{L}", ""));
    }

    /** What has no letters at all is a number, which has few. */
    private static boolean isMadeOfWords(String letters) {
        var reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int from = 0; from < letters.length(); from++) {
            for (int to = from + 1; reached[from] && to <= letters.length(); to++) {
                reached[to] |= Words.ALL.contains(letters.substring(from, to));
            }
        }
        return reached[letters.length()];
    }
}
