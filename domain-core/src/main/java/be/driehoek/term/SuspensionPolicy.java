package be.driehoek.term;

/** What a suspension does to the dates of the term (opschorting). */
public enum SuspensionPolicy {
    /** The dates stay. */
    KEEPS_DATES,
    /** What was still ahead moves by the days of the suspension. */
    SHIFTS_DATES
}
