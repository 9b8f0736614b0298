package be.driehoek.triangle;

/** A corner of the triangle: a role that a person holds (hoek van de driehoek). */
public enum Corner {
    /** The tenant (huurder). */
    TENANT,
    /** The caseworker (begeleider). */
    CASEWORKER,
    /** The involved third party (betrokken derde partij). */
    THIRD_PARTY
}
