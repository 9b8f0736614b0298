package be.driehoek.referral;

import java.time.LocalDate;

/** Assesses a referral under a policy; {@code eligibility-rules} has one, and anyone may bring another. */
@FunctionalInterface
public interface Assessor {
    /**
     * Assesses a referral.
     *
     * @param referral what is known
     * @param on the day whose version of the policy decides
     * @return what it comes to
     */
    AssessmentSummary assess(Referral referral, LocalDate on);
}
