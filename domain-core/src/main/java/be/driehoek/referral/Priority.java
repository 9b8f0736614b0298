package be.driehoek.referral;

/** How urgent a referral is beside others (voorrang). */
public enum Priority {
    /** Every preference is satisfied. */
    HIGH,
    /** Some preferences are satisfied. */
    RAISED,
    /** No preference is known to be satisfied. */
    NORMAL
}
