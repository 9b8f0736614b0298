package be.driehoek.triangle;

/** Why the third seat is vacant (reden van de open plaats); rule TR-1. */
public enum Vacancy {
    /** The tenant referred alone. */
    SELF_REFERRAL,
    /** It is not known who refers. */
    REFERRER_UNKNOWN,
    /** Whoever sat there left. */
    LEFT
}
