package be.driehoek.network;

/** A kind of support that a tie gives (soort steun). */
public enum Support {
    /** Emotional support (emotioneel). */
    EMOTIONAL,
    /** Practical help (praktisch). */
    PRACTICAL,
    /** Company (gezelschap). */
    COMPANY,
    /** Advice and information (advies, informatie). */
    ADVICE
}
