package be.driehoek.guidance;

/** Where a case stands (fase). */
public enum Phase {
    /** A referral came in (aangemeld). */
    REFERRED,
    /** The referral was accepted and waits (wachtlijst). */
    ACCEPTED,
    /** The intake is going on (onthaalfase). */
    INTAKE,
    /** The guidance is going on (begeleiding). */
    GUIDANCE,
    /** The case is closed (afgesloten). */
    CLOSED,
    /** The referral was declined (geweigerd). */
    DECLINED
}
