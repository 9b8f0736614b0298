package be.driehoek.network;

/** Which way support flows along a tie (richting van de band). */
public enum TieDirection {
    /** The tenant is supported (naar de huurder). */
    TO_TENANT,
    /** The tenant supports (van de huurder). */
    FROM_TENANT,
    /** Both support each other (wederzijds). */
    MUTUAL
}
