package be.driehoek.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.SourceFiles;
import be.driehoek.rule.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("It changes the language of the platform.")
@DisplayName("The words of the domain, in four languages")
class CoreMessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern KEY_LINE = Pattern.compile("^([^#\\s=]+) = ", Pattern.MULTILINE);

    private static Map<String, String> sentences(Language language) {
        return CoreMessages.bundle().sentences(language);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String resource(Language language) {
        try (var stream = CoreMessages.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_sentences_with_the_same_places(Language language) {
        var dutch = sentences(Language.NL);
        assertThat(dutch).hasSizeGreaterThan(150);
        assertThat(sentences(language)).containsOnlyKeys(dutch.keySet());
        assertThat(sentences(language)).allSatisfy((key, sentence) -> {
            assertThat(sentence).as(key).isNotBlank().isEqualTo(sentence.strip());
            assertThat(places(sentence)).as(key).isEqualTo(places(dutch.get(key)));
            assertThat(sentence.chars().filter(c -> c == '{').count())
                    .as("well-formed places of %s", key)
                    .isEqualTo(sentence.chars().filter(c -> c == '}').count());
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_sentence_stands_in_its_file_once(Language language) {
        var keys = KEY_LINE.matcher(resource(language))
                .results()
                .map(line -> line.group(1))
                .toList();
        assertThat(keys)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sentences(language).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void the_files_are_utf_8_and_read_as_such(Language language) throws IOException {
        var read = new Properties();
        read.load(new StringReader(resource(language)));
        assertThat(resource(language)).doesNotContain("\uFFFD");
        assertThat(new TreeMap<Object, Object>(read)).isEqualTo(new TreeMap<Object, Object>(sentences(language)));
    }

    @Test
    void the_languages_differ() {
        for (var language : List.of(Language.FR, Language.DE, Language.EN)) {
            var same = sentences(language).entrySet().stream()
                    .filter(entry -> !isWord(entry.getKey()))
                    .filter(entry ->
                            entry.getValue().equals(sentences(Language.NL).get(entry.getKey())))
                    .filter(entry ->
                            !PLACE.matcher(entry.getValue()).replaceAll("").isBlank())
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(same).as("sentences of %s in Dutch", language).hasSizeLessThan(5);
        }
    }

    /** Words and labels, of which neighbouring languages share some. */
    private static boolean isWord(String key) {
        return key.startsWith("code.") || key.startsWith("sheet.case.") || key.startsWith("sheet.goals.");
    }

    @Test
    void the_words_and_labels_differ_for_the_most_part() {
        var words = sentences(Language.NL).keySet().stream()
                .filter(CoreMessagesTest::isWord)
                .toList();
        assertThat(words).hasSizeGreaterThan(100);
        for (var language : List.of(Language.FR, Language.DE, Language.EN)) {
            var same = words.stream()
                    .filter(key -> sentences(language)
                            .get(key)
                            .equals(sentences(Language.NL).get(key)))
                    .toList();
            assertThat(same).as("words of %s in Dutch", language).hasSizeLessThan(words.size() / 20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_title_and_a_text_in_every_language_and_each_of_them_a_rule(Rule rule) {
        for (var language : Language.values()) {
            assertThat(CoreMessages.render(rule.title(), language)).isNotBlank().doesNotContain("{");
            assertThat(CoreMessages.render(rule.text(), language)).isNotBlank().doesNotContain("{");
        }
        var ofRules = sentences(Language.NL).keySet().stream().filter(key -> key.startsWith("rule."));
        assertThat(ofRules)
                .hasSize(2 * Rule.values().length)
                .contains(rule.title().code(), rule.text().code());
    }

    @Test
    void every_finding_has_a_remedy_and_every_remedy_a_finding() {
        var keys = sentences(Language.NL).keySet();
        var findings = keys.stream()
                .filter(key -> key.startsWith("finding.") && !key.endsWith(".remedy"))
                .toList();
        var remedies = keys.stream().filter(key -> key.endsWith(".remedy")).map(key -> key.replace(".remedy", ""));
        assertThat(remedies).containsExactlyInAnyOrderElementsOf(findings);
    }

    @Test
    void every_sentence_is_said_somewhere_in_the_code() {
        var sources = sources();
        assertThat(sentences(Language.NL).keySet()).allSatisfy(key -> {
            var literal =
                    key.startsWith("finding.") ? key.replace("finding.", "").replace(".remedy", "") : key;
            if (!key.startsWith("rule.") && !key.startsWith("code.")) {
                assertThat(sources.contains("\"" + literal + "\""))
                        .as("the code says %s", key)
                        .isTrue();
            }
        });
    }

    @Test
    void every_code_in_the_code_has_a_sentence() {
        var codes = Pattern.compile("\"((?:must|got|gas)\\.[a-z0-9-]+)\"")
                .matcher(sources())
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(sentences(Language.NL)).containsKeys(codes.toArray(String[]::new));
    }

    /** The main code of every module of the library; the other modules may say sentences of this bundle. */
    private static String sources() {
        var text = String.join("", SourceFiles.ofEveryModule("src/main/java", ".java"));
        assertThat(text).contains("class CoreMessages");
        return text;
    }

    @Test
    void a_message_without_its_sentence_or_an_argument_is_an_error_of_the_programmer() {
        assertThatThrownBy(() -> CoreMessages.render(Message.of("must.fly"), Language.NL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CoreMessages.render(Message.of("must.between").with("min", 1), Language.NL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_filled_in_is_taken_as_it_is() {
        var odd = "$1 \\ {max} 'x'";
        assertThat(CoreMessages.render(Message.of("got.text").with("value", odd), Language.EN))
                .contains(odd);
    }

    @ParameterizedTest
    @EnumSource
    void a_language_is_found_by_its_locale_whatever_the_country(Language language) {
        assertThat(Language.of(language.locale())).contains(language);
        assertThat(Language.of(Locale.forLanguageTag(language.tag() + "-BE"))).contains(language);
        assertThat(Language.of(Locale.ITALIAN)).isEmpty();
    }

    @Test
    void the_words_do_not_depend_on_the_locale_of_the_machine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            var bundle = MessageBundle.beside(CoreMessages.class);
            for (var language : Language.values()) {
                assertThat(bundle.sentences(language)).isEqualTo(sentences(language));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
