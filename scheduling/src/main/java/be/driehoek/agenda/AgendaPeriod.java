package be.driehoek.agenda;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days that an agenda is about (periode).
 *
 * @param from the first day
 * @param until the last day, less than {@value #MOST_DAYS} days later
 */
public record AgendaPeriod(LocalDate from, LocalDate until) {
    /** The longest period, in days. */
    public static final int MOST_DAYS = 366;

    /**
     * Checks the days.
     *
     * @throws InvalidValueException if a day is missing, the last one lies before the first, or the period is too long
     */
    public AgendaPeriod {
        Check.present("from", from);
        Check.present("until", until);
        if (until.isBefore(from)) {
            throw InvalidValueException.field(
                    "until",
                    Message.of("must.not-before-day").with("date", from),
                    Message.of("got.value").with("value", until));
        }
        if (ChronoUnit.DAYS.between(from, until) >= MOST_DAYS) {
            throw InvalidValueException.field(
                    "until",
                    Message.of("must.date-before").with("date", from.plusDays(MOST_DAYS)),
                    Message.of("got.value").with("value", until));
        }
    }

    /** Whether an obligation belongs here: a day of its window does, or it is overdue since before. */
    boolean includes(Obligation obligation) {
        return obligation.due().isBefore(from)
                ? obligation.state() == ObligationState.OVERDUE
                : !obligation.from().isAfter(until);
    }
}
