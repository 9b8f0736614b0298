package be.driehoek.disclosure;

/** Why the secrecy does not stand in the way of a disclosure (grond); {@link LegalReferences} says where the law has it. */
public enum Ground {
    /** The tenant agreed (toestemming). */
    CONSENT,
    /** The recipient helps too, and is bound by the same secrecy (gedeeld beroepsgeheim). */
    SHARED_SECRECY,
    /** A greater harm could not be averted otherwise (noodtoestand). */
    NECESSITY,
    /** The law demands it (wettelijke plicht). */
    LEGAL_DUTY
}
