package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shipped policies on random referrals, beside plain ifs")
class RandomReferralsTest {
    private static final int REFERRALS = 20_000;
    private static final long SEED = 20261122L;

    @Test
    @DisplayName("EL-1 to EL-6, PR-1 and PR-2: caw-limburg says what plain ifs say")
    void caw_limburg_says_what_plain_ifs_say() {
        assertAgreement(ShippedPolicy.CAW_LIMBURG, NaiveAssessment::of);
    }

    @Test
    @DisplayName("PL-1 to PL-4, EL-6, PR-1 and PR-2: thuis-op-het-platteland says what plain ifs say")
    void thuis_op_het_platteland_says_what_plain_ifs_say() {
        assertAgreement(ShippedPolicy.THUIS_OP_HET_PLATTELAND, NaiveAssessment::ofPlatteland);
    }

    private static void assertAgreement(ShippedPolicy policy, Function<Referral, NaiveAssessment> naively) {
        var random = new SplittableRandom(SEED);
        var referrals = new RandomReferrals(random);
        var outcomes = EnumSet.noneOf(Outcome.class);
        var priorities = EnumSet.noneOf(Priority.class);

        for (int i = 0; i < REFERRALS; i++) {
            var referral = referrals.next();
            var on = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(4_000));
            var assessment = policy.compiled().assess(referral, on);
            assertThat(new NaiveAssessment(assessment.outcome(), assessment.priority(), policy.verdicts(assessment)))
                    .as("seed %d, referral %d on %s: %s", SEED, i, on, referral)
                    .isEqualTo(naively.apply(referral));
            outcomes.add(assessment.outcome());
            priorities.add(assessment.priority());
        }

        assertThat(outcomes).as("seed %d reaches every outcome", SEED).containsExactly(Outcome.values());
        assertThat(priorities).as("seed %d reaches every priority", SEED).containsExactly(Priority.values());
    }
}
