package be.driehoek.referral;

/** The part of the housing market that the dwelling belongs to (huursector). */
public enum TenancySector {
    /** Rented on the private market (private huurmarkt). */
    PRIVATE,
    /** Rented from a social landlord (sociale huur). */
    SOCIAL,
    /** Owned by who lives in it (eigenaar-bewoner). */
    OWNER_OCCUPIED,
    /** No dwelling (geen woning). */
    NONE
}
