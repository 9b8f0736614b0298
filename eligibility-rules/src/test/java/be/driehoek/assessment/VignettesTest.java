package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.driehoek.fact.Fact;
import be.driehoek.json.StrictJson;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("EL-1 to EL-6, PR-1 and PR-2 over the vignettes")
class VignettesTest {

    @BeforeEach
    void assume_the_vignettes() {
        assumeTrue(
                Vignettes.folder().isPresent(),
                "skipped: the vignettes must lie beside the project, in ../shared/data/referrals");
    }

    @Test
    void there_are_twelve() {
        assertThat(Vignettes.names()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "almost-empty",
                "arrears-only",
                "arrears-problems-unknown",
                "hoarding-arrears-genk",
                "no-risk",
                "not-discussed",
                "other-problem",
                "refused-whatever-the-rest",
                "risk-unknown",
                "self-referral",
                "social-tenant",
                "two-refusals"
            })
    void a_vignette_is_assessed_as_it_says(String name) {
        var expected = Vignettes.read(name).required("expected");

        var assessment = CawLimburg.assess(Vignettes.referral(name));

        assertThat(assessment.outcome()).isEqualTo(Outcome.valueOf(text(expected, "outcome")));
        assertThat(assessment.priority()).isEqualTo(Priority.valueOf(text(expected, "priority")));
        assertThat(CawLimburg.verdicts(assessment))
                .isEqualTo(convert(expected, "verdicts", new TypeReference<Map<String, Verdict>>() {}));
        assertThat(assessment.questions())
                .extracting(Fact::name)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(convert(expected, "questions", new TypeReference<Set<String>>() {}));
        assertThat(assessment.priorityQuestions())
                .extracting(Fact::name)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(convert(expected, "priorityQuestions", new TypeReference<Set<String>>() {}));
        assertThat(assessment.remedies().stream()
                        .map(Assessment.Remedy::changes)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        convert(expected, "remedies", new TypeReference<List<Map<String, String>>>() {}));
    }

    @Test
    void arrears_alone_are_redirected() {
        assertThat(CawLimburg.assess(Vignettes.referral("arrears-only")).redirects())
                .extracting(redirect -> redirect.rule().value())
                .containsExactly("EL-3");
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }

    private static <T> T convert(JsonNode node, String field, TypeReference<T> type) {
        return StrictJson.mapper().convertValue(node.required(field), type);
    }
}
