package be.driehoek.term;

import java.time.LocalDate;

/** What a weekend or a holiday does to a date that falls due on it (verschuiving). */
public enum ShiftPolicy {
    /** The date stays. */
    NONE {
        @Override
        public LocalDate shift(LocalDate due, WorkingDays workingDays) {
            return due;
        }
    },
    /** The date moves to the next working day. */
    NEXT_WORKING_DAY {
        @Override
        public LocalDate shift(LocalDate due, WorkingDays workingDays) {
            return workingDays.firstFrom(due);
        }
    },
    /** The date moves to the working day before. */
    PREVIOUS_WORKING_DAY {
        @Override
        public LocalDate shift(LocalDate due, WorkingDays workingDays) {
            return workingDays.lastUntil(due);
        }
    };

    /**
     * The date after the shift.
     *
     * @param due the date as counted
     * @param workingDays the calendar of the organisation
     * @return the date that holds
     */
    public abstract LocalDate shift(LocalDate due, WorkingDays workingDays);
}
