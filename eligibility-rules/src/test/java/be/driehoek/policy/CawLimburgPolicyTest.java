package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.driehoek.json.StrictJson;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.rule.Rule;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The policy caw-limburg as data: EL-1 to EL-6, PR-1, PR-2, TE-1, TE-2, FB-1")
class CawLimburgPolicyTest {
    private static final Policy POLICY = PolicyRegister.shipped()
            .inForce(PolicyRegister.CAW_LIMBURG, LocalDate.of(2026, 11, 22))
            .orElseThrow();

    @Test
    void it_is_in_force_from_2000_without_end() {
        assertThat(POLICY.policyVersion()).isEqualTo(new PolicyVersion("caw-limburg", "2026-1"));
        assertThat(POLICY.inForceFrom()).isEqualTo("2000-01-01");
        assertThat(POLICY.inForceUntil()).isEmpty();
        assertThat(POLICY.isInForce(LocalDate.of(1999, 12, 31))).isFalse();
        assertThat(POLICY.isInForce(LocalDate.of(2000, 1, 1))).isTrue();
        assertThat(POLICY.isInForce(LocalDate.of(2100, 12, 31))).isTrue();
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "EL-1, REQUIREMENT",
        "EL-2, REQUIREMENT",
        "EL-3, REQUIREMENT",
        "EL-4, REQUIREMENT",
        "EL-5, DUTY",
        "EL-6, PRECONDITION",
        "PR-1, PREFERENCE",
        "PR-2, PREFERENCE"
    })
    void requirements_decide_preconditions_delay_preferences_order_duties_oblige(String id, RuleKind kind) {
        assertThat(POLICY.rules())
                .filteredOn(rule -> rule.id().value().equals(id))
                .singleElement()
                .extracting(PolicyRule::kind)
                .isEqualTo(kind);
    }

    @Test
    void it_has_the_rules_of_the_rulebook_about_eligibility_with_their_sources() {
        var ofTheRulebook = Arrays.stream(Rule.values())
                .filter(rule ->
                        rule.id().value().startsWith("EL-") || rule.id().value().startsWith("PR-"))
                .toList();

        assertThat(POLICY.rules()).hasSize(8);
        assertThat(POLICY.rules())
                .extracting(PolicyRule::id)
                .isEqualTo(ofTheRulebook.stream().map(Rule::id).toList());
        assertThat(POLICY.rules())
                .extracting(PolicyRule::source)
                .isEqualTo(ofTheRulebook.stream().map(Rule::source).toList());
    }

    @Test
    void the_term_is_that_of_the_design() {
        assertThat(POLICY.term().evaluationAfter()).isEqualTo(Period.ofMonths(3));
        assertThat(POLICY.term().length()).isEqualTo(Period.ofMonths(6));
        assertThat(POLICY.term().counting()).isEqualTo(CountingRule.SAME_DATE_CLAMPED);
        assertThat(POLICY.term().shift()).isEqualTo(ShiftPolicy.NONE);
    }

    @Test
    void a_suspension_keeps_the_dates() {
        assertThat(POLICY.term().suspension()).isEqualTo(SuspensionPolicy.KEEPS_DATES);
    }

    @Test
    void its_two_preferences_say_that_one_of_them_alone_is_a_choice() {
        assertThat(POLICY.rules())
                .filteredOn(rule -> rule.choice().isPresent())
                .extracting(rule -> rule.id().value())
                .containsExactly("PR-1", "PR-2");
    }

    @Test
    void it_says_what_it_decides_without_a_source() {
        assertThat(POLICY.choices()).hasSize(4);
    }

    @Test
    void only_talking_with_the_tenant_is_a_change_that_someone_can_make() {
        assertThat(POLICY.changes())
                .extracting(PossibleChange::fact, PossibleChange::to)
                .containsExactly(tuple("discussedWithTenant", "YES"));
    }

    @Test
    void every_fact_of_a_referral_has_one_question() {
        assertThat(POLICY.facts())
                .extracting(PolicyFact::name)
                .containsExactlyElementsOf(POLICY.factsUsed().stream()
                        .map(fact -> fact.fact().name())
                        .toList());
    }

    @Test
    void it_comes_back_from_json_as_it_went() {
        assertThat(PolicyRegister.read(StrictJson.write(POLICY)))
                .isEqualTo(POLICY)
                .hasSameHashCodeAs(POLICY);
    }

    @Test
    void its_texts_differ_from_language_to_language() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(Arrays.stream(Language.values()).map(text::in))
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }

    private static List<Texts> texts() {
        return Stream.of(
                        Stream.of(POLICY.title()),
                        POLICY.choices().stream(),
                        POLICY.facts().stream().map(PolicyFact::question),
                        POLICY.changes().stream().map(PossibleChange::text),
                        POLICY.redirects().stream().flatMap(redirect -> Stream.of(redirect.to(), redirect.why())),
                        POLICY.rules().stream().flatMap(rule -> rule.choice().stream()),
                        POLICY.rules().stream()
                                .flatMap(rule -> Arrays.stream(Verdict.values()).map(rule.explanations()::of)))
                .flatMap(texts -> texts)
                .toList();
    }
}
