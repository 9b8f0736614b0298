package be.driehoek.agenda;

/** Where an obligation stands on a day (stand). */
public enum ObligationState {
    /** Its window has not opened. */
    UPCOMING,
    /** Its window is open, and there is time left. */
    OPEN,
    /** It is due on this day. */
    DUE,
    /** It was due and was not met. */
    OVERDUE,
    /** It was met in time. */
    MET,
    /** It was met after it was due. */
    MET_LATE,
    /** It was never met, and need not be any more: the case was closed, or feedback was withheld. */
    LAPSED
}
