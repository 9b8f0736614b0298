package be.driehoek.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.assessment.RandomPolicies;
import be.driehoek.fact.Fact;
import be.driehoek.fact.FactSpace;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.policy.RandomConditions;
import be.driehoek.policy.RuleKind;
import be.driehoek.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.core.DMNDecisionResult.DecisionEvaluationStatus;

@DisplayName("An exported policy in the engine of Apache KIE")
class ExecutedModelTest {
    private static final long SEED = 20261123L;
    private static final int POLICIES = 40;
    private static final int COMBINATIONS = 30;
    private static final int DEPTH = 40;

    static Stream<Policy> shipped() {
        return PolicyRegister.shipped().policies().stream();
    }

    /** Unknown is given now as null, now as a word. */
    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_policy_decides_every_combination_of_facts_as_here(Policy policy) {
        var ours = CompiledPolicy.of(policy);
        var theirs = KieModel.of(policy);

        assertThat(LongStream.range(0, ours.space().size())
                        .parallel()
                        .filter(state -> !theirs.decide(inputs(ours.space(), state, ExecutedModelTest::eitherUnknown))
                                .entrySet()
                                .containsAll(decisions(ours, state).entrySet()))
                        .boxed()
                        .toList())
                .isEmpty();
    }

    @Test
    void policies_of_other_organisations_decide_as_here() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < POLICIES; i++) {
            assertDecidesAsHere(RandomPolicies.next(random), random);
        }
    }

    @Test
    void conditions_may_be_nested_deeply() {
        var random = new SplittableRandom(SEED);
        var facts = Stream.of(ReferralFact.RENT_ARREARS, ReferralFact.EVICTION_RISK, ReferralFact.SOCIAL_NETWORK)
                .map(ReferralFact::fact)
                .toList();
        var conditions = new RandomConditions(random, facts);
        var nested = conditions.next(0);
        for (int depth = 0; depth < DEPTH; depth++) {
            nested = depth % 2 == 0
                    ? new Condition.All(List.of(conditions.next(0), new Condition.Not(nested)))
                    : new Condition.Any(List.of(nested, conditions.next(0)));
        }

        assertDecidesAsHere(Variants.with(List.of(Variants.rule("XX-1", RuleKind.REQUIREMENT, nested))), random);
    }

    /** None of a kind, one or two; what no rule asks for is not in the way. */
    @ParameterizedTest
    @EnumSource
    void a_policy_may_have_rules_of_one_kind_only(RuleKind kind) {
        var random = new SplittableRandom(SEED);
        var one = Variants.rule("XX-1", kind, Variants.in(ReferralFact.RENT_ARREARS, "NO"));
        var other = Variants.rule("XX-2", kind, Variants.in(ReferralFact.SOCIAL_NETWORK, "ABSENT", "MEANINGFUL"));

        assertDecidesAsHere(Variants.with(List.of(one)), random);
        assertDecidesAsHere(Variants.with(List.of(one, other)), random);
    }

    /** A name that the engine cannot read, or that a decision has too, would be refused. */
    @Test
    void every_fact_can_be_an_input() {
        var rules = new ArrayList<>(Variants.CAW_LIMBURG.rules());
        for (var fact : ReferralFact.values()) {
            rules.add(Variants.rule(
                    "XX-" + fact.ordinal(),
                    RuleKind.DUTY,
                    Variants.in(fact, fact.fact().values().getFirst())));
        }

        assertThat(KieModel.of(Variants.with(rules)).model().getInputs())
                .extracting(input -> input.getName())
                .containsExactlyInAnyOrder(Arrays.stream(ReferralFact.values())
                        .map(fact -> fact.fact().name())
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void null_and_the_word_for_unknown_come_to_the_same(boolean checksTypes) {
        var model = KieModel.of(DmnExport.of(Variants.CAW_LIMBURG, Language.EN), checksTypes);
        var space = CompiledPolicy.of(Variants.CAW_LIMBURG).space();
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < COMBINATIONS; i++) {
            long state = i == 0 ? 0 : random.nextLong(space.size());
            assertThat(model.decide(inputs(space, state, place -> null)))
                    .as("seed %d, state %d", SEED, state)
                    .isEqualTo(model.decide(inputs(space, state, place -> Fact.UNKNOWN)));
        }
    }

    /** This is why the documentation asks for every input. */
    @Test
    void an_input_that_is_absent_leaves_its_decisions_untaken() {
        var model = KieModel.of(Variants.CAW_LIMBURG);
        var inputs = inputs(CompiledPolicy.of(Variants.CAW_LIMBURG).space(), 0, place -> null);
        inputs.remove("tenancySector");

        var result = model.evaluate(inputs);

        assertThat(Stream.of("EL_1", "requirements", "outcome")
                        .map(name -> result.getDecisionResultByName(name).getEvaluationStatus()))
                .containsOnly(DecisionEvaluationStatus.SKIPPED);
        assertThat(result.getDecisionResultByName("EL_2").getResult()).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_value_that_the_fact_cannot_have_makes_nobody_eligible(boolean checksTypes) {
        var model = KieModel.of(DmnExport.of(Variants.CAW_LIMBURG, Language.EN), checksTypes);
        var inputs = inputs(CompiledPolicy.of(Variants.CAW_LIMBURG).space(), 0, place -> null);
        inputs.putAll(Map.of(
                "tenancySector", "PRIVATE", "housingProblem", "YES", "evictionRisk", "ACUTE", "referrerKind", "SELF"));
        assertThat(model.decide(inputs)).containsEntry("outcome", "ELIGIBLE");

        for (var fact : List.of("tenancySector", "housingProblem", "evictionRisk", "referrerKind")) {
            var mistaken = new HashMap<>(inputs);
            mistaken.put(fact, "no such value");
            assertThat(model.evaluate(mistaken)
                            .getDecisionResultByName("outcome")
                            .getResult())
                    .as(fact)
                    .isIn(null, "UNDETERMINED");
        }
    }

    private static void assertDecidesAsHere(Policy policy, SplittableRandom random) {
        var ours = CompiledPolicy.of(policy);
        var theirs = KieModel.of(policy);
        random.longs(COMBINATIONS, 0, ours.space().size())
                .forEach(state -> assertThat(
                                theirs.decide(inputs(ours.space(), state, ExecutedModelTest::eitherUnknown)))
                        .as("seed %d, state %d: %s", SEED, state, policy)
                        .containsAllEntriesOf(decisions(ours, state)));
    }

    private static @Nullable String eitherUnknown(int coin) {
        return coin % 2 == 0 ? null : Fact.UNKNOWN;
    }

    /** What is unknown is what a function of some number gives. */
    private static Map<String, String> inputs(FactSpace space, long state, IntFunction<@Nullable String> unknown) {
        var inputs = new HashMap<String, String>();
        for (int place = 0; place < space.facts().size(); place++) {
            var fact = space.facts().get(place).fact();
            int code = space.code(state, place);
            inputs.put(fact.name(), code == 0 ? unknown.apply((int) (state + place)) : fact.value(code));
        }
        return inputs;
    }

    private static Map<String, Object> decisions(CompiledPolicy policy, long state) {
        var assessment = policy.assess(state);
        var decisions = new HashMap<String, Object>();
        decisions.put("outcome", assessment.outcome().name());
        decisions.put("priority", assessment.priority().name());
        policy.policy()
                .rules()
                .forEach(rule -> decisions.put(
                        rule.id().value().replace('-', '_'),
                        assessment.verdict(rule).name()));
        return decisions;
    }
}
