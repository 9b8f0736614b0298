package be.driehoek.reachability;

import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours on some dates that replace the weekly ones (uitzonderlijke openingsuren).
 *
 * <p>The times read as those of {@link OpeningHours}: from 00:00 to 00:00 is closed all day. Several of one date add up.
 *
 * @param validFrom the first date
 * @param validThrough the last date
 * @param opens when it opens, whole minutes
 * @param closes when it closes, whole minutes; at that moment it is closed
 */
public record SpecialOpeningHours(LocalDate validFrom, LocalDate validThrough, LocalTime opens, LocalTime closes) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if one is missing, a time has seconds, both times are the same and not 00:00, a date
     *     cannot be written down, or the last one lies before the first
     */
    public SpecialOpeningHours {
        Hours.checkValidity(validFrom, validThrough);
        var unused = new Hours(opens, closes);
    }

    /**
     * Closed on some dates.
     *
     * @param from the first date
     * @param through the last date
     * @return the exception
     */
    public static SpecialOpeningHours closed(LocalDate from, LocalDate through) {
        return new SpecialOpeningHours(from, through, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    boolean areFor(LocalDate date) {
        return !date.isBefore(validFrom) && !date.isAfter(validThrough);
    }

    Hours hours() {
        return new Hours(opens, closes);
    }
}
