package be.driehoek.term;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The period in which one tenant is guided (begeleidingstermijn); rules TE-1 and TE-2.
 *
 * @param start the first day; that the term counts from the day guidance starts is our reading of the source
 * @param evaluationDue the day on which the first evaluation is due
 * @param end the last day; it belongs to the term
 * @param policy the policy under which the dates were counted
 */
public record GuidanceTerm(LocalDate start, LocalDate evaluationDue, LocalDate end, TermPolicy policy) {
    /**
     * Checks the order of the dates.
     *
     * @throws InvalidValueException if a date is missing, or they do not follow each other
     */
    public GuidanceTerm {
        Check.present("start", start);
        Check.present("evaluationDue", evaluationDue);
        Check.present("end", end);
        Check.present("policy", policy);
        if (!start.isBefore(evaluationDue)) {
            throw outOfOrder("evaluationDue", start, evaluationDue);
        }
        if (!evaluationDue.isBefore(end)) {
            throw outOfOrder("end", evaluationDue, end);
        }
    }

    /**
     * This term with a later end (verlenging).
     *
     * @param until the last day; a day that is not after the end changes nothing
     * @return the longer term
     */
    public GuidanceTerm extendedUntil(LocalDate until) {
        return until.isAfter(end) ? new GuidanceTerm(start, evaluationDue, until, policy) : this;
    }

    /**
     * This term after a suspension (opschorting): under {@link SuspensionPolicy#SHIFTS_DATES} the dates that were still
     * ahead when it began move by its days.
     *
     * @param suspendedOn the first day without guidance; days before the start do not count
     * @param resumedOn the first day with guidance again
     * @return the term that holds from then on
     */
    public GuidanceTerm suspended(LocalDate suspendedOn, LocalDate resumedOn) {
        var from = suspendedOn.isBefore(start) ? start : suspendedOn;
        if (policy.suspension() == SuspensionPolicy.KEEPS_DATES || !from.isBefore(resumedOn)) {
            return this;
        }
        var days = ChronoUnit.DAYS.between(from, resumedOn);
        return new GuidanceTerm(
                start,
                from.isAfter(evaluationDue) ? evaluationDue : evaluationDue.plusDays(days),
                from.isAfter(end) ? end : end.plusDays(days),
                policy);
    }

    private static InvalidValueException outOfOrder(String field, LocalDate earlier, LocalDate later) {
        return InvalidValueException.field(
                field,
                Message.of("must.date-after").with("date", earlier),
                Message.of("got.value").with("value", later));
    }

    /**
     * The first day on which the three-month evaluation counts as such (rule TE-2).
     *
     * @return a number of days before it is due, as the policy says, but not before the start
     */
    public LocalDate evaluationFrom() {
        return windowBefore(evaluationDue);
    }

    /**
     * The first day on which the end of the term is in sight (rule TE-1).
     *
     * @return a number of days before the end, as the policy says, but not before the start
     */
    public LocalDate endFrom() {
        return windowBefore(end);
    }

    /**
     * The days on which feedback to the referrer is due, each counted from the start (rule FB-1).
     *
     * @param workingDays the calendar of the organisation
     * @return the days in order, the last one not after the end; a later end makes them more
     */
    public List<LocalDate> feedbackDue(WorkingDays workingDays) {
        return policy.feedbackDue(start, end, workingDays);
    }

    private LocalDate windowBefore(LocalDate due) {
        var from = due.minusDays(policy.windowDays());
        return from.isBefore(start) ? start : from;
    }
}
