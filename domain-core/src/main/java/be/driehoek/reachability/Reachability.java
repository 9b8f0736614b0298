package be.driehoek.reachability;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.EmailAddress;
import be.driehoek.term.WorkingDays;
import be.driehoek.text.Message;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How and when a service can be reached (bereikbaarheid): data of a policy, rule RE-2.
 *
 * <p>On a date for which there are special hours, these alone count. Else, on a day from Monday to Friday on which the
 * organisation does not work, those of {@link OpeningDay#PUBLIC_HOLIDAYS} count if there are any on that date, and in
 * all other cases those of the day of the week. Hours belong to the date on which they open: a night that began before
 * a holiday is not cut short. What touches or overlaps is one time.
 *
 * <p>Times are those of the clock in the time zone. It opens and closes at the first moment at which the clock shows
 * the time or, where it skips that in spring, a later one; of an hour that comes twice in autumn, the first one counts.
 *
 * @param phone the phone number
 * @param email the e-mail address, if there is one
 * @param timeZone the time zone of the hours; {@link #BRUSSELS} if it is left out
 * @param openingHours the weekly hours, at least one
 * @param specialOpeningHours the dated exceptions
 */
public record Reachability(
        PhoneNumber phone,
        Optional<EmailAddress> email,
        ZoneId timeZone,
        List<OpeningHours> openingHours,
        List<SpecialOpeningHours> specialOpeningHours) {
    /** The time zone of Belgium. */
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** How many days ahead an opening or a closing is looked for. */
    public static final int DAYS_AHEAD = 366;

    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing, there are no weekly hours, or the time zone is not a
     *     named one
     */
    public Reachability {
        Check.present("phone", phone);
        timeZone = Check.orElse(timeZone, BRUSSELS);
        if (!isTimeZone(timeZone.getId())) {
            throw InvalidValueException.field(
                    "timeZone",
                    Message.of("must.time-zone"),
                    Message.of("got.value").with("value", timeZone));
        }
        openingHours = List.copyOf(Check.notEmpty("openingHours", openingHours));
        specialOpeningHours = Check.listOrEmpty(specialOpeningHours);
    }

    /**
     * Whether a text is the name of a time zone.
     *
     * @param id the text
     * @return true for a name such as {@code Europe/Brussels}, false for an offset
     */
    public static boolean isTimeZone(String id) {
        return ZoneId.getAvailableZoneIds().contains(id);
    }

    /**
     * Whether the service can be reached by phone.
     *
     * @param moment the moment
     * @param workingDays the days on which the organisation works
     * @return true from the moment of opening until just before that of closing
     */
    public boolean isOpen(Instant moment, WorkingDays workingDays) {
        return openTimes(moment, workingDays)
                .next()
                .filter(open -> open.includes(moment))
                .isPresent();
    }

    /**
     * When it closes, if it is open.
     *
     * @param moment the moment
     * @param workingDays the days on which the organisation works
     * @return the first moment after it at which it is closed; empty if it is closed already, or does not close within
     *     {@value #DAYS_AHEAD} days
     */
    public Optional<Instant> closesAt(Instant moment, WorkingDays workingDays) {
        return openTimes(moment, workingDays)
                .next()
                .filter(open -> open.includes(moment))
                .map(Stretch::until)
                .filter(closing -> closing.isBefore(
                        lastSearched(moment).plusDays(1).atStartOfDay(timeZone).toInstant()));
    }

    /**
     * When it opens next.
     *
     * @param moment the moment
     * @param workingDays the days on which the organisation works
     * @return the first moment after it at which it opens; if it is open, the first one after it has closed. Empty if
     *     there is none within {@value #DAYS_AHEAD} days
     */
    public Optional<Instant> nextOpening(Instant moment, WorkingDays workingDays) {
        var times = openTimes(moment, workingDays);
        return times.next()
                .flatMap(first -> first.from().isAfter(moment) ? Optional.of(first) : times.next())
                .map(Stretch::from);
    }

    /** The open times that have not ended at a moment. Hours that began the day before may still last. */
    private OpenTimes openTimes(Instant moment, WorkingDays workingDays) {
        var first = dateOf(moment).minusDays(1);
        return new OpenTimes(
                first.datesUntil(lastSearched(moment).plusDays(1)).flatMap(date -> on(date, workingDays).stream()),
                moment);
    }

    private LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, timeZone);
    }

    private LocalDate lastSearched(Instant moment) {
        return dateOf(moment).plusDays(DAYS_AHEAD);
    }

    private List<Stretch> on(LocalDate date, WorkingDays workingDays) {
        var stretches = new ArrayList<Stretch>();
        boolean exception = false;
        for (var special : specialOpeningHours) {
            if (special.areFor(date)) {
                exception = true;
                special.hours().on(date, timeZone).ifPresent(stretches::add);
            }
        }
        if (!exception) {
            var kind = kindOf(date, workingDays);
            for (var weekly : openingHours) {
                if (weekly.areFor(kind, date)) {
                    weekly.hours().on(date, timeZone).ifPresent(stretches::add);
                }
            }
        }
        stretches.sort(Comparator.comparing(Stretch::from));
        return stretches;
    }

    /**
     * Which of the weekly hours count on a date.
     *
     * @param date the date
     * @param workingDays the days on which the organisation works
     * @return the kind of day; empty where special hours take the place of the weekly ones
     */
    public Optional<OpeningDay> weeklyHoursOn(LocalDate date, WorkingDays workingDays) {
        return specialOpeningHours.stream().anyMatch(special -> special.areFor(date))
                ? Optional.empty()
                : Optional.of(kindOf(date, workingDays));
    }

    private OpeningDay kindOf(LocalDate date, WorkingDays workingDays) {
        return hasHours(OpeningDay.PUBLIC_HOLIDAYS, date) && isHoliday(date, workingDays)
                ? OpeningDay.PUBLIC_HOLIDAYS
                : OpeningDay.of(date.getDayOfWeek());
    }

    private boolean hasHours(OpeningDay day, LocalDate date) {
        return openingHours.stream().anyMatch(weekly -> weekly.areFor(day, date));
    }

    private static boolean isHoliday(LocalDate date, WorkingDays workingDays) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !workingDays.isWorkingDay(date);
    }
}
