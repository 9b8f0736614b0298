package be.driehoek.view;

import be.driehoek.term.GuidanceTerm;
import java.time.LocalDate;

/**
 * The dates of the guidance (begeleidingstermijn).
 *
 * @param start the first day
 * @param evaluationDue the day on which the first evaluation is due
 * @param end the last day
 */
public record TermView(LocalDate start, LocalDate evaluationDue, LocalDate end) {
    static TermView of(GuidanceTerm term) {
        return new TermView(term.start(), term.evaluationDue(), term.end());
    }
}
