package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.rule.Rule;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Feedback to the referrer (rule FB-1): at the interval of the policy, and after each evaluation.
 *
 * <p>The first feedback since the one before was due meets it, so that one feedback makes up for missed ones. It is asked
 * for if somebody was there to hear it, and lapses if it was withheld in time or nobody is there when it is due.
 */
final class FeedbackObligations {
    private static final List<Attendee> WHO = List.of(Attendee.CASEWORKER, Attendee.THIRD_PARTY);

    private FeedbackObligations() {}

    static void of(CaseOnDay day, Consumer<Draft> agenda) {
        day.term().ifPresent(term -> atIntervals(day, term, agenda));
        day.policy().feedbackAfterEvaluationDays().ifPresent(days -> afterEvaluations(day, days, agenda));
    }

    private static void atIntervals(CaseOnDay day, GuidanceTerm term, Consumer<Draft> agenda) {
        var next = term.start();
        var dueDates = term.feedbackDue(day.workingDays());
        for (int i = 0; i < dueDates.size(); i++) {
            var due = dueDates.get(i);
            // Where nobody works for longer than the interval, two of them are due on the same day.
            var from = earlier(next, due);
            if (wasThirdPartyThere(day, from, due)) {
                agenda.accept(
                        settled(day, from, due, Draft.repeated(Rule.FB_1, i + 1, ObligationKind.FEEDBACK, from, due)));
            }
            next = due.plusDays(1);
        }
    }

    private static void afterEvaluations(CaseOnDay day, int days, Consumer<Draft> agenda) {
        day.until(day.guidanceCase().evaluations()).forEach(evaluation -> {
            var from = evaluation.on();
            var due = from.plusDays(days);
            if (wasThirdPartyThere(day, from, due)) {
                agenda.accept(settled(
                        day,
                        from,
                        due,
                        Draft.asked(Rule.FB_1, evaluation.sequence(), ObligationKind.FEEDBACK, from, due)));
            }
        });
    }

    private static Draft settled(CaseOnDay day, LocalDate from, LocalDate due, Draft draft) {
        var lapse = lapse(day, from, due);
        var given = day.firstFrom(from, day.guidanceCase().feedback());
        return draft.who(WHO)
                .metBy(given.filter(
                        feedback -> lapse.isEmpty() || !feedback.on().isAfter(due)))
                .lapsed(lapse);
    }

    private static Optional<LapseReason> lapse(CaseOnDay day, LocalDate from, LocalDate due) {
        var withheld = day.firstFrom(from, day.guidanceCase().feedbackWithheld())
                .map(Dated::on)
                .filter(on -> !on.isAfter(due));
        if (withheld.isPresent()) {
            return Optional.of(LapseReason.WITHHELD);
        }
        return day.hasThirdParty(earlier(day.on(), due)) ? Optional.empty() : Optional.of(LapseReason.NO_THIRD_PARTY);
    }

    /** Whether somebody held the third seat in a window as far as it has passed, or holds it while it lies ahead. */
    private static boolean wasThirdPartyThere(CaseOnDay day, LocalDate from, LocalDate due) {
        var first = earlier(day.on(), from);
        var last = earlier(day.on(), due);
        return day.hasThirdParty(first)
                || day.thirdSeats().stream()
                        .filter(seat -> seat.what().thirdParty().isPresent())
                        .map(Dated::on)
                        .anyMatch(taken -> taken.isAfter(first) && !taken.isAfter(last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
