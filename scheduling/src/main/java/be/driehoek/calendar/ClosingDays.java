package be.driehoek.calendar;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.text.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an organisation is closed besides weekends and public holidays (sluitingsdagen).
 *
 * @param dates single days
 * @param yearly days that come back every year
 */
public record ClosingDays(Set<LocalDate> dates, Set<Yearly> yearly) {
    /** No closing days. */
    public static final ClosingDays NONE = new ClosingDays(Set.of(), Set.of());

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern YEARLY =
            Pattern.compile("(--[0-9]{2}-[0-9]{2})(?:/(?=.)([0-9]{4})?(?:/([0-9]{4}))?)?");

    /** Keeps its own copies. */
    public ClosingDays {
        dates = Set.copyOf(dates);
        yearly = Set.copyOf(yearly);
    }

    /**
     * A day that comes back every year (jaarlijkse sluitingsdag).
     *
     * @param day the day, for example {@code --07-11}; 29 February comes in leap years only
     * @param from the first year; empty for always
     * @param until the last year; empty for no end
     */
    public record Yearly(MonthDay day, Optional<Integer> from, Optional<Integer> until) {

        /**
         * Checks the years.
         *
         * @throws InvalidValueException if the last one lies before the first
         */
        public Yearly {
            if (from.isPresent() && until.isPresent()) {
                Check.between("until", until.get(), from.get(), Year.MAX_VALUE);
            }
        }

        private boolean includes(LocalDate date) {
            return MonthDay.from(date).equals(day)
                    && from.filter(first -> date.getYear() < first).isEmpty()
                    && until.filter(last -> date.getYear() > last).isEmpty();
        }
    }

    /**
     * Reads closing days as they are written in a setting.
     *
     * @param texts each a date ({@code 2026-12-24}) or a day of every year ({@code --07-11}), the latter with a first and
     *     a last year if it has them ({@code --07-11/2027}, {@code --07-11/2027/2030}, {@code --07-11//2030})
     * @return the days
     * @throws InvalidValueException for the first text that is neither; it says which
     */
    public static ClosingDays parse(Collection<String> texts) {
        var dates = new HashSet<LocalDate>();
        var yearly = new HashSet<Yearly>();
        for (var text : texts) {
            if (text.startsWith("--")) {
                yearly.add(yearly(text));
            } else {
                dates.add(date(text));
            }
        }
        return new ClosingDays(dates, yearly);
    }

    private static LocalDate date(String text) {
        try {
            return StrictDates.parse(text);
        } catch (InvalidValueException e) {
            throw (InvalidValueException) refusal(text).initCause(e);
        }
    }

    private static Yearly yearly(String text) {
        var parts = YEARLY.matcher(text);
        if (!parts.matches()) {
            throw refusal(text);
        }
        try {
            return new Yearly(MonthDay.parse(parts.group(1)), year(parts.group(2)), year(parts.group(3)));
        } catch (DateTimeException | InvalidValueException e) {
            throw (InvalidValueException) refusal(text).initCause(e);
        }
    }

    private static Optional<Integer> year(@Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }

    private static InvalidValueException refusal(String text) {
        var got = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        return InvalidValueException.itself(
                Message.of("must.closing-day"), Message.of("got.value").with("value", got));
    }

    /**
     * Whether the organisation is closed on a day.
     *
     * @param day the day
     * @return true for a closing day
     */
    public boolean includes(LocalDate day) {
        return dates.contains(day) || yearly.stream().anyMatch(each -> each.includes(day));
    }
}
