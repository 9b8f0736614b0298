package be.driehoek.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import be.driehoek.text.MessageBundle;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the agenda, in four languages")
class AgendaMessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private static Map<String, String> sentences(Language language) {
        return MessageBundle.beside(AgendaMessages.class).sentences(language);
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_sentences_with_the_same_places(Language language) {
        var dutch = sentences(Language.NL);
        assertThat(dutch).hasSizeGreaterThan(30);
        assertThat(sentences(language)).containsOnlyKeys(dutch.keySet());
        assertThat(sentences(language)).allSatisfy((key, sentence) -> {
            assertThat(sentence)
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(sentence.strip())
                    .doesNotContain("\uFFFD");
            assertThat(places(sentence)).as(key).isEqualTo(places(dutch.get(key)));
        });
    }

    @ParameterizedTest
    @EnumSource(names = "NL", mode = EnumSource.Mode.EXCLUDE)
    void the_languages_differ(Language language) {
        var same = sentences(language).entrySet().stream()
                .filter(entry -> entry.getValue().equals(sentences(Language.NL).get(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        // French has the word "dossier" too, and German "Regel" and "Stand".
        assertThat(same).hasSizeLessThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_every_state_and_every_reason_has_a_word(Language language) {
        for (var kind : ObligationKind.values()) {
            assertThat(AgendaMessages.word(kind, language)).isNotBlank().doesNotContain("{");
        }
        for (var why : LapseReason.values()) {
            assertThat(AgendaMessages.word(why, language)).isNotBlank().doesNotContain("{");
        }
        for (var state : ObligationState.values()) {
            assertThat(AgendaMessages.word(state, language)).isNotBlank().doesNotContain("{");
        }
    }
}
