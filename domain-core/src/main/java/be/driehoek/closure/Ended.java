package be.driehoek.closure;

/** How a guidance ended (wijze van beëindiging). */
public enum Ended {
    /** The goals are reached. */
    GOALS_REACHED,
    /** The term is over. */
    TERM_ENDED,
    /** The tenant stopped. */
    TENANT_STOPPED,
    /** Other help took over (doorverwezen). */
    REFERRED_ONWARD,
    /** The contact was lost. */
    CONTACT_LOST,
    /** Another way. */
    OTHER
}
