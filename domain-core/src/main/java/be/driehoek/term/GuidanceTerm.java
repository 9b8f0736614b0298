package be.driehoek.term;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.LocalDate;

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

    private LocalDate windowBefore(LocalDate due) {
        var from = due.minusDays(policy.windowDays());
        return from.isBefore(start) ? start : from;
    }
}
