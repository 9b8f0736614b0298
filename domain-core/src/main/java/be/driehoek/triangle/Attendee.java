package be.driehoek.triangle;

/** Who was present at a visit or an evaluation (aanwezige). */
public enum Attendee {
    /** The tenant (huurder). */
    TENANT,
    /** The caseworker (begeleider). */
    CASEWORKER,
    /** The involved third party (betrokken derde partij). */
    THIRD_PARTY,
    /** The landlord (verhuurder). */
    LANDLORD,
    /** Somebody else. */
    OTHER
}
