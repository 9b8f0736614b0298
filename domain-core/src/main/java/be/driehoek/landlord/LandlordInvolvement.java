package be.driehoek.landlord;

/** How far the landlord is involved in the guidance (betrokkenheid van de verhuurder); rule LL-1. */
public enum LandlordInvolvement {
    /** The landlord takes part (betrokken). */
    INVOLVED,
    /** The landlord knows of the guidance (op de hoogte). */
    INFORMED,
    /** Not now; the reason is worth keeping (nu niet). */
    NOT_NOW,
    /** The tenant does not want it (huurder wil het niet). */
    TENANT_REFUSES
}
