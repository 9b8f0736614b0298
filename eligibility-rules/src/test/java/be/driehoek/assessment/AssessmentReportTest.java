package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.driehoek.fact.Fact;
import be.driehoek.json.StrictJson;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.rule.RuleId;
import be.driehoek.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The report of an assessment, in every language")
class AssessmentReportTest {
    private static final long SEED = 42_195L;
    private static final int STATES = 300;

    @ParameterizedTest
    @EnumSource
    void every_text_is_filled_in(Language language) {
        sample().forEach(assessment -> assertThat(texts(json(assessment, language)))
                .as("seed %d, state %d", SEED, assessment.state())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}")));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_of_the_rural_policy_is_filled_in(Language language) {
        sample(ShippedPolicy.THUIS_OP_HET_PLATTELAND)
                .forEach(assessment -> assertThat(texts(json(assessment, language)))
                        .as("seed %d, state %d", SEED, assessment.state())
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}")));
    }

    @ParameterizedTest
    @EnumSource
    void every_vignette_is_told_without_a_gap(Language language) {
        assumeTrue(
                Vignettes.folder().isPresent(),
                "skipped: the vignettes must lie beside the project, in ../shared/data/referrals");

        assertThat(Vignettes.names())
                .hasSize(12)
                .allSatisfy(name -> assertThat(texts(json(CawLimburg.assess(Vignettes.referral(name)), language)))
                        .isNotEmpty()
                        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}")));
    }

    @Test
    void only_the_texts_depend_on_the_language() {
        sample().forEach(assessment -> {
            var dutch = json(assessment, Language.NL);
            for (var language : Language.values()) {
                var other = json(assessment, language);
                assertThat(withoutTexts(other))
                        .as("seed %d, state %d", SEED, assessment.state())
                        .isEqualTo(withoutTexts(dutch));
                if (language != Language.NL) {
                    assertThat(other)
                            .as("seed %d, state %d, %s", SEED, assessment.state(), language)
                            .isNotEqualTo(dutch);
                }
            }
        });
    }

    @Test
    void the_json_has_the_fields_of_the_design_and_no_others() {
        sample().forEach(assessment -> {
            var report = json(assessment, Language.EN);
            assertFields(
                    report,
                    "policy",
                    "on",
                    "outcome",
                    "priority",
                    "rules",
                    "questions",
                    "priorityQuestions",
                    "remedies",
                    "redirects");
            assertFields(report.required("policy"), "id", "version");
            assertFields(report.required("priority"), "level", "reasons");
            report.required("rules").forEach(rule -> {
                assertFields(rule, "id", "kind", "verdict", "facts", "explanation", "source");
                assertFields(rule.required("source"), "document", "section", "paragraph");
            });
            report.required("questions").forEach(question -> assertFields(question, "fact", "text"));
            report.required("priorityQuestions").forEach(question -> assertFields(question, "fact", "text"));
            report.required("remedies").forEach(remedy -> assertFields(remedy, "changes", "text"));
            report.required("redirects").forEach(redirect -> assertFields(redirect, "to", "why"));
        });
    }

    @Test
    void the_sample_holds_something_of_every_list() {
        var reports = sample().map(assessment -> json(assessment, Language.EN)).toList();

        assertThat(List.of("questions", "priorityQuestions", "remedies", "redirects"))
                .allSatisfy(list -> assertThat(reports)
                        .as("seed %d", SEED)
                        .anyMatch(report -> !report.required(list).isEmpty())
                        .anyMatch(report -> report.required(list).isEmpty()));
    }

    @Test
    void the_codes_are_those_of_the_assessment() {
        sample().forEach(assessment -> {
            var report = assessment.report(CawLimburg.ON, Language.DE);
            assertThat(report.outcome()).isEqualTo(assessment.outcome());
            assertThat(report.on()).isEqualTo(CawLimburg.ON);
            assertThat(report.policy()).isEqualTo(CawLimburg.POLICY.policy().policyVersion());
            assertThat(report.priority().level()).isEqualTo(assessment.priority());
            assertThat(report.priority().reasons())
                    .isEqualTo(assessment.rules(RuleKind.PREFERENCE, Verdict.SATISFIED))
                    .extracting(RuleId::value)
                    .isEqualTo(Stream.of("PR-1", "PR-2")
                            .filter(rule -> assessment.verdict(CawLimburg.rule(rule)) == Verdict.SATISFIED)
                            .toList());
            assertThat(report.rules())
                    .extracting(AssessmentReport.RuleResult::id)
                    .isEqualTo(CawLimburg.POLICY.policy().rules().stream()
                            .map(PolicyRule::id)
                            .toList());
            assertThat(report.rules())
                    .allSatisfy(rule -> assertThat(rule.verdict())
                            .isEqualTo(
                                    assessment.verdict(CawLimburg.rule(rule.id().value()))));
            assertThat(report.questions())
                    .extracting(AssessmentReport.Question::fact)
                    .isEqualTo(assessment.questions().stream().map(Fact::name).toList());
            assertThat(report.priorityQuestions())
                    .extracting(AssessmentReport.Question::fact)
                    .isEqualTo(assessment.priorityQuestions().stream()
                            .map(Fact::name)
                            .toList());
            assertThat(report.remedies())
                    .extracting(AssessmentReport.Remedy::changes)
                    .isEqualTo(assessment.remedies().stream()
                            .map(Assessment.Remedy::changes)
                            .toList());
            assertThat(report.redirects()).hasSameSizeAs(assessment.redirects());
        });
    }

    @ParameterizedTest(name = "{0} rests on {1}")
    @CsvSource({
        "EL-1, tenancySector",
        "EL-2, housingProblem",
        "EL-3, housingProblem rentArrears",
        "EL-4, evictionRisk",
        "EL-5, referrerKind",
        "EL-6, discussedWithTenant referrerKind",
        "PR-1, socialNetwork",
        "PR-2, lifeDomains"
    })
    void a_rule_names_the_facts_that_it_rests_on_with_their_values_in_code(String rule, String facts) {
        sample().forEach(assessment -> {
            var told = result(json(assessment, Language.FR), rule).required("facts");
            assertThat(told.fieldNames()).toIterable().containsExactly(facts.split(" "));
            told.properties()
                    .forEach(
                            fact -> assertThat(fact.getValue().textValue()).isEqualTo(assessment.value(fact.getKey())));
        });
    }

    @Test
    void a_value_that_is_not_known_is_written_as_unknown() {
        var report = json(CawLimburg.assess(Situation.nothingKnown().with("rentArrears", "YES")), Language.NL);

        assertThat(result(report, "EL-3").required("facts"))
                .isEqualTo(StrictJson.mapper()
                        .createObjectNode()
                        .put("housingProblem", "UNKNOWN")
                        .put("rentArrears", "YES"));
    }

    private static Stream<Assessment> sample() {
        return sample(ShippedPolicy.CAW_LIMBURG);
    }

    /** The situation in which nothing is known, and random ones. */
    private static Stream<Assessment> sample(ShippedPolicy policy) {
        var random = new SplittableRandom(SEED);
        return Stream.concat(
                Stream.of(policy.assess(Situation.nothingKnown())),
                random.longs(STATES, 0, policy.compiled().space().size())
                        .mapToObj(state -> policy.compiled().assess(state)));
    }

    private static JsonNode json(Assessment assessment, Language language) {
        return StrictJson.read(StrictJson.write(assessment.report(CawLimburg.ON, language)), JsonNode.class);
    }

    private static JsonNode result(JsonNode report, String rule) {
        return StreamSupport.stream(report.required("rules").spliterator(), false)
                .filter(result -> result.required("id").textValue().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the report must have the rule " + rule));
    }

    private static void assertFields(JsonNode node, String... names) {
        assertThat(node.fieldNames()).toIterable().containsExactly(names);
    }

    /** Every text of a report, codes included. */
    private static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.textValue());
        }
        return StreamSupport.stream(node.spliterator(), false)
                .flatMap(child -> texts(child).stream())
                .toList();
    }

    /** What is left of a report without its sentences; where they stood is kept. */
    private static JsonNode withoutTexts(JsonNode report) {
        var copy = report.deepCopy();
        for (var name : List.of("explanation", "text", "to", "why")) {
            copy.findParents(name).forEach(parent -> ((ObjectNode) parent).put(name, ""));
        }
        return copy;
    }
}
