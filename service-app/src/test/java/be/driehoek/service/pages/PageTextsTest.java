package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of the pages")
class PageTextsTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path PAGES = Path.of("src/main/java/be/driehoek/service/pages");

    /** What templates become; the literals of it are what stands in the page as it is written there. */
    private static final Path GENERATED = Path.of("target/generated-sources/jte");

    private static final Pattern LITERAL = Pattern.compile("writeContent\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|&[a-z]+;");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]\\w*)}");

    /** A name, the same in every language. */
    private static final Pattern NAME = Pattern.compile("\\bDriehoek\\b");

    private static Map<String, String> sentences(Language language) {
        return PageMessages.bundle().sentences(language);
    }

    @ParameterizedTest
    @EnumSource
    void are_complete_in_every_language(Language language) {
        assertThat(sentences(language).keySet())
                .hasSizeGreaterThan(30)
                .isEqualTo(sentences(Language.NL).keySet());
        sentences(language)
                .forEach((key, sentence) -> assertThat(sentence)
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(sentence.strip())
                        .satisfies(said -> assertThat(places(said))
                                .isEqualTo(places(sentences(Language.NL).get(key)))));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void differ_from_language_to_language() {
        for (var language : List.of(Language.FR, Language.DE, Language.EN)) {
            var same = sentences(language).entrySet().stream()
                    .filter(entry ->
                            entry.getValue().equals(sentences(Language.NL).get(entry.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(same)
                    .as("sentences of %s in Dutch", language)
                    .hasSizeLessThan(sentences(Language.NL).size() / 7);
        }
    }

    /** Some codes are put together: from {@code "role."} and the name of a role. */
    @Test
    void are_all_said_somewhere() {
        var sources = files(TEMPLATES, ".jte").map(PageTextsTest::text).collect(Collectors.joining())
                + files(PAGES, ".java").map(PageTextsTest::text).collect(Collectors.joining());
        var unsaid = sentences(Language.NL).keySet().stream()
                .filter(key -> beginnings(key).noneMatch(said -> sources.contains("\"" + said + "\"")))
                .toList();
        assertThat(unsaid).as("sentences that no page says").isEmpty();
    }

    /** The code itself, and what it may be put together from. */
    private static Stream<String> beginnings(String key) {
        return Stream.concat(
                Stream.of(key),
                Stream.of('.', '-')
                        .map(end -> key.substring(0, key.lastIndexOf(end) + 1))
                        .filter(beginning -> !beginning.isEmpty()));
    }

    static Stream<Path> written() {
        return files(GENERATED, ".java");
    }

    @ParameterizedTest
    @MethodSource("written")
    void stand_in_no_template(Path template) {
        var literal = LITERAL.matcher(text(template))
                .results()
                .map(part ->
                        part.group(1).replace("\\n", "\n").replace("\\\"", "\"").replace("\\t", " "))
                .collect(Collectors.joining());
        assertThat(NAME.matcher(MARKUP.matcher(literal).replaceAll(" ")).replaceAll(""))
                .as("words in %s", template.getFileName())
                .doesNotContainPattern("\\p{L}");
        assertThat(SPOKEN_ATTRIBUTE.matcher(literal).results().map(found -> found.group()))
                .isEmpty();
    }

    private static Stream<Path> files(Path folder, String end) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(end)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
