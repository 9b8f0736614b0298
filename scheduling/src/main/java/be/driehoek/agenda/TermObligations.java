package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.rule.Rule;
import be.driehoek.term.GuidanceTerm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The term: the evaluation after three months (rule TE-2), the end (rule TE-1), and the closure after it. */
final class TermObligations {
    private TermObligations() {}

    static void of(CaseOnDay day, Consumer<Draft> agenda) {
        day.term().ifPresent(term -> {
            evaluation(day, term, agenda);
            endOfTerm(day, term, agenda);
        });
    }

    /** The first evaluation, held in its window or after; an earlier one is not the one after three months. */
    private static void evaluation(CaseOnDay day, GuidanceTerm term, Consumer<Draft> agenda) {
        agenda.accept(Draft.once(Rule.TE_2, ObligationKind.EVALUATION, term.evaluationFrom(), term.evaluationDue())
                .who(day.everyone())
                .metBy(day.firstEvaluation()));
    }

    /**
     * Closing the case brings the guidance to its end, also before its time. So does a last evaluation when the end is in
     * sight; then the case remains to be closed, which is asked for apart.
     */
    private static void endOfTerm(CaseOnDay day, GuidanceTerm term, Consumer<Draft> agenda) {
        var last = lastEvaluation(day, term);
        agenda.accept(Draft.once(Rule.TE_1, ObligationKind.END_OF_TERM, term.endFrom(), term.end())
                .who(day.everyone())
                .metBy(CaseOnDay.earliest(Stream.concat(last.stream(), day.closure().stream()))));
        last.map(Dated::on)
                .ifPresent(held -> day.policy()
                        .closureDays()
                        .ifPresent(days -> agenda.accept(Draft.repeated(
                                        Rule.TE_1, "closure", ObligationKind.CLOSURE, held, closeBy(held, term, days))
                                .metBy(day.closure()))));
    }

    private static Optional<Dated<EvaluationHeld>> lastEvaluation(CaseOnDay day, GuidanceTerm term) {
        var first = day.firstEvaluation();
        return day.until(day.guidanceCase().evaluations())
                .filter(held -> !held.on().isBefore(term.endFrom()))
                .filter(held -> first.filter(held::equals).isEmpty())
                .findFirst();
    }

    private static LocalDate closeBy(LocalDate held, GuidanceTerm term, int days) {
        return (held.isAfter(term.end()) ? held : term.end()).plusDays(days);
    }
}
