package be.driehoek.term;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Says on which days the organisation works (werkdagen). */
@FunctionalInterface
public interface WorkingDays {
    /** The largest number of days in a row without a working day. */
    int LONGEST_CLOSURE = 366;

    /**
     * Whether the organisation works on a day.
     *
     * @param day the day
     * @return false on weekends, holidays and closing days
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * The last working day that is not later than a day.
     *
     * @param day the day
     * @return the day itself if it is a working day
     * @throws IllegalStateException if there is none within {@value #LONGEST_CLOSURE} days
     */
    default LocalDate lastUntil(LocalDate day) {
        return nearest(day, -1);
    }

    /**
     * The first working day that is not earlier than a day.
     *
     * @param day the day
     * @return the day itself if it is a working day
     * @throws IllegalStateException if there is none within {@value #LONGEST_CLOSURE} days
     */
    default LocalDate firstFrom(LocalDate day) {
        return nearest(day, 1);
    }

    private LocalDate nearest(LocalDate day, int step) {
        return Stream.iterate(day, candidate -> candidate.plusDays(step))
                .limit(LONGEST_CLOSURE)
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "a working day must come within %d days of %s".formatted(LONGEST_CLOSURE, day)));
    }
}
