package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.rule.Rule;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.term.WorkingDays;
import be.driehoek.triangle.Corner;
import be.driehoek.triangle.Seat;
import be.driehoek.triangle.TriangleHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Derives what is due in a case (agenda) from its events and a day; nothing of it is stored.
 *
 * <p>Obligations stay on the agenda in whatever state, also after closure. They move when the start moves. What
 * happened after the day that is looked at does not count on that day.
 */
public final class Agenda {
    private final GuidanceCase guidanceCase;
    private final WorkingDays workingDays;
    private final LocalDate on;
    private final TriangleHistory seats;

    private Agenda(GuidanceCase guidanceCase, WorkingDays workingDays, LocalDate on) {
        this.guidanceCase = guidanceCase;
        this.workingDays = workingDays;
        this.on = on;
        this.seats = guidanceCase.triangleHistory();
    }

    /**
     * The agenda of a case on a day.
     *
     * @param guidanceCase the case, with all that is recorded
     * @param workingDays the calendar of the organisation
     * @param on the day that is looked at
     * @return every obligation, in the order in which they are due; none before guidance started
     */
    public static List<Obligation> of(GuidanceCase guidanceCase, WorkingDays workingDays, LocalDate on) {
        return new Agenda(guidanceCase, workingDays, on).obligations();
    }

    private List<Obligation> obligations() {
        return guidanceCase
                .termOn(on)
                .filter(term -> !term.start().isAfter(on))
                .map(term -> Stream.of(thirdSeat(term), feedback(term), Stream.of(evaluation(term), endOfTerm(term)))
                        .flatMap(obligations -> obligations)
                        .sorted(Comparator.comparing(Obligation::due).thenComparing(Obligation::id))
                        .toList())
                .orElse(List.of());
    }

    /** TE-2: the first evaluation, held in its window or after; an earlier one is not the one after three months. */
    private Obligation evaluation(GuidanceTerm term) {
        return obligation(
                Rule.TE_2.id().value(),
                Rule.TE_2,
                ObligationKind.EVALUATION,
                term.evaluationFrom(),
                term.evaluationDue(),
                guidanceCase.firstEvaluation().map(Dated::on).filter(held -> !held.isAfter(on)),
                everyone());
    }

    /** TE-1: the end of the term; closing the case meets it, also when the guidance ended before its time. */
    private Obligation endOfTerm(GuidanceTerm term) {
        return obligation(
                Rule.TE_1.id().value(),
                Rule.TE_1,
                ObligationKind.END_OF_TERM,
                term.endFrom(),
                term.end(),
                closedOn(),
                everyone());
    }

    /**
     * TR-1: a vacant third seat is to be filled by the time the third party is needed next, at the evaluation or else at
     * the end of the term.
     */
    private Stream<Obligation> thirdSeat(GuidanceTerm term) {
        var vacancies = seats.timesVacant().stream()
                .filter(time -> !time.from().isAfter(on))
                .filter(time -> time.until().map(term.start()::isBefore).orElse(true))
                .toList();
        return IntStream.range(0, vacancies.size()).mapToObj(i -> {
            var time = vacancies.get(i);
            var from = time.from().isBefore(term.start()) ? term.start() : time.from();
            return obligation(
                    i == 0 ? Rule.TR_1.id().value() : Rule.TR_1.id() + "/" + (i + 1),
                    Rule.TR_1,
                    ObligationKind.THIRD_SEAT,
                    from,
                    Stream.of(term.evaluationDue(), term.end())
                            .filter(needed -> !needed.isBefore(from))
                            .findFirst()
                            .orElse(from),
                    time.until().filter(filled -> !filled.isAfter(on)),
                    List.of(Corner.CASEWORKER, Corner.TENANT));
        });
    }

    /**
     * FB-1: the first feedback since the one before was due meets it, so that one feedback makes up for missed ones. It
     * is asked for if somebody was there to hear it, and lapses if it was withheld in time or nobody is there when it is
     * due.
     */
    private Stream<Obligation> feedback(GuidanceTerm term) {
        var obligations = new ArrayList<Obligation>();
        var from = term.start();
        var dueDates = term.feedbackDue(workingDays);
        for (int i = 0; i < dueDates.size(); i++) {
            var due = dueDates.get(i);
            if (wasThirdPartyThere(from, due)) {
                var given = firstFrom(from, guidanceCase.feedback());
                var excused = firstFrom(from, guidanceCase.feedbackWithheld())
                                .filter(withheld -> !withheld.isAfter(due))
                                .isPresent()
                        || !hasThirdParty(earlier(on, due));
                obligations.add(obligation(
                        Rule.FB_1.id() + "/" + (i + 1),
                        Rule.FB_1,
                        ObligationKind.FEEDBACK,
                        from,
                        due,
                        given.filter(day -> !excused || !day.isAfter(due)),
                        excused,
                        List.of(Corner.CASEWORKER, Corner.THIRD_PARTY)));
            }
            from = due.plusDays(1);
        }
        return obligations.stream();
    }

    /** Whether somebody held the third seat in a window as far as it has passed, or holds it while it lies ahead. */
    private boolean wasThirdPartyThere(LocalDate from, LocalDate due) {
        var first = earlier(on, from);
        var last = earlier(on, due);
        return hasThirdParty(first)
                || seats.thirdSeats().stream()
                        .filter(seat -> seat.holder().thirdParty().isPresent())
                        .map(Seat::from)
                        .anyMatch(day -> day.isAfter(first) && !day.isAfter(last));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Obligation obligation(
            String id,
            Rule rule,
            ObligationKind what,
            LocalDate from,
            LocalDate due,
            Optional<LocalDate> metOn,
            List<Corner> who) {
        return obligation(id, rule, what, from, due, metOn, false, who);
    }

    private Obligation obligation(
            String id,
            Rule rule,
            ObligationKind what,
            LocalDate from,
            LocalDate due,
            Optional<LocalDate> metOn,
            boolean excused,
            List<Corner> who) {
        return new Obligation(
                id,
                rule.id(),
                what,
                from,
                due,
                workingDays.lastUntil(due),
                state(from, due, metOn, excused),
                who,
                metOn);
    }

    private ObligationState state(LocalDate from, LocalDate due, Optional<LocalDate> metOn, boolean excused) {
        if (metOn.isPresent()) {
            return metOn.get().isAfter(due) ? ObligationState.MET_LATE : ObligationState.MET;
        }
        if (excused || closedOn().isPresent()) {
            return ObligationState.LAPSED;
        }
        if (on.isBefore(from)) {
            return ObligationState.UPCOMING;
        }
        if (on.isBefore(due)) {
            return ObligationState.OPEN;
        }
        return on.isEqual(due) ? ObligationState.DUE : ObligationState.OVERDUE;
    }

    private Optional<LocalDate> closedOn() {
        return guidanceCase.closureOn(on).map(Dated::on);
    }

    /** The first day from a day until the one looked at on which something happened. */
    private Optional<LocalDate> firstFrom(LocalDate from, List<? extends Dated<?>> happened) {
        return happened.stream()
                .<LocalDate>map(Dated::on)
                .filter(day -> !day.isBefore(from) && !day.isAfter(on))
                .min(Comparator.naturalOrder());
    }

    private List<Corner> everyone() {
        return hasThirdParty(on)
                ? List.of(Corner.CASEWORKER, Corner.TENANT, Corner.THIRD_PARTY)
                : List.of(Corner.CASEWORKER, Corner.TENANT);
    }

    private boolean hasThirdParty(LocalDate day) {
        return seats.on(day).thirdSeat().thirdParty().isPresent();
    }
}
