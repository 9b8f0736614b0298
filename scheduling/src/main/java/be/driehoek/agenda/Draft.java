package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.PlannedVisit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** An obligation in the making: what is asked, and what became of it; its state follows from the day. */
final class Draft {
    private final String id;
    private final Rule rule;
    private final ObligationKind what;
    private final LocalDate from;
    private final LocalDate due;
    private Optional<Integer> visit = Optional.empty();
    private Optional<LocalTime> at = Optional.empty();
    private Optional<Integer> minutes = Optional.empty();
    private List<Attendee> who = List.of(Attendee.CASEWORKER);
    private Optional<LocalDate> metOn = Optional.empty();
    private Optional<Integer> metBy = Optional.empty();
    private Optional<LapseReason> lapse = Optional.empty();

    private Draft(String id, Rule rule, ObligationKind what, LocalDate from, LocalDate due) {
        this.id = id;
        this.rule = rule;
        this.what = what;
        this.from = from;
        this.due = due;
    }

    /** The only one under its rule. */
    static Draft once(Rule rule, ObligationKind what, LocalDate from, LocalDate due) {
        return new Draft(rule.id().value(), rule, what, from, due);
    }

    /** One of several that are not foreseen: only from the second one on they have a number. */
    static Draft numbered(Rule rule, int number, ObligationKind what, LocalDate from, LocalDate due) {
        return number == 1 ? once(rule, what, from, due) : repeated(rule, number, what, from, due);
    }

    /** One of several under its rule, told apart by a number or a word. */
    static Draft repeated(Rule rule, Object distinction, ObligationKind what, LocalDate from, LocalDate due) {
        return new Draft(rule.id() + "/" + distinction, rule, what, from, due);
    }

    /** One that an event asks for. */
    static Draft asked(Rule rule, int byEvent, ObligationKind what, LocalDate from, LocalDate due) {
        return repeated(rule, "event-" + byEvent, what, from, due);
    }

    Draft ofVisit(PlannedVisit planned) {
        visit = Optional.of(planned.sequence());
        at = planned.plannedAt();
        minutes = planned.minutes();
        who = planned.attendees();
        return this;
    }

    Draft who(List<Attendee> attendees) {
        who = attendees;
        return this;
    }

    Draft metBy(Optional<? extends Dated<?>> event) {
        return met(event.map(Dated::on), event.map(Dated::sequence));
    }

    Draft met(Optional<LocalDate> day, Optional<Integer> byEvent) {
        metOn = day;
        metBy = byEvent;
        return this;
    }

    Draft lapsed(Optional<LapseReason> reason) {
        lapse = reason;
        return this;
    }

    /** As it stands on the day that is looked at: an unmet one lapses when the case is closed or declined. */
    Obligation on(CaseOnDay day) {
        var why = metOn.isPresent()
                ? Optional.<LapseReason>empty()
                : lapse.or(() -> day.isEnded() ? Optional.of(LapseReason.CASE_CLOSED) : Optional.empty());
        return new Obligation(
                id,
                rule.id(),
                what,
                from,
                due,
                day.workingDays().lastUntil(due),
                visit,
                at,
                minutes,
                why.isPresent() ? ObligationState.LAPSED : state(day.on()),
                who,
                metOn,
                metBy,
                why);
    }

    private ObligationState state(LocalDate on) {
        if (metOn.isPresent()) {
            return metOn.get().isAfter(due) ? ObligationState.MET_LATE : ObligationState.MET;
        }
        if (on.isBefore(from)) {
            return ObligationState.UPCOMING;
        }
        if (on.isBefore(due)) {
            return ObligationState.OPEN;
        }
        return on.isEqual(due) ? ObligationState.DUE : ObligationState.OVERDUE;
    }
}
