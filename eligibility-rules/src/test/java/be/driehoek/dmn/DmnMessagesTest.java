package be.driehoek.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of an exported policy, in four languages")
class DmnMessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_same_sentences_with_the_same_places(Language language) {
        var dutch = DmnExport.bundle().sentences(Language.NL);
        var sentences = DmnExport.bundle().sentences(language);

        assertThat(sentences).isNotEmpty().containsOnlyKeys(dutch.keySet());
        assertThat(sentences).allSatisfy((code, sentence) -> {
            assertThat(sentence).as(code).isNotBlank();
            assertThat(places(sentence)).as(code).isEqualTo(places(dutch.get(code)));
        });
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
