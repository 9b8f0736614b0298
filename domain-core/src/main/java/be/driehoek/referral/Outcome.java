package be.driehoek.referral;

/** What an assessment comes to (uitkomst). */
public enum Outcome {
    /** Every requirement and precondition is satisfied. */
    ELIGIBLE,
    /** Every requirement is satisfied, a precondition is violated. */
    NOT_YET,
    /** A requirement is violated, whatever is unknown. */
    NOT_ELIGIBLE,
    /** An answer that is still unknown can decide. */
    UNDETERMINED
}
