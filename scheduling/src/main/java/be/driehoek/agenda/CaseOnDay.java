package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.term.WorkingDays;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.ThirdSeat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case as it stood on a day, as far as its obligations rest on it: what happened later is not there. */
final class CaseOnDay {
    private static final Comparator<Dated<?>> BY_DAY =
            Comparator.<Dated<?>, LocalDate>comparing(Dated::on).thenComparingInt(Dated::sequence);

    private final GuidanceCase guidanceCase;
    private final AgendaPolicy policy;
    private final WorkingDays workingDays;
    private final LocalDate on;
    private final Optional<Dated<GuidanceTerm>> start;
    private final Optional<GuidanceTerm> term;
    private final Optional<Dated<CaseClosed>> closure;
    private final boolean ended;
    private final List<Dated<ThirdSeat>> thirdSeats;
    private final Optional<Dated<EvaluationHeld>> firstEvaluation;
    private final List<Attendee> everyone;

    CaseOnDay(GuidanceCase guidanceCase, AgendaPolicy policy, WorkingDays workingDays, LocalDate on) {
        this.guidanceCase = guidanceCase;
        this.policy = policy;
        this.workingDays = workingDays;
        this.on = on;
        this.start = guidanceCase.start().filter(started -> !started.on().isAfter(on));
        this.term = start.isPresent() ? guidanceCase.termOn(on) : Optional.empty();
        this.closure = guidanceCase.closureOn(on);
        this.ended = closure.isPresent() || guidanceCase.declineOn(on).isPresent();
        this.thirdSeats = guidanceCase.thirdSeatsUntil(on);
        this.firstEvaluation =
                guidanceCase.firstEvaluation().filter(held -> !held.on().isAfter(on));
        this.everyone = hasThirdParty(on)
                ? List.of(Attendee.CASEWORKER, Attendee.TENANT, Attendee.THIRD_PARTY)
                : List.of(Attendee.CASEWORKER, Attendee.TENANT);
    }

    GuidanceCase guidanceCase() {
        return guidanceCase;
    }

    AgendaPolicy policy() {
        return policy;
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    LocalDate on() {
        return on;
    }

    /** The start of the guidance, if it started by then. */
    Optional<Dated<GuidanceTerm>> start() {
        return start;
    }

    /** The term as it stood, if guidance had started by then. */
    Optional<GuidanceTerm> term() {
        return term;
    }

    Optional<Dated<CaseClosed>> closure() {
        return closure;
    }

    /** Whether the case was closed, or its referral declined. */
    boolean isEnded() {
        return ended;
    }

    /** How the third seat was held, as it was known on each day. */
    List<Dated<ThirdSeat>> thirdSeats() {
        return thirdSeats;
    }

    /** The day on which the referral was accepted, or on which guidance started without that. */
    Optional<LocalDate> takenIn() {
        return Stream.of(guidanceCase.acceptedOn().filter(accepted -> !accepted.isAfter(on)), start.map(Dated::on))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The evaluation after three months, if it was held by then. */
    Optional<Dated<EvaluationHeld>> firstEvaluation() {
        return firstEvaluation;
    }

    /** Whether somebody held the third seat at the end of a day. */
    boolean hasThirdParty(LocalDate day) {
        for (var seat : thirdSeats.reversed()) {
            if (!seat.on().isAfter(day)) {
                return seat.what().thirdParty().isPresent();
            }
        }
        return false;
    }

    /** The tenant and the caseworker, and the third party if there is one. */
    List<Attendee> everyone() {
        return everyone;
    }

    /** What had happened by then. */
    <T> Stream<Dated<T>> until(List<Dated<T>> happened) {
        return happened.stream().filter(event -> !event.on().isAfter(on));
    }

    /** What happened first, if it had by then. */
    Optional<Dated<?>> first(List<? extends Dated<?>> happened) {
        return firstFrom(LocalDate.MIN, happened);
    }

    /** What happened first on a day or after it, if it had by then. */
    Optional<Dated<?>> firstFrom(LocalDate from, List<? extends Dated<?>> happened) {
        for (var event : happened) {
            if (event.on().isAfter(on)) {
                return Optional.empty();
            }
            if (!event.on().isBefore(from)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** The earliest of some, those of one day in the order of entry. */
    static Optional<Dated<?>> earliest(Stream<? extends Dated<?>> events) {
        return events.<Dated<?>>map(event -> event).min(BY_DAY);
    }

    static boolean isAfter(Dated<?> later, Dated<?> earlier) {
        return BY_DAY.compare(later, earlier) > 0;
    }
}
