package be.driehoek.verification;

import static be.driehoek.policy.PolicyDraft.all;
import static be.driehoek.policy.PolicyDraft.any;
import static be.driehoek.policy.PolicyDraft.in;
import static be.driehoek.policy.PolicyDraft.not;
import static be.driehoek.policy.RuleKind.DUTY;
import static be.driehoek.policy.RuleKind.PRECONDITION;
import static be.driehoek.policy.RuleKind.PREFERENCE;
import static be.driehoek.policy.RuleKind.REQUIREMENT;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.assessment.LargePolicy;
import be.driehoek.fact.Fact;
import be.driehoek.json.StrictJson;
import be.driehoek.policy.Condition;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.rule.RuleId;
import be.driehoek.verification.Verification.FactUse;
import be.driehoek.verification.Verification.Monotone;
import be.driehoek.verification.Verification.NeverDecides;
import be.driehoek.verification.Verification.Share;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is proven of a policy")
class VerificationTest {
    private static final CompiledPolicy LIMBURG = CompiledPolicy.of(PolicyDraft.cawLimburg());

    @Test
    void caw_limburg_has_so_many_combinations_of_each_outcome_and_priority() {
        var found = LIMBURG.verify();

        assertThat(found.policy()).isEqualTo(LIMBURG.policy().policyVersion());
        assertThat(found.combinations()).isEqualTo(24_300);
        assertThat(found.outcomes()).extracting(Share::result).containsExactly(Outcome.values());
        assertThat(counts(found.outcomes()))
                .isEqualTo(Map.of(
                        Outcome.ELIGIBLE, 540L,
                        Outcome.NOT_YET, 108L,
                        Outcome.NOT_ELIGIBLE, 19_116L,
                        Outcome.UNDETERMINED, 4_536L));
        assertThat(found.priorities()).extracting(Share::result).containsExactly(Priority.values());
        assertThat(counts(found.priorities()))
                .isEqualTo(Map.of(Priority.HIGH, 2_025L, Priority.RAISED, 10_125L, Priority.NORMAL, 12_150L));
    }

    private static <R extends Enum<R>> Map<R, Long> counts(List<Share<R>> shares) {
        return shares.stream().collect(Collectors.toMap(Share::result, Share::combinations));
    }

    @Test
    void under_caw_limburg_el_3_never_decides_on_its_own_since_el_2_does() {
        assertThat(LIMBURG.verify().neverDecide())
                .containsExactly(new NeverDecides(new RuleId("EL-3"), true, List.of(new RuleId("EL-2"))));
    }

    @Test
    void under_caw_limburg_rent_arrears_matter_for_a_redirect_of_el_3_only_and_are_never_asked_for() {
        assertThat(LIMBURG.verify().facts())
                .contains(new FactUse("rentArrears", false, false, false, true))
                .noneMatch(FactUse::cannotMatter);
        assertThat(LongStream.range(0, LIMBURG.space().size())
                        .mapToObj(LIMBURG::assess)
                        .flatMap(assessment -> assessment.questions().stream())
                        .map(Fact::name)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "tenancySector", "housingProblem", "evictionRisk", "referrerKind", "discussedWithTenant");
    }

    @Test
    void caw_limburg_has_no_contradictions_and_no_answer_flips_what_is_settled() {
        var found = LIMBURG.verify();

        assertThat(found.contradictions()).isEmpty();
        assertThat(found.monotone().flips()).isZero();
        assertThat(found.monotone().holds()).isTrue();
        assertThat(found.monotone().answers())
                .isEqualTo(LIMBURG.space().facts().stream()
                        .mapToLong(fact -> fact.fact().values().size()
                                * 24_300L
                                / (fact.fact().values().size() + 1))
                        .sum());
    }

    @Test
    void a_policy_with_a_contradiction_has_nobody_eligible() {
        var found = CompiledPolicy.of(PolicyDraft.empty("contradictory")
                        .with("XX-1", REQUIREMENT, in("work", "YES"))
                        .with("XX-2", REQUIREMENT, in("hoarding", "YES"))
                        .with("XX-3", PRECONDITION, any(in("work", "NO"), in("hoarding", "NO")))
                        .with("XX-4", REQUIREMENT, in("squalor", "YES"))
                        .with("XX-5", PREFERENCE, in("squalor", "NO"))
                        .with("XX-6", REQUIREMENT, all(in("health", "YES"), in("health", "NO")))
                        .with("XX-7", PRECONDITION, in("tenancySector", "PRIVATE"))
                        .with("XX-8", REQUIREMENT, not(in("tenancySector", "PRIVATE")))
                        .policy())
                .verify();

        assertThat(found.contradictions())
                .extracting(rules -> rules.stream().map(RuleId::value).toList())
                .containsExactly(List.of("XX-6"), List.of("XX-7", "XX-8"), List.of("XX-1", "XX-2", "XX-3"));
        assertThat(counts(found.outcomes())).containsEntry(Outcome.ELIGIBLE, 0L).containsEntry(Outcome.NOT_YET, 0L);
    }

    @Test
    void what_cannot_matter_is_named_also_where_it_is_only_asked_for() {
        var found = CompiledPolicy.of(PolicyDraft.empty("idle")
                        .with("XX-1", REQUIREMENT, any(in("work", "YES"), all(in("work", "YES"), in("health", "YES"))))
                        .with("XX-2", PREFERENCE, in("squalor", "YES"))
                        .with("XX-3", DUTY, in("hoarding", "YES"))
                        .redirect("XX-2", Optional.of(in("justice", "YES")))
                        .redirect("XX-1", Optional.of(all(in("work", "YES"), in("neglect", "YES"))))
                        .fact("education")
                        .policy())
                .verify();

        assertThat(found.facts())
                .containsExactly(
                        new FactUse("work", true, false, false, false),
                        new FactUse("health", false, false, false, false),
                        new FactUse("squalor", false, true, false, true),
                        new FactUse("hoarding", false, false, true, false),
                        new FactUse("justice", false, false, false, true),
                        new FactUse("neglect", false, false, false, false),
                        new FactUse("education", false, false, false, false));
        assertThat(found.facts())
                .filteredOn(FactUse::cannotMatter)
                .extracting(FactUse::fact)
                .containsExactly("health", "neglect", "education");
    }

    @Test
    void a_rule_never_decides_where_it_is_never_violated_or_others_are() {
        var found = CompiledPolicy.of(PolicyDraft.empty("never")
                        .with("XX-1", REQUIREMENT, in("health", "YES", "NO"))
                        .with("XX-2", REQUIREMENT, in("health", "YES"))
                        .with("XX-3", PRECONDITION, any(in("health", "YES"), in("squalor", "NO")))
                        .with("XX-4", PRECONDITION, in("justice", "YES"))
                        .with("XX-5", PRECONDITION, any(in("justice", "YES"), in("hoarding", "YES")))
                        .with("XX-6", REQUIREMENT, any(in("evictionRisk", "ACUTE", "NONE"), in("addiction", "NO")))
                        .with("XX-7", REQUIREMENT, in("evictionRisk", "ACUTE", "PROCEEDINGS", "NONE"))
                        .with("XX-8", REQUIREMENT, in("evictionRisk", "ACUTE", "FUTURE", "NONE"))
                        .policy())
                .verify();

        assertThat(found.neverDecide())
                .containsExactly(
                        new NeverDecides(new RuleId("XX-1"), false, List.of()),
                        new NeverDecides(new RuleId("XX-3"), true, List.of(new RuleId("XX-2"))),
                        new NeverDecides(new RuleId("XX-5"), true, List.of(new RuleId("XX-4"))),
                        new NeverDecides(new RuleId("XX-6"), true, List.of()));
    }

    @Test
    void a_precondition_never_decides_where_requirements_that_share_no_facts_with_it_contradict_each_other() {
        var found = CompiledPolicy.of(PolicyDraft.empty("elsewhere")
                        .with("XX-1", PRECONDITION, in("work", "YES"))
                        .with("XX-2", REQUIREMENT, in("hoarding", "YES"))
                        .with("XX-3", REQUIREMENT, in("hoarding", "NO"))
                        .policy())
                .verify();

        assertThat(found.neverDecide()).containsExactly(new NeverDecides(new RuleId("XX-1"), true, List.of()));
    }

    /** Nobody meets what is asked of health, but while it is not known, it is not violated either. */
    @Test
    void beside_a_violated_precondition_another_may_be_unknown_and_a_requirement_may_not() {
        var notYetSettled = any(in("work", "YES"), all(in("health", "YES"), in("health", "NO")));
        var besidePrecondition = PolicyDraft.empty("beside")
                .with("XX-1", PRECONDITION, in("work", "YES"))
                .with("XX-2", PRECONDITION, notYetSettled)
                .policy();
        var besideRequirement =
                PolicyDraft.of(besidePrecondition).kind("XX-2", REQUIREMENT).policy();

        assertThat(CompiledPolicy.of(besidePrecondition).verify().neverDecide())
                .containsExactly(new NeverDecides(new RuleId("XX-2"), true, List.of(new RuleId("XX-1"))));
        assertThat(CompiledPolicy.of(besideRequirement).verify().neverDecide())
                .containsExactly(new NeverDecides(new RuleId("XX-1"), true, List.of()));
    }

    @Test
    void a_policy_without_a_table_is_proven_group_by_group() {
        var found = CompiledPolicy.of(LargePolicy.POLICY).verify();

        assertThat(found.combinations()).isGreaterThan(CompiledPolicy.LARGEST_TABLE);
        assertThat(found.outcomes().stream().mapToLong(Share::combinations).sum())
                .isEqualTo(found.combinations());
        assertThat(found.priorities().stream().mapToLong(Share::combinations).sum())
                .isEqualTo(found.combinations());
        assertThat(found.outcomes()).allMatch(share -> share.combinations() > 0);
        assertThat(found.contradictions()).isEmpty();
        assertThat(found.neverDecide()).isEmpty();
        assertThat(found.facts())
                .hasSize(LargePolicy.POLICY.factsUsed().size())
                .contains(new FactUse("participation", false, true, false, false))
                .contains(new FactUse("mentalHealth", true, false, true, false))
                // Where PC-2 is violated there is trouble with justice, and the redirect given whatever the network.
                .contains(new FactUse("socialNetwork", false, true, false, false))
                .noneMatch(FactUse::cannotMatter);
        assertThat(found.monotone().answers()).isPositive();
        assertThat(found.monotone().flips()).isZero();
    }

    /** Everything linked with everything, and ten pairs of rules that contradict each other. */
    @Test
    void a_large_group_is_proven_too() {
        var facts = PolicyDraft.yesNo().subList(0, 10);
        var draft = PolicyDraft.empty("linked");
        facts.forEach(fact -> draft.with("YE-" + draft.rules(), REQUIREMENT, in(fact, "YES"))
                .with("NO-" + draft.rules(), PRECONDITION, in(fact, "NO")));
        draft.with(
                "XX-1",
                REQUIREMENT,
                any(facts.stream().map(fact -> in(fact, "YES")).toArray(Condition[]::new)));

        var found = CompiledPolicy.of(draft.policy()).verify();

        assertThat(found.combinations()).isEqualTo(59_049);
        assertThat(found.contradictions()).hasSize(10 + 1).allMatch(rules -> rules.size() == 2 || rules.size() == 11);
        assertThat(found.monotone()).isEqualTo(new Monotone(10 * 2 * 19_683, 0));
    }

    @Test
    void as_json_it_has_shares_and_says_what_holds() {
        var policy = CompiledPolicy.of(PolicyDraft.empty("small")
                .with("XX-1", REQUIREMENT, in("work", "YES"))
                .with("XX-2", REQUIREMENT, in("work", "YES"))
                .with("XX-3", REQUIREMENT, in("work", "NO"))
                .fact("health")
                .policy());

        assertThat(new String(StrictJson.write(policy.verify()), StandardCharsets.UTF_8))
                .isEqualTo("""
                    {"policy":{"id":"small","version":"draft"},"combinations":3,\
                    "outcomes":[{"result":"ELIGIBLE","combinations":0,"share":0.0},\
                    {"result":"NOT_YET","combinations":0,"share":0.0},\
                    {"result":"NOT_ELIGIBLE","combinations":2,"share":0.6666666666666666},\
                    {"result":"UNDETERMINED","combinations":1,"share":0.3333333333333333}],\
                    "priorities":[{"result":"HIGH","combinations":0,"share":0.0},\
                    {"result":"RAISED","combinations":0,"share":0.0},\
                    {"result":"NORMAL","combinations":3,"share":1.0}],\
                    "neverDecide":[{"rule":"XX-1","canBeViolated":true,"coveredBy":["XX-2"]},\
                    {"rule":"XX-2","canBeViolated":true,"coveredBy":["XX-1"]}],\
                    "contradictions":[["XX-1","XX-3"],["XX-2","XX-3"]],\
                    "facts":[{"fact":"work","outcome":true,"priority":false,"duty":false,"redirect":false,"cannotMatter":false},\
                    {"fact":"health","outcome":false,"priority":false,"duty":false,"redirect":false,"cannotMatter":true}],\
                    "monotone":{"answers":2,"flips":0,"holds":true}}\
                    """);
    }
}
