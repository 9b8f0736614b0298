package be.driehoek.guidance;

import be.driehoek.party.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Who writes something down, and when.
 *
 * @param at the moment
 * @param today the day of that moment on the calendar of the organisation; nothing may have happened after it
 * @param by the account of who writes
 */
public record Recording(Instant at, LocalDate today, AccountId by) {

    /**
     * A recording at a moment, in a time zone.
     *
     * @param at the moment
     * @param zone the time zone of the organisation
     * @param by the account of who writes
     * @return the recording
     */
    public static Recording of(Instant at, ZoneId zone, AccountId by) {
        return new Recording(at, at.atZone(zone).toLocalDate(), by);
    }
}
