package be.driehoek.reachability;

import be.driehoek.input.Check;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weekly hours (openingsuren), as the OpeningHoursSpecification of schema.org has them.
 *
 * <p>{@code closes} before {@code opens} lies on the next day. From 00:00 to 00:00 is closed all day; a {@code closes}
 * of 23:59 is the end of the day, so that 00:00 to 23:59 is open all day. Several hours of one day add up.
 *
 * @param dayOfWeek the days on which it opens at that time, each once
 * @param opens when it opens, whole minutes
 * @param closes when it closes, whole minutes; at that moment it is closed
 * @param validFrom the first date on which it opens at that time; empty for always
 * @param validThrough the last such date; empty for no end
 */
public record OpeningHours(
        List<OpeningDay> dayOfWeek,
        LocalTime opens,
        LocalTime closes,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validThrough) {
    /**
     * Checks the parts and keeps its own copy of the days.
     *
     * @throws InvalidValueException if a mandatory part is missing, a time has seconds, both times are the same and not
     *     00:00, a date cannot be written down, or the last one lies before the first
     * @throws InvalidInputException with every day that occurs twice
     */
    public OpeningHours {
        dayOfWeek = List.copyOf(Check.notEmpty("dayOfWeek", dayOfWeek));
        checkOnce(dayOfWeek);
        var unused = new Hours(opens, closes);
        validFrom.ifPresent(date -> Check.day("validFrom", date));
        validThrough.ifPresent(date -> Check.day("validThrough", date));
        if (validFrom.isPresent() && validThrough.isPresent()) {
            Hours.checkValidity(validFrom.get(), validThrough.get());
        }
    }

    private static void checkOnce(List<OpeningDay> days) {
        var errors = new ArrayList<InputError>();
        for (int i = 0; i < days.size(); i++) {
            if (days.indexOf(days.get(i)) < i) {
                errors.add(new InputError(
                        "/dayOfWeek/" + i,
                        Message.of("must.day-once"),
                        Message.of("got.value").with("value", days.get(i))));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /**
     * The same hours every week, without end.
     *
     * @param opens when it opens
     * @param closes when it closes
     * @param days the days
     * @return the hours
     */
    public static OpeningHours weekly(LocalTime opens, LocalTime closes, OpeningDay... days) {
        return new OpeningHours(List.of(days), opens, closes, Optional.empty(), Optional.empty());
    }

    /**
     * Whether these hours say something about a kind of day on a date.
     *
     * @param day the kind of day
     * @param date the date
     * @return true if the kind of day is among theirs, and they hold on the date
     */
    public boolean areFor(OpeningDay day, LocalDate date) {
        return dayOfWeek.contains(day)
                && validFrom.filter(date::isBefore).isEmpty()
                && validThrough.filter(date::isAfter).isEmpty();
    }

    Hours hours() {
        return new Hours(opens, closes);
    }
}
