package be.driehoek.service.pages;

import be.driehoek.party.EmailAddress;
import be.driehoek.reachability.OpeningDay;
import be.driehoek.reachability.OpeningHours;
import be.driehoek.reachability.PhoneNumber;
import be.driehoek.reachability.Reachability;
import be.driehoek.reachability.SpecialOpeningHours;
import be.driehoek.term.WorkingDays;
import be.driehoek.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the service can be reached, as people read it (bereikbaarheid).
 *
 * @param phone the phone number
 * @param email the e-mail address, if there is one
 * @param isOpen whether somebody answers the phone now
 * @param now the moment, by the clock on the wall
 * @param closesAt when it closes, if it is open
 * @param opensAt when it opens next
 * @param week the weekly hours, day by day
 * @param special the hours that replace them on some dates, from today on
 * @param closures the first days to come from Monday to Friday on which nobody answers, since the organisation does not work
 */
public record PhoneHours(
        PhoneNumber phone,
        Optional<EmailAddress> email,
        boolean isOpen,
        LocalDateTime now,
        Optional<LocalDateTime> closesAt,
        Optional<LocalDateTime> opensAt,
        List<Day> week,
        List<SpecialOpeningHours> special,
        List<LocalDate> closures) {
    private static final int DAYS_AHEAD = 60;
    private static final int MOST_CLOSURES = 3;

    /** Keeps its own copies of the lists. */
    public PhoneHours {
        week = List.copyOf(week);
        special = List.copyOf(special);
        closures = List.copyOf(closures);
    }

    /**
     * The hours of a day of the week.
     *
     * @param day the day
     * @param open from when to when, in order; none if it is closed
     * @param isToday whether these hours count today
     */
    public record Day(OpeningDay day, List<OpeningHours> open, boolean isToday) {
        /** Keeps its own copy of the list. */
        public Day {
            open = List.copyOf(open);
        }
    }

    /**
     * How the service can be reached at a moment.
     *
     * @param reachability what the policy says
     * @param moment the moment
     * @param workingDays the days on which the organisation works
     * @return the same, to be read
     */
    public static PhoneHours of(Reachability reachability, Instant moment, WorkingDays workingDays) {
        var now = LocalDateTime.ofInstant(moment, reachability.timeZone());
        var today = now.toLocalDate();
        return new PhoneHours(
                reachability.phone(),
                reachability.email(),
                reachability.isOpen(moment, workingDays),
                now,
                reachability
                        .closesAt(moment, workingDays)
                        .map(closing -> LocalDateTime.ofInstant(closing, reachability.timeZone())),
                reachability
                        .nextOpening(moment, workingDays)
                        .map(opening -> LocalDateTime.ofInstant(opening, reachability.timeZone())),
                week(reachability, today, workingDays),
                reachability.specialOpeningHours().stream()
                        .filter(special -> !special.validThrough().isBefore(today))
                        .sorted(Comparator.comparing(SpecialOpeningHours::validFrom)
                                .thenComparing(SpecialOpeningHours::opens))
                        .toList(),
                closures(reachability, today, workingDays));
    }

    private static List<Day> week(Reachability reachability, LocalDate today, WorkingDays workingDays) {
        var ofToday = reachability.weeklyHoursOn(today, workingDays);
        return Arrays.stream(OpeningDay.values())
                .filter(day -> day != OpeningDay.PUBLIC_HOLIDAYS || says(reachability, day, today))
                .map(day -> new Day(
                        day,
                        open(reachability, day, today),
                        ofToday.filter(day::equals).isPresent()))
                .toList();
    }

    private static boolean says(Reachability reachability, OpeningDay day, LocalDate date) {
        return reachability.openingHours().stream().anyMatch(hours -> hours.areFor(day, date));
    }

    /** From midnight to midnight is how hours say that it is closed. */
    private static List<OpeningHours> open(Reachability reachability, OpeningDay day, LocalDate date) {
        return reachability.openingHours().stream()
                .filter(hours -> hours.areFor(day, date) && !hours.opens().equals(hours.closes()))
                .sorted(Comparator.comparing(OpeningHours::opens))
                .toList();
    }

    private static List<LocalDate> closures(Reachability reachability, LocalDate today, WorkingDays workingDays) {
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .filter(date -> reachability
                        .weeklyHoursOn(date, workingDays)
                        .filter(OpeningDay.PUBLIC_HOLIDAYS::equals)
                        .filter(day -> open(reachability, day, date).isEmpty())
                        .isPresent())
                .limit(MOST_CLOSURES)
                .toList();
    }

    /**
     * Whether it is closed on special days.
     *
     * @param special the special hours
     * @return true if they are no hours at all
     */
    public boolean isClosed(SpecialOpeningHours special) {
        return special.opens().equals(special.closes());
    }

    /**
     * The number as a phone dials it.
     *
     * @return an address
     */
    public String dialled() {
        // Between brackets stands what is dialled within the country alone.
        return "tel:" + phone.value().replace("(0)", "").replaceAll("[^0-9+]", "");
    }

    /**
     * Open until when, or closed until when, in a sentence.
     *
     * @param reader who reads it
     * @return the sentence
     */
    public String status(Reader reader) {
        var moment = isOpen ? closesAt : opensAt;
        return reader.say(moment.map(known -> at(isOpen ? "hours.open-until." : "hours.opens.", known, reader))
                .orElse(Message.of(isOpen ? "hours.open" : "hours.closed")));
    }

    private Message at(String code, LocalDateTime moment, Reader reader) {
        var words = reader.words();
        var date = moment.toLocalDate();
        var time = words.time(moment.toLocalTime());
        return date.equals(now.toLocalDate())
                ? Message.of(code + "today").with("time", time)
                : Message.of(code + "later")
                        .with(
                                "weekday",
                                words.word(
                                        OpeningDay.valueOf(date.getDayOfWeek().name())))
                        .with("day", words.day(date))
                        .with("time", time);
    }
}
