package be.driehoek.guidance;

/** Who does not agree with what stands in a case (wie een tegennota indient). */
public enum Objector {
    /** The tenant (huurder). */
    TENANT,
    /** Somebody who may speak for the tenant, for example a guardian or a lawyer (vertegenwoordiger). */
    REPRESENTATIVE,
    /** The involved third party (betrokken derde partij). */
    THIRD_PARTY,
    /** The landlord (verhuurder). */
    LANDLORD,
    /** Somebody else of whom the case tells, for example a relative. */
    OTHER
}
