package be.driehoek.guidance;

import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.VisitAttempted;
import be.driehoek.guidance.event.VisitCancelled;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.guidance.event.VisitScheduled;
import be.driehoek.visit.PlannedVisit;
import be.driehoek.visit.VisitState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The visits that were planned in a case, and what became of them. */
final class PlannedVisits {
    private final CaseState state;
    private final LocalDate day;
    private final Map<Integer, Dated<VisitState>> settled = new HashMap<>();

    private PlannedVisits(CaseState state, LocalDate day) {
        this.state = state;
        this.day = day;
        settle(IntakeVisitHeld.class, IntakeVisitHeld::visit, VisitState.HELD);
        settle(VisitHeld.class, VisitHeld::visit, VisitState.HELD);
        settle(EvaluationHeld.class, EvaluationHeld::visit, VisitState.HELD);
        settle(VisitAttempted.class, VisitAttempted::visit, VisitState.ATTEMPTED);
        settle(VisitCancelled.class, cancelled -> Optional.of(cancelled.visit()), VisitState.CANCELLED);
    }

    /** The visits in the order of planning. */
    static List<PlannedVisit> of(CaseState state) {
        return on(state, LocalDate.MAX);
    }

    /** The visits that were planned by a day, and what had become of them by then, in the order of planning. */
    static List<PlannedVisit> on(CaseState state, LocalDate day) {
        return new PlannedVisits(state, day).inOrder();
    }

    private <T extends CaseEvent> void settle(Class<T> kind, Function<T, Optional<Integer>> visit, VisitState as) {
        until(state.happened(kind))
                .forEach(event -> visit.apply(event.what()).ifPresent(number -> settled.put(number, event.with(as))));
    }

    private List<PlannedVisit> inOrder() {
        return until(state.happened(VisitScheduled.class))
                .sorted(Comparator.comparingInt(Dated::sequence))
                .map(scheduled -> planned(scheduled, Optional.ofNullable(settled.get(scheduled.sequence()))))
                .toList();
    }

    private <T> Stream<Dated<T>> until(List<Dated<T>> happened) {
        return happened.stream().filter(event -> !event.on().isAfter(day));
    }

    private static PlannedVisit planned(Dated<VisitScheduled> scheduled, Optional<Dated<VisitState>> settled) {
        var plan = scheduled.what();
        return new PlannedVisit(
                scheduled.sequence(),
                plan.plannedOn(),
                plan.plannedAt(),
                plan.minutes(),
                plan.attendees(),
                plan.purpose(),
                settled.map(Dated::what).orElse(VisitState.PLANNED),
                settled.map(Dated::on),
                settled.map(Dated::sequence));
    }
}
