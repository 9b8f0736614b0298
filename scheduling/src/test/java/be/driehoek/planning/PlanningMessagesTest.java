package be.driehoek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import be.driehoek.text.MessageBundle;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of visit plans, in four languages")
class PlanningMessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

    private static Map<String, String> sentences(Language language) {
        return MessageBundle.beside(PlanningMessages.class).sentences(language);
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
        assertThat(dutch).hasSizeGreaterThan(25);
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
        assertThat(sentences(language))
                .allSatisfy((key, sentence) -> assertThat(sentence)
                        .as(key)
                        .isNotEqualTo(sentences(Language.NL).get(key)));
    }

    @Test
    void there_is_a_sentence_for_each_thing_on_which_one_could_give_way() {
        assertThat(sentences(Language.NL).keySet())
                .containsAll(Arrays.stream(Relaxation.values())
                        .filter(relaxation -> relaxation != Relaxation.NONE)
                        .map(Relaxation::code)
                        .toList());
    }
}
