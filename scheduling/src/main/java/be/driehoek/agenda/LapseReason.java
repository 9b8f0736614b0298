package be.driehoek.agenda;

/** Why an obligation that was not met need not be met any more (reden van verval). */
public enum LapseReason {
    /** The case was closed, or the referral declined. */
    CASE_CLOSED,
    /** Feedback was withheld. */
    WITHHELD,
    /** Nobody holds the third seat. */
    NO_THIRD_PARTY,
    /** The visit was called off. */
    VISIT_CANCELLED,
    /** The visit failed; it asks for another. */
    VISIT_FAILED,
    /** There is a network after all. */
    NETWORK_THERE,
    /** The tenant agreed to guidance after all, or guidance started. */
    GUIDANCE_GOES_ON
}
