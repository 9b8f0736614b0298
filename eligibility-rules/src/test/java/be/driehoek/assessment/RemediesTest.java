package be.driehoek.assessment;

import static be.driehoek.policy.PolicyDraft.any;
import static be.driehoek.policy.PolicyDraft.in;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.PolicyDraft;
import be.driehoek.policy.RuleKind;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
                var expected = Naive.of(policy, state).remedies();

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

    @Test
    void ways_to_put_rules_right_that_share_no_facts_are_combined_in_the_order_of_the_policy() {
        var policy = CompiledPolicy.of(PolicyDraft.empty("apart")
                .with("XX-1", RuleKind.PRECONDITION, any(in("rentArrears", "NO"), in("hoarding", "NO")))
                .with("XX-2", RuleKind.REQUIREMENT, any(in("work", "YES"), in("health", "YES")))
                .with("XX-3", RuleKind.REQUIREMENT, in("squalor", "NO"))
                .change("rentArrears", "NO")
                .change("hoarding", "NO")
                .change("work", "YES")
                .change("health", "YES")
                .change("squalor", "NO")
                .policy());
        var values = Map.of("rentArrears", "YES", "hoarding", "YES", "work", "NO", "health", "NO");

        assertThat(policy.assess(values).remedies())
                .extracting(remedy -> List.copyOf(remedy.changes().keySet()))
                .containsExactly(
                        List.of("rentArrears", "work"),
                        List.of("health", "rentArrears"),
                        List.of("hoarding", "work"),
                        List.of("health", "hoarding"));
    }

    @Test
    void where_one_rule_cannot_be_put_right_nothing_helps() {
        var policy = CompiledPolicy.of(PolicyDraft.empty("hopeless")
                .with("XX-1", RuleKind.PRECONDITION, in("rentArrears", "NO"))
                .with("XX-2", RuleKind.REQUIREMENT, in("work", "YES"))
                .change("rentArrears", "NO")
                .policy());

        assertThat(policy.assess(Map.of("rentArrears", "YES", "work", "NO")).remedies())
                .isEmpty();
    }
}
