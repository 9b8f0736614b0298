package be.driehoek.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the law has a ground (wettelijke grondslag).
 *
 * @param ground the ground
 * @param from the first day on which it holds
 * @param until the day from which on it holds no more
 * @param text what the law calls it, in Dutch
 * @param source where that was found
 * @param verified whether it was read in the law itself
 */
public record LegalReference(
        Ground ground, LocalDate from, Optional<LocalDate> until, String text, String source, boolean verified) {

    /**
     * Whether it holds on a day.
     *
     * @param day the day
     * @return true from its first day until the day before its end
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
