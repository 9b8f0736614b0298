package be.driehoek.guidance;

import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.VisitAttempted;
import be.driehoek.guidance.event.VisitCancelled;
import be.driehoek.guidance.event.VisitScheduled;
import be.driehoek.text.Message;
import be.driehoek.visit.PlannedVisit;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What can be decided about planned visits, and which of them a visit was. */
final class VisitDeciding {
    private final List<PlannedVisit> open;
    private final Refusals refusals;

    VisitDeciding(CaseState state, Refusals refusals) {
        this.open = open(state);
        this.refusals = refusals;
    }

    private static List<PlannedVisit> open(CaseState state) {
        return PlannedVisits.of(state).stream().filter(PlannedVisit::isOpen).toList();
    }

    static void checkSomePlanned(CaseState state, Refusals refusals) {
        refusals.refuseIf(open(state).isEmpty(), "/visit", Message.of("must.visit-planned"), Refusals.gotNothing());
    }

    CaseEvent scheduled(ScheduleVisit schedule) {
        refusals.refuseBefore(schedule.plannedOn(), "/plannedOn", schedule.on(), "must.not-before-day");
        return new VisitScheduled(
                schedule.plannedOn(),
                schedule.plannedAt(),
                schedule.minutes(),
                schedule.attendees(),
                schedule.purpose());
    }

    Optional<CaseEvent> cancelled(CancelVisit cancel) {
        if (cancel.visit().isEmpty() && open.size() == 1) {
            return Optional.of(new VisitCancelled(open.getFirst().sequence(), cancel.reason()));
        }
        refuseUnlessOpen(cancel.visit());
        return cancel.visit().filter(this::isOpen).map(visit -> new VisitCancelled(visit, cancel.reason()));
    }

    CaseEvent attempted(AttemptVisit attempt) {
        return new VisitAttempted(settled(attempt.visit(), attempt.on(), any -> true), attempt.whatHappened());
    }

    /** The planned visit that took place: the one that was named, or the first for that purpose on that day. */
    Optional<Integer> held(Optional<Integer> named, LocalDate on, VisitPurpose purpose) {
        return settled(named, on, visit -> visit.purpose() == purpose);
    }

    private Optional<Integer> settled(Optional<Integer> named, LocalDate on, Predicate<PlannedVisit> fits) {
        if (named.isPresent()) {
            refuseUnlessOpen(named);
            return named;
        }
        return open.stream()
                .filter(visit -> visit.plannedOn().equals(on) && fits.test(visit))
                .map(PlannedVisit::sequence)
                .findFirst();
    }

    private void refuseUnlessOpen(Optional<Integer> named) {
        refusals.refuseIf(
                named.filter(this::isOpen).isEmpty(),
                "/visit",
                mustBeOpen(),
                named.map(Refusals::got).orElseGet(Refusals::gotNothing));
    }

    private Message mustBeOpen() {
        return open.isEmpty()
                ? Message.of("must.visit-planned")
                : Message.of("must.planned-visit")
                        .with(
                                "visits",
                                open.stream()
                                        .map(visit -> Integer.toString(visit.sequence()))
                                        .collect(Collectors.joining(", ")));
    }

    private boolean isOpen(int visit) {
        return open.stream().anyMatch(planned -> planned.sequence() == visit);
    }
}
