package be.driehoek.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which nothing of a case is erased, whatever the schedule says (bewaarplicht). Both days belong to it.
 *
 * @param from the first day
 * @param until the last day; empty for no end
 */
public record LegalHold(LocalDate from, Optional<LocalDate> until) {

    /**
     * Whether it is in force on a day.
     *
     * @param day the day
     * @return true on its first and its last day too
     */
    public boolean isInForce(LocalDate day) {
        return !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
