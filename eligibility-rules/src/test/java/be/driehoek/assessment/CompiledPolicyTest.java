package be.driehoek.assessment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.driehoek.fact.Fact;
import be.driehoek.fact.FactSpace;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.referral.Outcome;
import java.util.Comparator;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A compiled policy, whichever rules it has")
class CompiledPolicyTest {
    private static final long SEED = 20260707L;
    private static final int POLICIES = 200;

    @Test
    void every_answer_is_that_of_the_conditions_themselves() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < POLICIES; i++) {
            var policy = CompiledPolicy.of(RandomPolicies.next(random));
            for (long state = 0; state < policy.space().size(); state++) {
                var assessment = policy.assess(state);
                var direct = Naive.of(policy, state);
                assertThat(assessment.outcome())
                        .as("seed %d, policy %d, state %d: %s", SEED, i, state, policy.policy())
                        .isEqualTo(direct.outcome());
                assertThat(assessment.priority())
                        .as("seed %d, policy %d, state %d: %s", SEED, i, state, policy.policy())
                        .isEqualTo(direct.priority());
                assertThat(policy.policy().rules())
                        .as("seed %d, policy %d, state %d", SEED, i, state)
                        .allMatch(rule -> assessment.verdict(rule) == direct.verdict(rule));
            }
        }
    }

    @Test
    void only_an_undetermined_outcome_can_change_and_it_alone_has_questions() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < POLICIES; i++) {
            var policy = CompiledPolicy.of(RandomPolicies.next(random));
            for (long state = 0; state < policy.space().size(); state++) {
                var assessment = policy.assess(state);
                var isOpen = assessment.outcome() == Outcome.UNDETERMINED;
                assertThat(assessment.questions().isEmpty())
                        .as("seed %d, policy %d, state %d: %s", SEED, i, state, policy.policy())
                        .isNotEqualTo(isOpen);
                assertThat(extensions(policy.space(), state).filter(more -> !isOpen))
                        .as("seed %d, policy %d, state %d: %s", SEED, i, state, policy.policy())
                        .allMatch(more -> policy.assess(more).outcome() == assessment.outcome());
            }
        }
    }

    /** By the definition, without recursion: every extension, and every single answer to it. */
    @Test
    void the_questions_are_those_of_a_search_through_all_extensions() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < POLICIES; i++) {
            var policy = CompiledPolicy.of(RandomPolicies.next(random));
            for (long state = 0; state < policy.space().size(); state++) {
                var assessment = policy.assess(state);
                assertThat(assessment.questions().stream().map(Fact::name).collect(toSet()))
                        .as("seed %d, policy %d, state %d: %s", SEED, i, state, policy.policy())
                        .isEqualTo(search(
                                policy, state, any -> Naive.of(policy, any).outcome()));
                assertThat(assessment.priorityQuestions().stream()
                                .map(Fact::name)
                                .collect(toSet()))
                        .as("seed %d, policy %d, state %d: %s", SEED, i, state, policy.policy())
                        .isEqualTo(search(
                                policy, state, any -> Naive.of(policy, any).priority()));
            }
        }
    }

    /** Under caw-limburg the share of answers that settle is enough; other policies need what comes after it. */
    @Test
    void the_most_decisive_question_comes_first() {
        var random = new SplittableRandom(SEED);
        int decidedByQuestionsLeft = 0;
        for (int i = 0; i < POLICIES; i++) {
            var policy = CompiledPolicy.of(RandomPolicies.next(random));
            for (long state = 0; state < policy.space().size(); state++) {
                var asked = policy.assess(state).questions();
                for (int j = 1; j < asked.size(); j++) {
                    var earlier = Decisiveness.of(policy, state, asked.get(j - 1));
                    var later = Decisiveness.of(policy, state, asked.get(j));
                    assertThat(earlier)
                            .as("seed %d, policy %d, state %d: %s", SEED, i, state, policy.policy())
                            .isLessThan(later);
                    if (earlier.open().compareTo(later.open()) == 0 && earlier.place() > later.place()) {
                        decidedByQuestionsLeft++;
                    }
                }
            }
        }

        assertThat(decidedByQuestionsLeft)
                .as("seed %d needs the second criterion", SEED)
                .isPositive();
    }

    @Test
    void a_policy_can_have_many_rules() {
        var policy = CompiledPolicy.of(withRules(100));
        for (long state = 0; state < policy.space().size(); state += 7) {
            var assessment = policy.assess(state);
            var direct = Naive.of(policy, state);
            assertThat(policy.policy().rules()).allMatch(rule -> assessment.verdict(rule) == direct.verdict(rule));
            assertThat(assessment.outcome()).isEqualTo(direct.outcome());
        }
    }

    @Test
    void a_rule_of_another_policy_has_no_verdict() {
        var assessment = CawLimburg.POLICY.assess(0);
        var foreign = withRules(1).rules().getFirst();

        assertThatIllegalArgumentException().isThrownBy(() -> assessment.verdict(foreign));
    }

    @Test
    void a_combination_outside_the_space_is_no_assessment() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CawLimburg.POLICY.assess(24_300));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CawLimburg.POLICY.assess(-1));
    }

    /** The rules of caw-limburg over and over, under ids of their own. */
    private static Policy withRules(int number) {
        var rules = CawLimburg.POLICY.policy().rules();
        var draft = PolicyDraft.empty("many");
        for (int i = 0; i < number; i++) {
            var rule = rules.get(i % rules.size());
            draft.with("XX-" + i, rule.kind(), rule.condition());
        }
        return draft.policy();
    }

    private static Set<String> search(CompiledPolicy policy, long state, LongFunction<?> result) {
        var space = policy.space();
        var names = new TreeSet<String>();
        extensions(space, state)
                .forEach(more -> IntStream.range(0, space.facts().size())
                        .filter(fact -> space.code(more, fact) == 0)
                        .filter(fact -> IntStream.rangeClosed(1, space.values(fact))
                                .anyMatch(code -> !result.apply(space.with(more, fact, code))
                                        .equals(result.apply(more))))
                        .forEach(
                                fact -> names.add(space.facts().get(fact).fact().name())));
        return names;
    }

    /** Every combination in which what is known stays, itself included. */
    private static LongStream extensions(FactSpace space, long state) {
        return LongStream.range(0, space.size())
                .filter(other -> IntStream.range(0, space.facts().size())
                        .allMatch(fact ->
                                space.code(state, fact) == 0 || space.code(state, fact) == space.code(other, fact)));
    }

    /** Share of answers that leave the outcome open, questions left on average, place in the policy. */
    private record Decisiveness(Ratio open, Ratio left, int place) implements Comparable<Decisiveness> {

        static Decisiveness of(CompiledPolicy policy, long state, Fact fact) {
            int place = IntStream.range(0, policy.space().facts().size())
                    .filter(candidate ->
                            policy.space().facts().get(candidate).fact().equals(fact))
                    .findFirst()
                    .orElseThrow();
            long open = 0;
            long left = 0;
            for (int code = 1; code <= fact.values().size(); code++) {
                long answered = policy.space().with(state, place, code);
                open += Naive.of(policy, answered).outcome() == Outcome.UNDETERMINED ? 1 : 0;
                left += policy.assess(answered).questions().size();
            }
            return new Decisiveness(
                    new Ratio(open, fact.values().size()),
                    new Ratio(left, fact.values().size()),
                    place);
        }

        @Override
        public int compareTo(Decisiveness other) {
            return Comparator.comparing(Decisiveness::open)
                    .thenComparing(Decisiveness::left)
                    .thenComparingInt(Decisiveness::place)
                    .compare(this, other);
        }
    }
}
