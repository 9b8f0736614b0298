package be.driehoek.referral;

/** What the housing problem can lead to when it is left alone (risico op uithuiszetting): an estimate. */
public enum EvictionRisk {
    /** Proceedings for eviction are running (procedure). */
    PROCEEDINGS,
    /** Eviction threatens now (acuut). */
    ACUTE,
    /** Eviction can follow in the future (toekomst). */
    FUTURE,
    /** The problem does not lead to eviction (geen). */
    NONE
}
