package be.driehoek.referral;

/** A kind of housing problem (woonprobleem); source: limburg, Doelgroep 2. */
public enum HousingProblemKind {
    /** Squalor (vervuiling). */
    SQUALOR,
    /** Neglect (verwaarlozing). */
    NEGLECT,
    /** Poor upkeep (slecht onderhoud). */
    POOR_UPKEEP,
    /** Hoarding (stapelwoede). */
    HOARDING,
    /** Another problem, which is then described. */
    OTHER
}
