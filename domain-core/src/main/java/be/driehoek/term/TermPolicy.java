package be.driehoek.term;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long guidance lasts and when it is evaluated (termijnregeling): data of a policy, rules TE-1, TE-2 and FB-1.
 *
 * @param evaluationAfter months from the start to the first evaluation
 * @param length months from the start to the end
 * @param counting how months are counted
 * @param shift what a weekend or holiday does
 * @param windowDays how many days before its due date an evaluation or the end of the term comes in sight, 1 to
 *     {@value #MOST_WINDOW_DAYS}
 * @param feedbackEvery months from one feedback to the referrer to the next
 * @param suspension what a suspension does to the dates; they stay where the policy does not say
 */
public record TermPolicy(
        Period evaluationAfter,
        Period length,
        CountingRule counting,
        ShiftPolicy shift,
        int windowDays,
        Period feedbackEvery,
        SuspensionPolicy suspension) {
    /** The largest number of months of any length. */
    public static final int MOST_MONTHS = 120;

    /** The largest number of days of a window. */
    public static final int MOST_WINDOW_DAYS = 366;

    /**
     * Checks the lengths, and keeps them as months alone.
     *
     * @throws InvalidValueException if one is missing, is not a positive number of months, or the evaluation does not
     *     come before the end
     */
    public TermPolicy {
        Check.present("counting", counting);
        Check.present("shift", shift);
        suspension = Check.orElse(suspension, SuspensionPolicy.KEEPS_DATES);
        Check.between("windowDays", windowDays, 1, MOST_WINDOW_DAYS);
        evaluationAfter = months("evaluationAfter", evaluationAfter);
        length = months("length", length);
        feedbackEvery = months("feedbackEvery", feedbackEvery);
        if (evaluationAfter.toTotalMonths() >= length.toTotalMonths()) {
            throw InvalidValueException.field(
                    "evaluationAfter",
                    Message.of("must.shorter-than").with("length", length),
                    Message.of("got.value").with("value", evaluationAfter));
        }
    }

    /** A year is twelve months: two ways to write one length would be two lengths. */
    private static Period months(String field, Period period) {
        Check.present(field, period);
        if (period.toTotalMonths() > MOST_MONTHS) {
            throw InvalidValueException.field(
                    field,
                    Message.of("must.shorter-than").with("length", Period.ofMonths(MOST_MONTHS + 1)),
                    Message.of("got.value").with("value", period));
        }
        if (!period.withDays(0).equals(period) || period.toTotalMonths() < 1) {
            throw InvalidValueException.field(
                    field, Message.of("must.months"), Message.of("got.value").with("value", period));
        }
        return Period.ofMonths((int) period.toTotalMonths());
    }

    /**
     * The term of a guidance; both dates are counted from the start, never one from the other.
     *
     * @param start the day guidance starts
     * @param workingDays the calendar of the organisation
     * @return the term
     */
    public GuidanceTerm termFrom(LocalDate start, WorkingDays workingDays) {
        return new GuidanceTerm(start, due(start, evaluationAfter, workingDays), due(start, length, workingDays), this);
    }

    /**
     * The days on which feedback to the referrer is due within the term, each counted from the start (rule FB-1).
     *
     * @param start the day guidance starts
     * @param workingDays the calendar of the organisation
     * @return the days in order, the last one not after the end of the term
     */
    public List<LocalDate> feedbackDue(LocalDate start, WorkingDays workingDays) {
        return termFrom(start, workingDays).feedbackDue(workingDays);
    }

    /** The days of feedback until a day, each counted from the start. */
    List<LocalDate> feedbackDue(LocalDate start, LocalDate last, WorkingDays workingDays) {
        return IntStream.iterate(1, repetition -> repetition + 1)
                .mapToObj(repetition -> due(start, feedbackEvery.multipliedBy(repetition), workingDays))
                .takeWhile(due -> !due.isAfter(last))
                .toList();
    }

    /**
     * The day on which the first feedback to the referrer is due, before any shift (rule FB-1).
     *
     * @param start the day guidance starts
     * @return the day
     */
    public LocalDate firstFeedbackDue(LocalDate start) {
        return counting.due(start, feedbackEvery);
    }

    private LocalDate due(LocalDate start, Period after, WorkingDays workingDays) {
        return shift.shift(counting.due(start, after), workingDays);
    }
}
