package be.driehoek.policy;

/** What a rule says about a referral (oordeel): Kleene's three truth values. */
public enum Verdict {
    /** It holds. */
    SATISFIED,
    /** It does not hold. */
    VIOLATED,
    /** It cannot be told yet. */
    UNKNOWN;

    Verdict not() {
        return switch (this) {
            case SATISFIED -> VIOLATED;
            case VIOLATED -> SATISFIED;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
