package be.driehoek.term;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time without guidance within its term (opschorting), such as a stay in hospital.
 *
 * @param from the first day without guidance
 * @param until the first day with guidance again; empty while that day has not come
 */
public record Suspension(LocalDate from, Optional<LocalDate> until) {
    /**
     * Whether guidance is suspended on a day.
     *
     * @param day the day
     * @return false on the day of resumption
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
