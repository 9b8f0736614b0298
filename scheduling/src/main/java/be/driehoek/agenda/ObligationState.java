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
    /** It was not met, and need not be any more; a {@link LapseReason} says why. */
    LAPSED;

    /**
     * Whether nothing is left to do.
     *
     * @return true if it was met or lapsed
     */
    public boolean isSettled() {
        return this == MET || this == MET_LATE || this == LAPSED;
    }
}
