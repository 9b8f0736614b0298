package be.driehoek.reachability;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when to when on a date, by the clock on the wall. Both kinds of hours share it.
 *
 * @param opens when it opens
 * @param closes when it closes
 */
record Hours(LocalTime opens, LocalTime closes) {
    /** How "open until the end of the day" is written, since no time of the day is 24:00. */
    static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    Hours {
        wholeMinutes("opens", opens);
        wholeMinutes("closes", closes);
        if (opens.equals(closes) && !opens.equals(LocalTime.MIDNIGHT)) {
            throw InvalidValueException.field(
                    "closes",
                    Message.of("must.other-time").with("time", opens),
                    Message.of("got.value").with("value", closes));
        }
    }

    private static void wholeMinutes(String field, LocalTime time) {
        if (!Check.present(field, time).equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw InvalidValueException.field(
                    field, Message.of("must.time"), Message.of("got.value").with("value", time));
        }
    }

    /** The days on which hours hold, in their order. */
    static void checkValidity(LocalDate from, LocalDate through) {
        Check.day("validFrom", from);
        Check.day("validThrough", through);
        if (through.isBefore(from)) {
            throw InvalidValueException.field(
                    "validThrough",
                    Message.of("must.date-after").with("date", from.minusDays(1)),
                    Message.of("got.value").with("value", through));
        }
    }

    /** The stretch of time that begins on a date; none where it is closed, or where the clock skips all of it. */
    Optional<Stretch> on(LocalDate date, ZoneId timeZone) {
        if (opens.equals(closes)) {
            return Optional.empty();
        }
        var from = firstShowing(date.atTime(opens), timeZone);
        var until = firstShowing(closing(date), timeZone);
        return until.isAfter(from) ? Optional.of(new Stretch(from, until)) : Optional.empty();
    }

    private LocalDateTime closing(LocalDate date) {
        if (closes.equals(LAST_MINUTE)) {
            return date.plusDays(1).atStartOfDay();
        }
        return (closes.isBefore(opens) ? date.plusDays(1) : date).atTime(closes);
    }

    /** The first moment at which the clock shows a time or, where it skips that, a later one. */
    private static Instant firstShowing(LocalDateTime time, ZoneId timeZone) {
        var rules = timeZone.getRules();
        var change = rules.getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.toInstant(rules.getValidOffsets(time).getFirst());
    }
}
