package be.driehoek.json;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * Dates and times as they are written in JSON and in queries: exactly {@code yyyy-MM-dd}, within two centuries, and
 * {@code HH:mm}. Moments carry their offset.
 */
public final class StrictDates {
    /** The first year that a date may lie in. */
    public static final int FIRST_YEAR = Check.FIRST_YEAR;

    /** The last year that a date may lie in. */
    public static final int LAST_YEAR = Check.LAST_YEAR;

    private static final int LENGTH = "yyyy-MM-dd".length();
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private StrictDates() {}

    /**
     * Reads a date.
     *
     * @param text what was written
     * @return the date
     * @throws InvalidValueException if it is not a date of the calendar in that form and range
     */
    public static LocalDate parse(String text) {
        if (text.length() == LENGTH) {
            try {
                var date = LocalDate.parse(text, FORMAT);
                if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                    return date;
                }
            } catch (DateTimeException notADate) {
                throw refusal(text);
            }
        }
        throw refusal(text);
    }

    /**
     * Reads a time of the day.
     *
     * @param text what was written
     * @return the time, without seconds
     * @throws InvalidValueException if it is not a time from 00:00 to 23:59 in that form
     */
    public static LocalTime parseTime(String text) {
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeException notATime) {
            throw InvalidValueException.itself(Message.of("must.time"), JsonErrors.gotText(text));
        }
    }

    /**
     * Reads a moment with its offset from UTC.
     *
     * @param text what was written, for example {@code 2026-11-23T08:45:00+01:00} or {@code 2026-11-23T07:45Z}
     * @return the moment
     * @throws InvalidValueException if it is not a moment in that form and range
     */
    public static OffsetDateTime parseMoment(String text) {
        try {
            var moment = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
                return moment;
            }
        } catch (DateTimeException notAMoment) {
            throw noMoment(text);
        }
        throw noMoment(text);
    }

    private static InvalidValueException noMoment(String text) {
        return InvalidValueException.itself(
                Message.of("must.moment").with("first", FIRST_YEAR).with("last", LAST_YEAR), JsonErrors.gotText(text));
    }

    private static InvalidValueException refusal(String text) {
        return InvalidValueException.itself(
                Message.of("must.date").with("first", FIRST_YEAR).with("last", LAST_YEAR), JsonErrors.gotText(text));
    }
}
