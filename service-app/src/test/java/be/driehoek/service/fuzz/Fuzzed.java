package be.driehoek.service.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What holds for every parser of ours, whatever it is given: it reads it, or says what is wrong with it in our words and
 * without repeating it; and what was read is the same when it is written and read again.
 *
 * <p>A class tries one parser, so that Jazzer can look for more in a process of its own. In the test command each is given
 * its examples and what Jazzer found once; these lie in the folder of the resources that bears the name of the class.
 */
public final class Fuzzed {
    /** Forty characters of what came may be shown and an ellipsis, or an id, of which none is longer. */
    private static final int MOST_SHOWN = 50;

    private static final Pattern CLASS_NAME =
            Pattern.compile("\\b(java|be|com|io|org)\\.[a-z]+\\.|Exception\\b|\\$\\$");

    private Fuzzed() {}

    /** Reads JSON as a type, writes it, and reads it again. */
    public static <T> Optional<T> json(byte[] given, Class<T> type) {
        var read = read(() -> StrictJson.read(given, type));
        read.ifPresent(value -> assertThat((Object) StrictJson.read(StrictJson.write(value), type))
                .isEqualTo(value));
        return read;
    }

    /** Reads a text, writes it, and reads it again. */
    public static <T> void text(byte[] given, Function<String, T> reader, Function<T, String> writer) {
        read(() -> reader.apply(new String(given, StandardCharsets.UTF_8)))
                .ifPresent(
                        value -> assertThat(reader.apply(writer.apply(value))).isEqualTo(value));
    }

    /** What is read; empty if it says, as it must, what is wrong. */
    public static <T> Optional<T> read(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (InvalidInputException wrong) {
            check(wrong.errors());
        } catch (InvalidValueException wrong) {
            check(List.of(wrong.error()));
        }
        return Optional.empty();
    }

    /** For a reader that tells its mistakes otherwise. */
    public static void check(List<InputError> errors) {
        assertThat(errors).isNotEmpty();
        for (var error : errors) {
            for (var shown : error.got().arguments().values()) {
                atMost(MOST_SHOWN, shown);
            }
            for (var step : error.pointer().split("/", -1)) {
                // Escaped, a character takes two.
                atMost(2 * MOST_SHOWN, step);
            }
            // One of them is enough for a try, of which there are many.
            var languages = Language.values();
            assertThat(error.sentence(languages[error.pointer().length() % languages.length]))
                    .isNotBlank();
            assertThat(CLASS_NAME.matcher(withoutInput(error)).find()).isFalse();
        }
    }

    private static void atMost(int length, String shown) {
        if (shown.length() > length) {
            throw new AssertionError("no more than " + length + " characters may be shown: got " + shown);
        }
    }

    /** What came may look like the name of a class. */
    private static String withoutInput(InputError error) {
        return new InputError("", error.must(), error.got().arguments().isEmpty() ? error.got() : error.must())
                .sentence(Language.EN);
    }

    /** The files of a folder, seen from the module, as examples. */
    public static Stream<Arguments> files(String folder) {
        return bytes(folder).map(content -> Arguments.of((Object) content));
    }

    /** The contents of the files of a folder. */
    public static Stream<byte[]> bytes(String folder) {
        try (var files = Files.list(Path.of(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Fuzzed::bytes)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that reads. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads it. */
        T read();
    }
}
