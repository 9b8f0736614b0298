package be.driehoek.guidance;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.CaseReopened;
import be.driehoek.guidance.event.CaseworkerAssigned;
import be.driehoek.guidance.event.CounterNoteAdded;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.GoalRated;
import be.driehoek.guidance.event.GoalsAdjusted;
import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.guidance.event.GuidanceResumed;
import be.driehoek.guidance.event.GuidanceStarted;
import be.driehoek.guidance.event.GuidanceSuspended;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralAccepted;
import be.driehoek.guidance.event.ReferralAmended;
import be.driehoek.guidance.event.ReferralDeclined;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.guidance.event.StartCorrected;
import be.driehoek.guidance.event.TermExtended;
import be.driehoek.guidance.event.ThirdPartySeated;
import be.driehoek.guidance.event.ThirdSeatVacated;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.Referrer;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Referral;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.term.Suspension;
import be.driehoek.triangle.Corner;
import be.driehoek.triangle.Seat;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Triangle;
import be.driehoek.triangle.TriangleHistory;
import be.driehoek.triangle.Vacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What the events of a case add up to. It grows while events are folded in, and is left alone once a
 * {@link GuidanceCase} holds it.
 *
 * <p>Whatever happened is kept in the order of days, so that what is entered late finds its place; what was told in
 * the referral is kept as it was told last.
 */
final class CaseState {
    private static final Comparator<Dated<?>> BY_DAY =
            Comparator.<Dated<?>, LocalDate>comparing(Dated::on).thenComparingInt(Dated::sequence);

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<Class<? extends CaseEvent>, List<Dated<? extends CaseEvent>>> happened = new HashMap<>();
    private Referral referral;
    private AssessmentSummary assessment;
    private Optional<LocalDate> declinedOn = Optional.empty();
    private Optional<Dated<CaseClosed>> closure = Optional.empty();

    private CaseState(ReferralReceived received) {
        referral = received.referral();
        assessment = received.assessment();
    }

    private CaseState(CaseState other) {
        events.addAll(other.events);
        other.happened.forEach((kind, ofKind) -> happened.put(kind, new ArrayList<>(ofKind)));
        referral = other.referral;
        assessment = other.assessment;
        declinedOn = other.declinedOn;
        closure = other.closure;
    }

    /** Folds all events of a case; the first one brings the referral. */
    static CaseState of(List<RecordedEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).sequence() != i + 1) {
                throw new IllegalArgumentException("events must follow each other without a gap: got %d after %d"
                        .formatted(events.get(i).sequence(), i));
            }
        }
        return ofSome(events);
    }

    /** Folds events of a case, some of which may be left out; the first one brings the referral. */
    static CaseState ofSome(List<RecordedEvent> events) {
        if (events.isEmpty() || !(events.getFirst().data() instanceof ReferralReceived received)) {
            throw new IllegalArgumentException(
                    "events must start with the receipt of a referral: got " + events.size() + " events without it");
        }
        var state = new CaseState(received);
        for (var event : events) {
            if (event.sequence() > 1 && event.data() instanceof ReferralReceived) {
                throw new IllegalArgumentException(
                        "a referral must be received once: got another receipt as event " + event.sequence());
            }
            state.add(event);
        }
        return state;
    }

    /** The state after one event more; this one stays as it is. */
    CaseState after(RecordedEvent event) {
        var after = new CaseState(this);
        after.add(event);
        return after;
    }

    /**
     * What departs from the method, seen in the order in which things happened: whatever was entered late counts from
     * its day, and a start that was corrected counts from the right day alone.
     */
    static List<Dated<Finding>> findings(List<RecordedEvent> events) {
        var chronology = new Chronology(events);
        var received = events.getFirst();
        var before = CaseState.of(List.of(received));
        var ofReceipt = Findings.of(before, received).stream()
                .map(finding -> Dated.of(received, finding))
                .toList();
        var findings = new ArrayList<Dated<Finding>>();
        // When guidance starts is known from the beginning: what came before it looks at the day.
        chronology.start().ifPresent(before::add);
        for (var event : chronology.afterReceipt()) {
            Findings.of(before, event).forEach(finding -> findings.add(Dated.of(event, finding)));
            if (!Chronology.isStart(event)) {
                before.add(event);
            }
        }
        findings.sort(BY_DAY);
        return Stream.concat(ofReceipt.stream(), findings.stream()).toList();
    }

    private void add(RecordedEvent event) {
        events.add(event);
        var ofKind = happened.computeIfAbsent(event.data().getClass(), kind -> new ArrayList<>());
        Dated<? extends CaseEvent> dated = Dated.of(event, event.data());
        int place = Collections.binarySearch(ofKind, dated, BY_DAY);
        ofKind.add(-place - 1, dated);
        switch (event.data()) {
            case ReferralAmended amended -> {
                referral = amended.changes().applyTo(referral);
                assessment = amended.assessment();
            }
            case ReferralDeclined ignored -> declinedOn = Optional.of(event.occurredOn());
            case CaseClosed closed -> closure = Optional.of(Dated.of(event, closed));
            case CaseReopened ignored -> {
                declinedOn = Optional.empty();
                closure = Optional.empty();
            }
            default -> {}
        }
    }

    List<RecordedEvent> events() {
        return events;
    }

    /** The days on which something happened in the case; a start that was corrected did not happen on its day. */
    List<LocalDate> days() {
        return new Chronology(events).standing().map(RecordedEvent::occurredOn).toList();
    }

    /** What happened of a kind, in the order of days. */
    @SuppressWarnings("unchecked") // Each list holds what its key says.
    <T extends CaseEvent> List<Dated<T>> happened(Class<T> kind) {
        return (List<Dated<T>>) (List<?>) happened.getOrDefault(kind, List.of());
    }

    /** What happened last of a kind, by the day. */
    <T extends CaseEvent> Optional<Dated<T>> latest(Class<T> kind) {
        var ofKind = happened(kind);
        return ofKind.isEmpty() ? Optional.empty() : Optional.of(ofKind.getLast());
    }

    boolean hasHappened(Class<? extends CaseEvent> kind) {
        return happened.containsKey(kind);
    }

    Referral referral() {
        return referral;
    }

    /** The referral as it was told by a day; of two amendments, the one that was entered last holds. */
    Referral referralOn(LocalDate day) {
        var amended = happened(ReferralAmended.class);
        if (amended.isEmpty() || !amended.getLast().on().isAfter(day)) {
            return referral;
        }
        var told = happened(ReferralReceived.class).getFirst().what().referral();
        for (var event : events) {
            if (event.data() instanceof ReferralAmended amendment
                    && !event.occurredOn().isAfter(day)) {
                told = amendment.changes().applyTo(told);
            }
        }
        return told;
    }

    /** The referral as it was told and amended until a day. */
    List<Dated<Referral>> referralsUntil(LocalDate day) {
        return inOrder(ReferralReceived.class, ReferralAmended.class).stream()
                .filter(told -> !told.on().isAfter(day))
                .map(told -> told.with(referralOn(told.on())))
                .toList();
    }

    /**
     * How the third seat was held until a day, as it was known on each day: the referral gives it, and what the referral
     * is told to be later holds from then on, until somebody takes or leaves the seat.
     */
    List<Dated<ThirdSeat>> thirdSeatsUntil(LocalDate day) {
        var changes = inOrder(ThirdPartySeated.class, ThirdSeatVacated.class);
        var asReferred = referralsUntil(day).stream()
                .filter(told -> changes.isEmpty() || BY_DAY.compare(told, changes.getFirst()) < 0)
                .<Dated<ThirdSeat>>map(told -> told.with(ThirdSeat.of(told.what())));
        var afterwards = changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .<Dated<ThirdSeat>>map(change -> change.with(
                        change.what() instanceof ThirdPartySeated seated
                                ? new ThirdSeat.Filled(seated.thirdParty())
                                : new ThirdSeat.Vacant(Vacancy.LEFT)));
        return Stream.concat(asReferred, afterwards).toList();
    }

    AssessmentSummary assessment() {
        return assessment;
    }

    Optional<LocalDate> acceptedOn() {
        return latest(ReferralAccepted.class).map(Dated::on);
    }

    Optional<LocalDate> declinedOn() {
        return declinedOn;
    }

    Optional<Dated<CaseClosed>> closure() {
        return closure;
    }

    /** The closure that held on a day. */
    Optional<Dated<CaseClosed>> closureOn(LocalDate day) {
        return endOn(day, CaseClosed.class);
    }

    /** The decline that held on a day. */
    Optional<Dated<ReferralDeclined>> declineOn(LocalDate day) {
        return endOn(day, ReferralDeclined.class);
    }

    /** The last one until a day, unless the case was opened again after it by then. */
    private <T extends CaseEvent> Optional<Dated<T>> endOn(LocalDate day, Class<T> kind) {
        return happened(kind).stream()
                .filter(ended -> !ended.on().isAfter(day))
                .max(Comparator.comparingInt(Dated::sequence))
                .filter(ended -> happened(CaseReopened.class).stream()
                        .noneMatch(reopened -> reopened.sequence() > ended.sequence()
                                && !reopened.on().isAfter(day)));
    }

    /** The last day on which something happened; a counter-note is said about the case, perhaps long after it ended. */
    LocalDate lastDay() {
        return new Chronology(events)
                .standing()
                .filter(event -> !(event.data() instanceof CounterNoteAdded))
                .map(RecordedEvent::occurredOn)
                .reduce(referral.receivedOn(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * A time in which the case was closed or declined, until it was opened again.
     *
     * @param from the day on which it ended; it still belonged to the case
     * @param until the day on which it was opened again
     */
    record TimeClosed(LocalDate from, LocalDate until) {}

    /** The times that ended with the case being opened again. */
    List<TimeClosed> timesClosed() {
        var times = new ArrayList<TimeClosed>();
        var from = LocalDate.MAX;
        for (var event : events) {
            switch (event.data()) {
                case CaseClosed ignored -> from = event.occurredOn();
                case ReferralDeclined ignored -> from = event.occurredOn();
                case CaseReopened ignored -> times.add(new TimeClosed(from, event.occurredOn()));
                default -> {}
            }
        }
        return times;
    }

    Phase phase() {
        if (closure.isPresent()) {
            return Phase.CLOSED;
        }
        if (declinedOn.isPresent()) {
            return Phase.DECLINED;
        }
        if (start().isPresent()) {
            return Phase.GUIDANCE;
        }
        if (acceptedOn().isPresent()) {
            return happened(IntakeVisitHeld.class).isEmpty() ? Phase.ACCEPTED : Phase.INTAKE;
        }
        return Phase.REFERRED;
    }

    /** The start that stands, with the term as it was counted then: before extensions and suspensions. */
    Optional<Dated<GuidanceTerm>> start() {
        return Stream.concat(
                        happened(GuidanceStarted.class).stream()
                                .map(start -> start.with(start.what().term())),
                        happened(StartCorrected.class).stream()
                                .map(start -> start.with(start.what().term())))
                .max(Comparator.comparingInt(Dated::sequence));
    }

    /** The term with its extensions and suspensions. */
    Optional<GuidanceTerm> term() {
        return termOn(LocalDate.MAX);
    }

    /** The term as it stood on a day: with the extensions and suspensions until then, taken in the order of days. */
    Optional<GuidanceTerm> termOn(LocalDate day) {
        return start().map(Dated::what).map(term -> {
            var changes = new TreeMap<LocalDate, List<UnaryOperator<GuidanceTerm>>>();
            for (var extended : happened(TermExtended.class)) {
                changes.computeIfAbsent(extended.on(), on -> new ArrayList<>())
                        .add(before -> before.extendedUntil(extended.what().until()));
            }
            for (var suspension : suspensions()) {
                suspension
                        .until()
                        .ifPresent(until -> changes.computeIfAbsent(until, on -> new ArrayList<>())
                                .add(before -> before.suspended(suspension.from(), until)));
            }
            var result = term;
            for (var change : changes.headMap(day, true).values().stream()
                    .flatMap(List::stream)
                    .toList()) {
                result = change.apply(result);
            }
            return result;
        });
    }

    /** The suspensions in order. A second one in a row, which only late entries bring about, changes nothing. */
    List<Suspension> suspensions() {
        var suspensions = new ArrayList<Suspension>();
        Optional<LocalDate> from = Optional.empty();
        for (var change : inOrder(GuidanceSuspended.class, GuidanceResumed.class)) {
            if (change.what() instanceof GuidanceSuspended) {
                from = from.or(() -> Optional.of(change.on()));
            } else if (from.isPresent()) {
                suspensions.add(new Suspension(from.get(), Optional.of(change.on())));
                from = Optional.empty();
            }
        }
        from.ifPresent(day -> suspensions.add(new Suspension(day, Optional.empty())));
        return suspensions;
    }

    /** The suspension that a day lies in. */
    Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions().stream()
                .filter(suspension -> suspension.covers(day))
                .findFirst();
    }

    /** What happened of either kind, in the order of days. */
    List<Dated<? extends CaseEvent>> inOrder(Class<? extends CaseEvent> one, Class<? extends CaseEvent> other) {
        return Stream.<Dated<? extends CaseEvent>>concat(happened(one).stream(), happened(other).stream())
                .sorted(BY_DAY)
                .toList();
    }

    TriangleHistory triangleHistory() {
        var caseworkers = new ArrayList<Seat<AccountId>>();
        for (var assigned : happened(CaseworkerAssigned.class)) {
            sit(caseworkers, Corner.CASEWORKER, assigned.what().caseworker(), assigned.on(), Optional.empty());
        }
        var thirdSeats = new ArrayList<Seat<ThirdSeat>>();
        sit(thirdSeats, Corner.THIRD_PARTY, ThirdSeat.of(referral), referral.receivedOn(), Optional.empty());
        for (var change : inOrder(ThirdPartySeated.class, ThirdSeatVacated.class)) {
            if (change.what() instanceof ThirdPartySeated(var holder, var reason)) {
                sit(thirdSeats, Corner.THIRD_PARTY, new ThirdSeat.Filled(holder), change.on(), reason);
            } else if (change.what() instanceof ThirdSeatVacated(var reason)
                    && thirdSeats.getLast().holder() instanceof ThirdSeat.Filled) {
                // A second vacancy in a row, which only late entries bring about, changes nothing.
                sit(thirdSeats, Corner.THIRD_PARTY, new ThirdSeat.Vacant(Vacancy.LEFT), change.on(), reason);
            }
        }
        return new TriangleHistory(referral.tenant(), caseworkers, thirdSeats);
    }

    private static <H> void sit(
            List<Seat<H>> seats, Corner corner, H holder, LocalDate from, Optional<FreeText> reason) {
        if (!seats.isEmpty()) {
            var left = seats.removeLast();
            seats.add(new Seat<>(corner, left.holder(), left.from(), Optional.of(from), left.reason()));
        }
        seats.add(new Seat<>(corner, holder, from, Optional.empty(), reason));
    }

    /**
     * The account of the referrer, while the referrer holds the third seat: who takes the seat later, and who turns out to
     * have referred instead, is somebody else.
     */
    Optional<AccountId> referrerAccountOn(LocalDate day) {
        var received = happened(ReferralReceived.class).getFirst().what();
        return received.referrerAccount().filter(account -> {
            var seat = triangleHistory().thirdSeats().getFirst();
            return seat.until().filter(left -> !day.isBefore(left)).isEmpty()
                    && isStill(received.referral().referrer(), referral.referrer(), Referrer::name)
                    && isStill(received.referral().referrer(), referral.referrer(), Referrer::organisation);
        });
    }

    private static boolean isStill(
            Optional<Referrer> then, Optional<Referrer> now, Function<Referrer, Optional<FreeText>> part) {
        var told = then.flatMap(part);
        return told.isEmpty() || told.equals(now.flatMap(part));
    }

    Triangle triangle() {
        return triangleHistory().latest();
    }

    boolean hasThirdParty() {
        return triangle().thirdSeat().thirdParty().isPresent();
    }

    /** The goals as they stood on a day, with every adjustment until then, in the order in which they were agreed. */
    Map<GoalId, ChangeGoal> goalsOn(LocalDate day) {
        var goals = new LinkedHashMap<GoalId, ChangeGoal>();
        happened(GoalsAgreed.class).stream()
                .filter(agreed -> !agreed.on().isAfter(day))
                .flatMap(agreed -> agreed.what().goals().stream())
                .forEach(goal -> goals.put(goal.id(), goal));
        for (var change : inOrder(GoalsAdjusted.class, EvaluationHeld.class)) {
            if (change.on().isAfter(day)) {
                break;
            }
            if (change.what() instanceof GoalsAdjusted adjusted) {
                adjusted.goals().forEach(goal -> goals.replace(goal.id(), goal));
            } else if (change.what() instanceof EvaluationHeld evaluation) {
                evaluation
                        .adjustments()
                        .forEach(adjustment ->
                                goals.computeIfPresent(adjustment.goal(), (id, goal) -> goal.adjusted(adjustment)));
            }
        }
        return goals;
    }

    /** The goals with every adjustment. */
    Map<GoalId, ChangeGoal> goals() {
        return goalsOn(LocalDate.MAX);
    }

    /** Every rating, wherever it was given, in the order of days. */
    List<Dated<GoalRating>> ratings() {
        return Stream.of(
                        happened(GoalRated.class).stream()
                                .map(rated -> rated.with(new GoalRating(
                                        rated.what().goal(),
                                        rated.what().level(),
                                        rated.what().by()))),
                        happened(EvaluationHeld.class).stream()
                                .flatMap(held -> held.what().ratings().stream().map(held::with)),
                        happened(CaseClosed.class).stream()
                                .flatMap(closed ->
                                        closed.what().ratings().stream().map(closed::with)))
                .flatMap(ratings -> ratings)
                .sorted(BY_DAY)
                .toList();
    }

    /**
     * The evaluation after three months (rule TE-2): the first one in the window as it was on its day, or after. A later
     * suspension moves the window, and leaves what was held.
     */
    Optional<Dated<EvaluationHeld>> firstEvaluation() {
        return happened(EvaluationHeld.class).stream()
                .filter(held -> termOn(held.on())
                        .filter(term -> !held.on().isBefore(term.evaluationFrom()))
                        .isPresent())
                .findFirst();
    }
}
