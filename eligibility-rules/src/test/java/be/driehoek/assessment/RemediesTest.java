package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.PossibleChange;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Remedies under policies with more changes than caw-limburg (EL-6) has")
class RemediesTest {
    private static final long SEED = 19670311L;
    private static final int POLICIES = 150;
    private static final int STATES = 40;

    @Test
    void they_are_the_smallest_of_all_sets_of_changes_after_which_nothing_is_violated() {
        var random = new SplittableRandom(SEED);
        int remedies = 0;
        int largest = 0;
        for (int i = 0; i < POLICIES; i++) {
            var policy = CompiledPolicy.of(RandomPolicies.next(random));
            for (int j = 0; j < STATES; j++) {
                long state = random.nextLong(policy.space().size());
                var expected = bruteForce(policy, state);

                var found = policy.assess(state).remedies().stream()
                        .map(Assessment.Remedy::changes)
                        .toList();

                assertThat(found)
                        .as("seed %d, policy %d, state %d: %s", SEED, i, state, policy.policy())
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(expected);
                remedies += found.size();
                largest = Math.max(
                        largest, found.stream().mapToInt(Map::size).max().orElse(0));
            }
        }

        assertThat(remedies).as("seed %d finds remedies", SEED).isGreaterThan(100);
        assertThat(largest).as("seed %d needs changes together", SEED).isGreaterThan(1);
    }

    private static Set<Map<String, String>> bruteForce(CompiledPolicy policy, long state) {
        if (!isViolated(policy, state)) {
            return Set.of();
        }
        var helping = new ArrayList<Map<String, String>>();
        var changes = policy.policy().changes();
        for (int subset = 1; subset < 1 << changes.size(); subset++) {
            var chosen = chosen(changes, subset);
            var values = chosen.stream()
                    .collect(Collectors.toMap(PossibleChange::fact, PossibleChange::to, (a, b) -> "both"));
            if (!values.containsValue("both") && !isViolated(policy, changed(policy, state, values))) {
                helping.add(values);
            }
        }
        int smallest = helping.stream().mapToInt(Map::size).min().orElse(0);
        return helping.stream().filter(values -> values.size() == smallest).collect(Collectors.toSet());
    }

    private static List<PossibleChange> chosen(List<PossibleChange> changes, int subset) {
        var chosen = new ArrayList<PossibleChange>();
        for (int i = 0; i < changes.size(); i++) {
            if ((subset & (1 << i)) != 0) {
                chosen.add(changes.get(i));
            }
        }
        return chosen;
    }

    private static long changed(CompiledPolicy policy, long state, Map<String, String> values) {
        long changed = state;
        for (int place = 0; place < policy.space().facts().size(); place++) {
            var fact = policy.space().facts().get(place).fact();
            if (values.containsKey(fact.name())) {
                changed = policy.space().with(changed, place, fact.code(values.get(fact.name())));
            }
        }
        return changed;
    }

    /** Evaluates the conditions themselves, without the table. */
    private static boolean isViolated(CompiledPolicy policy, long state) {
        return policy.policy().rules().stream()
                .filter(rule -> rule.kind() == RuleKind.REQUIREMENT || rule.kind() == RuleKind.PRECONDITION)
                .anyMatch(rule ->
                        rule.condition().evaluate(fact -> policy.space().value(state, fact)) == Verdict.VIOLATED);
    }
}
