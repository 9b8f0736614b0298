package be.driehoek.goal;

/** What a change goal is for (gerichtheid); rule GO-3. */
public enum Orientation {
    /** It solves the problem (curatief). */
    CURATIVE,
    /** It keeps the problem from coming back (preventief). */
    PREVENTIVE
}
