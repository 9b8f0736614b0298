package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A policy that is evaluated each time answers as one with a table does")
class PolicyWithoutTableTest {
    private static final long SEED = 20261123L;
    private static final int POLICIES = 150;
    private static final int STEP = 11;

    static Iterable<Policy> shipped() {
        return PolicyRegister.shipped().policies();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_policy_decides_the_same_on_every_combination(Policy policy) {
        var withTable = CompiledPolicy.of(policy, Integer.MAX_VALUE);
        var without = CompiledPolicy.of(policy, 0);

        assertThat(withTable.isTable()).isTrue();
        assertThat(without.isTable()).isFalse();
        for (long state = 0; state < withTable.space().size(); state++) {
            var expected = withTable.assess(state);
            var found = without.assess(state);
            if (found.outcome() != expected.outcome()
                    || found.priority() != expected.priority()
                    || !policy.rules().stream().allMatch(rule -> found.verdict(rule) == expected.verdict(rule))) {
                throw new AssertionError("%s differs on %s".formatted(policy.id(), expected.values()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_policy_explains_the_same(Policy policy) {
        var withTable = CompiledPolicy.of(policy, Integer.MAX_VALUE);
        var without = CompiledPolicy.of(policy, 0);

        for (long state = 0; state < withTable.space().size(); state += STEP) {
            assertExplainsTheSame(withTable.assess(state), without.assess(state), policy.id());
        }
    }

    @Test
    void random_policies_answer_the_same_on_every_combination() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < POLICIES; i++) {
            var policy = RandomPolicies.next(random);
            var withTable = CompiledPolicy.of(policy);
            var without = CompiledPolicy.of(policy, 0);
            for (long state = 0; state < withTable.space().size(); state++) {
                var expected = withTable.assess(state);
                var found = without.assess(state);
                var name = "seed %d, policy %d, state %d: %s".formatted(SEED, i, state, policy);
                assertThat(found.outcome()).as(name).isEqualTo(expected.outcome());
                assertThat(found.priority()).as(name).isEqualTo(expected.priority());
                assertThat(policy.rules())
                        .as(name)
                        .allMatch(rule -> found.verdict(rule) == new Naive(policy, found.values()).verdict(rule));
                assertExplainsTheSame(expected, found, name);
            }
        }
    }

    @Test
    void the_largest_table_has_as_many_combinations_as_are_asked_for() {
        assertThat(CompiledPolicy.of(CawLimburg.POLICY.policy(), 24_300).isTable())
                .isTrue();
        assertThat(CompiledPolicy.of(CawLimburg.POLICY.policy(), 24_299).isTable())
                .isFalse();
    }

    private static void assertExplainsTheSame(Assessment expected, Assessment found, String name) {
        assertThat(found.questions()).as(name).isEqualTo(expected.questions());
        assertThat(found.priorityQuestions()).as(name).isEqualTo(expected.priorityQuestions());
        assertThat(found.remedies()).as(name).isEqualTo(expected.remedies());
        assertThat(found.redirects()).as(name).isEqualTo(expected.redirects());
        assertThat(found.deciding()).as(name).isEqualTo(expected.deciding());
    }
}
