package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.PlannedVisit;
import be.driehoek.visit.VisitPurpose;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Visits that were planned, and the one that a failed visit asks for; rule VI-1 where they have no rule of their own. */
final class VisitObligations {
    private VisitObligations() {}

    static void of(CaseOnDay day, Consumer<Draft> agenda) {
        day.guidanceCase().plannedVisitsOn(day.on()).forEach(visit -> agenda.accept(planned(visit)));
        day.policy().visitAgainDays().ifPresent(days -> afterFailures(day, days, agenda));
    }

    private static Draft planned(PlannedVisit visit) {
        var draft = Draft.asked(
                        ruleOf(visit.purpose()),
                        visit.sequence(),
                        ObligationKind.PLANNED_VISIT,
                        visit.plannedOn(),
                        visit.plannedOn())
                .ofVisit(visit);
        return switch (visit.state()) {
            case PLANNED -> draft;
            case HELD -> draft.met(visit.settledOn(), visit.settledBy());
            case CANCELLED -> draft.lapsed(Optional.of(LapseReason.VISIT_CANCELLED));
            case ATTEMPTED -> draft.lapsed(Optional.of(LapseReason.VISIT_FAILED));
        };
    }

    private static Rule ruleOf(VisitPurpose purpose) {
        return switch (purpose) {
            case INTAKE -> Rule.IN_1;
            case GUIDANCE -> Rule.VI_1;
            case EVALUATION -> Rule.TE_2;
        };
    }

    /** Whoever tries again has met it, also where that fails too: the new failure asks anew. */
    private static void afterFailures(CaseOnDay day, int days, Consumer<Draft> agenda) {
        var guidanceCase = day.guidanceCase();
        day.until(guidanceCase.attempts())
                .forEach(failed -> agenda.accept(Draft.asked(
                                Rule.VI_1,
                                failed.sequence(),
                                ObligationKind.VISIT_AGAIN,
                                failed.on(),
                                failed.on().plusDays(days))
                        .who(List.of(Attendee.CASEWORKER, Attendee.TENANT))
                        .metBy(CaseOnDay.earliest(Stream.of(
                                        guidanceCase.attempts(),
                                        guidanceCase.intakeVisits(),
                                        guidanceCase.visits(),
                                        guidanceCase.evaluations())
                                .flatMap(visits -> firstAfter(failed, day, visits).stream())))));
    }

    private static Optional<Dated<?>> firstAfter(Dated<?> failed, CaseOnDay day, List<? extends Dated<?>> visits) {
        return visits.stream()
                .filter(visit -> !visit.on().isAfter(day.on()) && CaseOnDay.isAfter(visit, failed))
                .<Dated<?>>map(visit -> visit)
                .findFirst();
    }
}
