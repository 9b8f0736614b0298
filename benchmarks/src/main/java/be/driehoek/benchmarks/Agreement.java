package be.driehoek.benchmarks;

import be.driehoek.referral.Referral;
import java.util.List;
import java.util.Objects;

/** Sees to it that all who are measured answer alike. */
public final class Agreement {
    private Agreement() {}

    /**
     * Compares what the hand-written rules say among each other and with ours.
     *
     * @param ours our engine
     * @param facts what is known of each referral
     * @throws IllegalStateException at the first facts on which two differ
     */
    public static void of(OurEngine ours, Facts[] facts) {
        for (var known : facts) {
            int packed = HandWritten.packed(known);
            int verdicts = HandWritten.unpackedVerdicts(packed);
            var outcome = HandWritten.outcome(known);
            equal(known, outcome, HandWritten.unpacked(packed));
            equal(known, verdicts, packed(HandWritten.list(known)));
            var assessment = ours.assess(known);
            equal(known, outcome, assessment.outcome());
            equal(known, verdicts, ours.verdicts(assessment));
        }
    }

    /**
     * Compares what ours and the hand-written rules say of referrals with what they say of their facts.
     *
     * @param ours our engine
     * @param facts what is known of each referral
     * @param referrals the referrals in the same order
     * @throws IllegalStateException at the first referral on which they differ
     */
    public static void of(OurEngine ours, Facts[] facts, Referral[] referrals) {
        for (int i = 0; i < facts.length; i++) {
            equal(facts[i], ours.assess(facts[i]), ours.assess(referrals[i]));
            equal(facts[i], HandWritten.outcome(facts[i]), HandWritten.outcome(referrals[i]));
        }
    }

    /**
     * Compares two answers.
     *
     * @param facts what they are about
     * @param expected the one
     * @param actual the other
     * @throws IllegalStateException if they differ
     */
    public static void equal(Facts facts, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new IllegalStateException("all must agree on %s (seed %d): got %s and %s"
                    .formatted(facts, RandomReferrals.SEED, expected, actual));
        }
    }

    private static int packed(List<HandWritten.RuleVerdict> list) {
        int verdicts = 0;
        for (int i = 0; i < list.size(); i++) {
            int verdict = switch (list.get(i).verdict()) {
                case SATISFIED -> HandWritten.SATISFIED;
                case VIOLATED -> HandWritten.VIOLATED;
                case UNKNOWN -> HandWritten.UNKNOWN;
            };
            verdicts |= verdict << (2 * i);
        }
        return verdicts;
    }
}
