package be.driehoek.network;

/** How strong a tie is (sterkte van de band). */
public enum TieStrength {
    /** Strong (sterk). */
    STRONG,
    /** Moderate (matig). */
    MODERATE,
    /** Tenuous (zwak). */
    TENUOUS
}
