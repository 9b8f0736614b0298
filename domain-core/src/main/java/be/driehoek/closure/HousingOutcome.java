package be.driehoek.closure;

/** Where the tenant lives at the end (woonuitkomst), after the codes of HUD HMIS element W5. */
public enum HousingOutcome {
    /** In the same dwelling. */
    HOUSING_KEPT,
    /** In another dwelling. */
    MOVED,
    /** With family or friends, for a time. */
    WITH_FAMILY_TEMPORARILY,
    /** With family or friends, for good. */
    WITH_FAMILY_PERMANENTLY,
    /** In temporary accommodation. */
    TEMPORARY_FACILITY,
    /** Without a home. */
    HOMELESS,
    /** In prison. */
    PRISON,
    /** The tenant died. */
    DECEASED,
    /** Not known. */
    UNKNOWN
}
