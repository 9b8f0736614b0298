package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.driehoek.json.StrictJson;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.rule.SourceDocument;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of the file of a shipped policy; each has a test class of its own. */
abstract class ShippedPolicyFile {
    final Policy policy;
    private final String id;

    ShippedPolicyFile(String id) {
        this.id = id;
        this.policy =
                PolicyRegister.shipped().inForce(id, LocalDate.of(2026, 11, 22)).orElseThrow();
    }

    @Test
    void it_is_in_force_from_2000_without_end() {
        assertThat(policy.policyVersion()).isEqualTo(new PolicyVersion(id, "2026-1"));
        assertThat(policy.inForceFrom()).isEqualTo("2000-01-01");
        assertThat(policy.inForceUntil()).isEmpty();
        assertThat(policy.isInForce(LocalDate.of(1999, 12, 31))).isFalse();
        assertThat(policy.isInForce(LocalDate.of(2000, 1, 1))).isTrue();
        assertThat(policy.isInForce(LocalDate.of(2100, 12, 31))).isTrue();
    }

    @Test
    void every_rule_cites_a_heading_of_a_known_text() {
        assertThat(policy.rules())
                .extracting(PolicyRule::source)
                .allSatisfy(source -> assertThat(SourceDocument.values())
                        .filteredOn(document -> document.id().equals(source.document()))
                        .singleElement()
                        .satisfies(document -> assertThat(document.sections()).contains(source.section())));
    }

    @Test
    void the_term_is_that_of_the_design() {
        assertThat(policy.term().evaluationAfter()).isEqualTo(Period.ofMonths(3));
        assertThat(policy.term().length()).isEqualTo(Period.ofMonths(6));
        assertThat(policy.term().counting()).isEqualTo(CountingRule.SAME_DATE_CLAMPED);
        assertThat(policy.term().shift()).isEqualTo(ShiftPolicy.NONE);
    }

    @Test
    void a_suspension_keeps_the_dates() {
        assertThat(policy.term().suspension()).isEqualTo(SuspensionPolicy.KEEPS_DATES);
    }

    @Test
    void only_talking_with_the_tenant_is_a_change_that_someone_can_make() {
        assertThat(policy.changes())
                .extracting(PossibleChange::fact, PossibleChange::to)
                .containsExactly(tuple("discussedWithTenant", "YES"));
    }

    @Test
    void every_fact_of_a_referral_has_one_question() {
        assertThat(policy.facts())
                .extracting(PolicyFact::name)
                .containsExactlyInAnyOrderElementsOf(policy.factsUsed().stream()
                        .map(fact -> fact.fact().name())
                        .toList());
    }

    @Test
    void it_comes_back_from_json_as_it_went() {
        assertThat(PolicyRegister.read(StrictJson.write(policy)))
                .isEqualTo(policy)
                .hasSameHashCodeAs(policy);
    }

    @Test
    void its_texts_differ_from_language_to_language() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(Arrays.stream(Language.values()).map(text::in))
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }

    List<Texts> texts() {
        return Stream.of(
                        Stream.of(policy.title()),
                        policy.choices().stream(),
                        policy.facts().stream().map(PolicyFact::question),
                        policy.changes().stream().map(PossibleChange::text),
                        policy.redirects().stream().flatMap(redirect -> Stream.of(redirect.to(), redirect.why())),
                        policy.rules().stream().flatMap(rule -> rule.choice().stream()),
                        policy.rules().stream()
                                .flatMap(rule -> Arrays.stream(Verdict.values()).map(rule.explanations()::of)))
                .flatMap(texts -> texts)
                .toList();
    }
}
