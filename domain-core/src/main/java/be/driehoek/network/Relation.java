package be.driehoek.network;

/**
 * What somebody is to the tenant (relatie). The groups are those of the ecogram in Dutch-language practice, after
 * Hartman (1978).
 */
public enum Relation {
    /** Lives in the same household (gezin). */
    HOUSEHOLD,
    /** Family elsewhere (familie). */
    FAMILY,
    /** A friend (vriend). */
    FRIEND,
    /** A neighbour (buur). */
    NEIGHBOUR,
    /** An acquaintance, a colleague or a volunteer (kennis, collega, vrijwilliger). */
    ACQUAINTANCE,
    /** Somebody who helps by profession (professional). */
    PROFESSIONAL
}
