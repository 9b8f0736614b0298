package be.driehoek.guidance;

/** How much a finding weighs (ernst). */
public enum Severity {
    /** Something that is good to do still. */
    ADVICE,
    /** Something was done differently from the method. */
    DEPARTURE
}
