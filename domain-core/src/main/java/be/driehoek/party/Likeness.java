package be.driehoek.party;

/** Whether two tenants are the same person, as far as can be told (gelijkenis). */
public enum Likeness {
    /** The same person: the same number in the national register, or the same bis number. */
    SAME,
    /** Probably the same person: the same name, and the same e-mail address or phone number. Somebody should look. */
    LIKELY,
    /** Two persons: each has another number in the national register, or another bis number. */
    DIFFERENT,
    /** It cannot be told. */
    UNKNOWN
}
