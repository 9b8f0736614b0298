package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.json.StrictJson;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A policy comes back from its file as it went")
class PolicyRoundTripTest {
    private static final long SEED = 1066L;
    private static final int POLICIES = 3_000;

    static List<Policy> shipped() {
        return PolicyRegister.shipped().policies();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_policy(Policy policy) {
        assertThat(PolicyRegister.read(StrictJson.write(policy))).isEqualTo(policy);
    }

    @Test
    void random_policies() {
        var random = new SplittableRandom(SEED);
        var seen = new HashSet<String>();
        for (int i = 0; i < POLICIES; i++) {
            var policy = RandomPolicyFiles.next(random);
            assertThat(PolicyRegister.read(StrictJson.write(policy)))
                    .as("seed %d, policy %d", SEED, i)
                    .isEqualTo(policy);
            policy.region().ifPresent(region -> seen.add("region"));
            policy.reachability()
                    .filter(hours -> !hours.specialOpeningHours().isEmpty())
                    .ifPresent(hours -> seen.add("reachability"));
            policy.inForceUntil().ifPresent(last -> seen.add("end"));
            if (policy.redirects().stream()
                    .anyMatch(redirect -> redirect.condition().isPresent())) {
                seen.add("redirect");
            }
            if (policy.rules().stream().anyMatch(rule -> rule.choice().isPresent())
                    && !policy.choices().isEmpty()) {
                seen.add("choice");
            }
        }
        assertThat(seen)
                .as("seed %d", SEED)
                .containsExactlyInAnyOrder("region", "reachability", "end", "redirect", "choice");
    }
}
