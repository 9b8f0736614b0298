package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import java.util.EnumSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("EL-1 to EL-6, PR-1 and PR-2 on random referrals, beside plain ifs")
class RandomReferralsTest {
    private static final int REFERRALS = 20_000;
    private static final long SEED = 20261122L;

    @Test
    void the_compiled_policy_says_what_plain_ifs_say() {
        var referrals = new RandomReferrals(new SplittableRandom(SEED));
        var outcomes = EnumSet.noneOf(Outcome.class);
        var priorities = EnumSet.noneOf(Priority.class);

        for (int i = 0; i < REFERRALS; i++) {
            var referral = referrals.next();
            var assessment = CawLimburg.assess(referral);
            assertThat(new NaiveAssessment(
                            assessment.outcome(), assessment.priority(), CawLimburg.verdicts(assessment)))
                    .as("seed %d, referral %d: %s", SEED, i, referral)
                    .isEqualTo(NaiveAssessment.of(referral));
            outcomes.add(assessment.outcome());
            priorities.add(assessment.priority());
        }

        assertThat(outcomes).as("seed %d reaches every outcome", SEED).containsExactly(Outcome.values());
        assertThat(priorities).as("seed %d reaches every priority", SEED).containsExactly(Priority.values());
    }
}
