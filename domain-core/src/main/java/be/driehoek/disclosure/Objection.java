package be.driehoek.disclosure;

/** What stands in the way of a disclosure (bezwaar). */
public enum Objection {
    /** It is not known what the recipient is to the secrecy. */
    RECIPIENT_UNKNOWN,
    /** This is never for such a recipient. */
    ITEM_NOT_FOR_RECIPIENT,
    /** It is not known on what ground. */
    GROUND_UNKNOWN,
    /** The ground does not reach such a recipient. */
    GROUND_NOT_FOR_RECIPIENT,
    /** The ground is the tenant's consent, and it was not given by then. */
    CONSENT_MISSING,
    /** The tenant neither agreed nor was informed by then. */
    TENANT_NOT_INFORMED,
    /** It is not said what makes it necessary, or which law demands it. */
    JUSTIFICATION_MISSING
}
