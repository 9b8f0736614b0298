package be.driehoek.closure;

/** A housing situation in ETHOS Light, in its Flemish form (woonsituatie). */
public enum HousingSituation {
    /** Housed, with no eviction threatening. */
    HOUSED,
    /** In public space (in openbare ruimte). */
    ETHOS_1,
    /** In a night shelter (in noodopvang). */
    ETHOS_2,
    /** In accommodation for the homeless (in opvang voor thuislozen). */
    ETHOS_3,
    /** Leaving an institution without a home (instellingverlaters). */
    ETHOS_4,
    /** In a non-conventional space (in niet-conventionele ruimte). */
    ETHOS_5,
    /** With family or friends (bij familie of vrienden). */
    ETHOS_6,
    /** Eviction threatens (dreigende uithuiszetting). */
    ETHOS_7
}
