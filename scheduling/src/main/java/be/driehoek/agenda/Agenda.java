package be.driehoek.agenda;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.WorkingDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Derives what is due in a case (agenda) from its events and a day; nothing of it is stored.
 *
 * <p>Obligations stay on the agenda in whatever state, also after closure. They move when the start moves. What
 * happened after the day that is looked at does not count on that day. Each subject has its class:
 * {@link IntakeObligations}, {@link TriangleObligations}, {@link FeedbackObligations}, {@link TermObligations},
 * {@link SupportObligations} and {@link VisitObligations}.
 */
public final class Agenda {
    static final Comparator<Obligation> BY_DUE_DAY = Comparator.comparing(Obligation::due)
            .thenComparing(obligation -> obligation.at().orElse(LocalTime.MIN))
            .thenComparing(Obligation::id);

    private Agenda() {}

    /**
     * The agenda of a case on a day.
     *
     * @param guidanceCase the case, with all that is recorded
     * @param policy how long there is for what the term has no date for
     * @param workingDays the calendar of the organisation
     * @param on the day that is looked at
     * @return every obligation in any state, in the order in which they are due; none before the referral was accepted or
     *     guidance started, but for visits that were planned or failed, and feedback about an evaluation
     */
    public static List<Obligation> of(
            GuidanceCase guidanceCase, AgendaPolicy policy, WorkingDays workingDays, LocalDate on) {
        var day = new CaseOnDay(guidanceCase, policy, workingDays, on);
        var agenda = new ArrayList<Obligation>();
        IntakeObligations.of(day, draft -> agenda.add(draft.on(day)));
        TriangleObligations.of(day, draft -> agenda.add(draft.on(day)));
        FeedbackObligations.of(day, draft -> agenda.add(draft.on(day)));
        TermObligations.of(day, draft -> agenda.add(draft.on(day)));
        SupportObligations.of(day, draft -> agenda.add(draft.on(day)));
        VisitObligations.of(day, draft -> agenda.add(draft.on(day)));
        agenda.sort(BY_DUE_DAY);
        return List.copyOf(agenda);
    }
}
