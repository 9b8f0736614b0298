package be.driehoek.assessment;

import static be.driehoek.policy.PolicyDraft.all;
import static be.driehoek.policy.PolicyDraft.any;
import static be.driehoek.policy.PolicyDraft.in;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.fact.Fact;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.rule.RuleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An assessment")
class AssessmentTest {
    private static final Map<String, String> ELIGIBLE = Map.of(
            "tenancySector", "PRIVATE",
            "housingProblem", "YES",
            "evictionRisk", "ACUTE",
            "discussedWithTenant", "YES",
            "referrerKind", "OTHER");

    private static Assessment assess(Map<String, String> values) {
        return CawLimburg.POLICY.assess(values);
    }

    private static Assessment but(String fact, String value) {
        var values = new HashMap<>(ELIGIBLE);
        values.put(fact, value);
        return assess(values);
    }

    @ParameterizedTest(name = "{0} {1} is {2} by {3}")
    @CsvSource({
        "rentArrears, YES, ELIGIBLE, ''",
        "tenancySector, SOCIAL, NOT_ELIGIBLE, EL-1",
        "housingProblem, NO, NOT_ELIGIBLE, EL-2",
        "discussedWithTenant, NO, NOT_YET, EL-6",
        "discussedWithTenant, UNKNOWN, UNDETERMINED, EL-6",
        "evictionRisk, UNKNOWN, UNDETERMINED, EL-4",
        "housingProblem, UNKNOWN, UNDETERMINED, EL-2 EL-3"
    })
    void the_outcome_rests_on_the_rules_that_decide(String fact, String value, Outcome outcome, String rules) {
        assertThat(but(fact, value).outcome()).isEqualTo(outcome);
        assertThat(but(fact, value).deciding())
                .extracting(rule -> rule.id().value())
                .isEqualTo(Stream.of(rules.split(" "))
                        .filter(rule -> !rule.isEmpty())
                        .toList());
    }

    @Test
    void an_unknown_requirement_comes_before_an_unknown_precondition() {
        assertThat(assess(Map.of("tenancySector", "PRIVATE", "housingProblem", "YES"))
                        .deciding())
                .extracting(PolicyRule::id)
                .containsExactly(new RuleId("EL-4"));
    }

    /** A duty and the preferences are left out, violated or unknown as they may be. */
    @Test
    void of_it_stays_what_stands_in_the_way() {
        var assessment =
                assess(Map.of("tenancySector", "SOCIAL", "referrerKind", "SELF", "socialNetwork", "MEANINGFUL"));

        assertThat(assessment.summary(CawLimburg.ON))
                .isEqualTo(new AssessmentSummary(
                        CawLimburg.POLICY.policy().policyVersion(),
                        CawLimburg.ON,
                        Outcome.NOT_ELIGIBLE,
                        Priority.NORMAL,
                        List.of(new RuleId("EL-1")),
                        List.of(new RuleId("EL-2"), new RuleId("EL-3"), new RuleId("EL-4"))));
        assertThat(but("discussedWithTenant", "NO").summary(CawLimburg.ON).violated())
                .containsExactly(new RuleId("EL-6"));
    }

    @Test
    void assessments_are_equal_under_one_policy_on_one_combination() {
        var assessment = assess(ELIGIBLE);
        var withoutTable = WithoutTable.of(CawLimburg.POLICY.policy());

        assertThat(assessment).isEqualTo(assess(ELIGIBLE)).hasSameHashCodeAs(assess(ELIGIBLE));
        assertThat(withoutTable.assess(ELIGIBLE))
                .isEqualTo(withoutTable.assess(ELIGIBLE))
                .hasSameHashCodeAs(withoutTable.assess(ELIGIBLE))
                .isNotEqualTo(assessment)
                .isNotEqualTo(withoutTable.assess(Map.of()))
                .isNotEqualTo("eligible");
        assertThat(assess(Map.of()).hashCode()).isNotEqualTo(assessment.hashCode());
        assertThat(assessment.state()).isEqualTo(CawLimburg.POLICY.space().of(ELIGIBLE));
    }

    @Test
    void as_a_text_it_shows_nothing_of_a_person() {
        assertThat(assess(ELIGIBLE))
                .hasToString("ELIGIBLE under " + CawLimburg.POLICY.policy().policyVersion());
    }

    /** A NO to work settles, and its YES leaves five open; each answer on the risk leaves two open, and settles nothing. */
    @Test
    void the_share_of_answers_that_settle_comes_before_the_questions_left() {
        var policy = CompiledPolicy.of(PolicyDraft.empty("order")
                .with(
                        "XX-1",
                        RuleKind.REQUIREMENT,
                        any(
                                all(in("evictionRisk", "PROCEEDINGS"), in("health", "YES")),
                                all(in("evictionRisk", "ACUTE"), in("squalor", "YES")),
                                all(in("evictionRisk", "FUTURE"), in("neglect", "YES")),
                                all(in("evictionRisk", "NONE"), in("hoarding", "YES"))))
                .with("XX-2", RuleKind.REQUIREMENT, in("work", "YES"))
                .policy());

        assertThat(policy.assess(Map.of()).questions())
                .extracting(Fact::name)
                .startsWith("work", "evictionRisk")
                .hasSize(6);
    }
}
