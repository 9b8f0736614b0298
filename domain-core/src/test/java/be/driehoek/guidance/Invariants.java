package be.driehoek.guidance;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.CaseReopened;
import be.driehoek.guidance.event.CaseworkerAssigned;
import be.driehoek.guidance.event.CounterNoteAdded;
import be.driehoek.guidance.event.Disclosed;
import be.driehoek.guidance.event.DisclosureRevoked;
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
import be.driehoek.guidance.event.ReferralDeclined;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.guidance.event.ReferredOnward;
import be.driehoek.guidance.event.StartCorrected;
import be.driehoek.guidance.event.TermExtended;
import be.driehoek.guidance.event.ThirdPartySeated;
import be.driehoek.guidance.event.ThirdSeatVacated;
import be.driehoek.guidance.event.VisitAttempted;
import be.driehoek.guidance.event.VisitCancelled;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.guidance.event.VisitScheduled;
import be.driehoek.input.FreeText;
import be.driehoek.json.StrictJson;
import be.driehoek.party.AccountId;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.Suspension;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.triangle.Seat;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.view.CaseView;
import be.driehoek.visit.VisitState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every case, however it came about; {@link RandomWalkTest} lists it in words.
 *
 * <p>Each check works out from the events alone, in another way than the code does, what must come out. They run a hundred
 * thousand times, so that they compare by hand and make their words only when one is broken.
 */
final class Invariants {
    private Invariants() {}

    static void same(String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("%s must be %s: got %s".formatted(what, expected, actual));
        }
    }

    /** The same of one of several: of a day, a moment, a visit. */
    static void same(String what, Object of, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError("%s (%s) must be %s: got %s".formatted(what, of, expected, actual));
        }
    }

    @SuppressWarnings("AnnotateFormatMethod") // The annotation would be a dependency for one test.
    static void hold(boolean holds, String must, Object... arguments) {
        if (!holds) {
            throw new AssertionError(must.formatted(arguments));
        }
    }

    static void isReceivedOnce(GuidanceCase walked) {
        hold(walked.events().getFirst().data() instanceof ReferralReceived, "the first event must be the receipt");
        same("the number of receipts", 1, of(walked, ReferralReceived.class).size());
    }

    static void countsItsEvents(GuidanceCase walked) {
        same("the version", walked.events().size(), walked.version());
        for (int i = 0; i < walked.version(); i++) {
            same("the sequence", i + 1, walked.events().get(i).sequence());
        }
    }

    /** Every event but the starts that were corrected: those did not happen on their day. */
    private static List<RecordedEvent> standing(List<RecordedEvent> events) {
        var starts = events.stream()
                .filter(event -> event.data() instanceof GuidanceStarted || event.data() instanceof StartCorrected)
                .toList();
        return events.stream()
                .filter(event -> !starts.contains(event) || event.equals(starts.getLast()))
                .toList();
    }

    static void happensWithinItsDays(GuidanceCase walked) {
        var received = walked.referral().receivedOn();
        var standing = standing(walked.events());
        for (var event : standing.subList(1, standing.size())) {
            var on = event.occurredOn();
            hold(!on.isBefore(received), "event %d on %s must not lie before the receipt", event.sequence(), on);
            hold(!on.isAfter(dayOf(event)), "event %d on %s must not lie after its recording", event.sequence(), on);
        }
    }

    /** Goes through the record as it was written, and keeps which ending holds at each place. */
    static void endsOnceAtATime(GuidanceCase walked) {
        Optional<LocalDate> ended = Optional.empty();
        var pauses = new ArrayList<LocalDate[]>();
        for (var event : walked.events()) {
            var on = event.occurredOn();
            switch (event.data()) {
                case CaseClosed ignored -> {
                    hold(ended.isEmpty(), "event %d must not close what has ended", event.sequence());
                    ended = Optional.of(on);
                }
                case ReferralDeclined ignored -> {
                    hold(ended.isEmpty(), "event %d must not decline what has ended", event.sequence());
                    ended = Optional.of(on);
                }
                case CaseReopened ignored -> {
                    hold(ended.isPresent(), "event %d must not open what is open", event.sequence());
                    hold(!on.isBefore(ended.orElseThrow()), "event %d must not open before the end", event.sequence());
                    pauses.add(new LocalDate[] {ended.orElseThrow(), on});
                    ended = Optional.empty();
                }
                default -> {}
            }
            if (event.data() instanceof CaseClosed || event.data() instanceof ReferralDeclined) {
                for (var earlier : standing(walked.events().subList(0, event.sequence()))) {
                    hold(
                            earlier.data() instanceof CounterNoteAdded
                                    || !earlier.occurredOn().isAfter(on),
                            "event %d must not end before %s",
                            event.sequence(),
                            on);
                }
            }
        }
        for (var event : standing(walked.events())) {
            if (event.data() instanceof CounterNoteAdded) {
                continue;
            }
            var on = event.occurredOn();
            if (event.data() instanceof Disclosed || event.data() instanceof DisclosureRevoked) {
                continue;
            }
            hold(
                    ended.isEmpty() || !on.isAfter(ended.get()),
                    "event %d on %s must not lie after the end",
                    event.sequence(),
                    on);
            for (var pause : pauses) {
                hold(
                        !(on.isAfter(pause[0]) && on.isBefore(pause[1])),
                        "event %d on %s must not lie while the case was closed",
                        event.sequence(),
                        on);
            }
        }
        same("the present ending", ended, walked.closure().map(Dated::on).or(walked::declinedOn));
        hold(walked.closure().isEmpty() || walked.declinedOn().isEmpty(), "a case must not end in two ways");
        same(
                "the closures",
                of(walked, CaseClosed.class).size(),
                walked.closures().size());
        same(
                "the reopenings",
                of(walked, CaseReopened.class).size(),
                walked.reopenings().size());
    }

    static void isTakenInOnce(GuidanceCase walked) {
        var accepted = of(walked, ReferralAccepted.class);
        var started = of(walked, GuidanceStarted.class);
        hold(accepted.size() <= 1, "a referral must be accepted once");
        hold(started.size() <= 1, "guidance must start once");
        same(
                "the day of acceptance",
                accepted.stream().map(RecordedEvent::occurredOn).findFirst(),
                walked.acceptedOn());
        int takenIn = Stream.concat(accepted.stream(), started.stream())
                .mapToInt(RecordedEvent::sequence)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (var declined : of(walked, ReferralDeclined.class)) {
            hold(declined.sequence() < takenIn, "event %d must not decline whom it took in", declined.sequence());
        }
        var first = started.isEmpty() ? Integer.MAX_VALUE : started.getFirst().sequence();
        for (var event : walked.events()) {
            hold(
                    event.sequence() > first
                            || !(event.data() instanceof StartCorrected
                                    || event.data() instanceof TermExtended
                                    || event.data() instanceof GuidanceSuspended
                                    || event.data() instanceof GuidanceResumed),
                    "event %d must not speak of a term that there is not",
                    event.sequence());
        }
    }

    static void hasThePhaseOfItsEvents(GuidanceCase walked) {
        var phase = Phase.REFERRED;
        for (var event : walked.events()) {
            phase = switch (event.data()) {
                case CaseClosed ignored -> Phase.CLOSED;
                case ReferralDeclined ignored -> Phase.DECLINED;
                case CaseReopened ignored -> openPhase(walked, event.sequence());
                default ->
                    phase == Phase.CLOSED || phase == Phase.DECLINED ? phase : openPhase(walked, event.sequence());
            };
        }
        same("the phase", phase, walked.phase());
    }

    /** Where an open case stands after some of its events. */
    private static Phase openPhase(GuidanceCase walked, int events) {
        var phase = Phase.REFERRED;
        for (var event : walked.events().subList(0, events)) {
            var next = switch (event.data()) {
                case GuidanceStarted ignored -> Phase.GUIDANCE;
                case ReferralAccepted ignored -> Phase.ACCEPTED;
                default -> Phase.REFERRED;
            };
            phase = next.compareTo(phase) > 0 ? next : phase;
        }
        var isVisited =
                walked.events().subList(0, events).stream().anyMatch(event -> event.data() instanceof IntakeVisitHeld);
        return phase == Phase.ACCEPTED && isVisited ? Phase.INTAKE : phase;
    }

    /** Counts the dates day by day from the last recorded start. */
    static void countsItsTermFromItsStart(GuidanceCase walked) {
        Optional<GuidanceTerm> last = Optional.empty();
        Optional<LocalDate> startedOn = Optional.empty();
        for (var event : walked.events()) {
            if (event.data() instanceof GuidanceStarted(var term)) {
                last = Optional.of(term);
                startedOn = Optional.of(event.occurredOn());
            } else if (event.data() instanceof StartCorrected(var term, var reason)) {
                last = Optional.of(term);
                startedOn = Optional.of(event.occurredOn());
            }
        }
        same("the start of the term", startedOn, walked.term().map(GuidanceTerm::start));
        if (last.isEmpty()) {
            return;
        }
        var policy = last.get().policy();
        var start = startedOn.orElseThrow();
        var due = start.plusMonths(3);
        var end = start.plusMonths(6);
        if (policy.shift() == ShiftPolicy.NEXT_WORKING_DAY) {
            due = due.getDayOfMonth() % 7 == 0 ? due.plusDays(1) : due;
            end = end.getDayOfMonth() % 7 == 0 ? end.plusDays(1) : end;
        }
        var days = new TreeSet<LocalDate>();
        walked.events().forEach(event -> days.add(event.occurredOn()));
        for (var day : days) {
            for (var extended : of(walked, TermExtended.class)) {
                var until = ((TermExtended) extended.data()).until();
                end = extended.occurredOn().equals(day) && until.isAfter(end) ? until : end;
            }
            for (var suspension : walked.suspensions()) {
                if (policy.suspension() == SuspensionPolicy.SHIFTS_DATES
                        && suspension.until().filter(day::equals).isPresent()) {
                    var from = suspension.from().isBefore(start) ? start : suspension.from();
                    long away = Math.max(0, ChronoUnit.DAYS.between(from, day));
                    due = from.isAfter(due) ? due : due.plusDays(away);
                    end = from.isAfter(end) ? end : end.plusDays(away);
                }
            }
        }
        same("the term", Optional.of(new GuidanceTerm(start, due, end, policy)), walked.term());
    }

    /** On each day the last word until then says whether guidance is suspended. */
    static void isSuspendedAsItWasSaidLast(GuidanceCase walked) {
        var suspensions = walked.suspensions();
        Optional<LocalDate> freeFrom = Optional.of(LocalDate.MIN);
        for (var suspension : suspensions) {
            hold(
                    freeFrom.isPresent() && !suspension.from().isBefore(freeFrom.get()),
                    "suspensions must follow each other: %s",
                    suspensions);
            hold(
                    suspension.until().filter(suspension.from()::isAfter).isEmpty(),
                    "a suspension must not end before it begins: %s",
                    suspension);
            freeFrom = suspension.until();
        }
        for (var day : daysToLookAt(walked)) {
            var said = latest(
                    walked, day, event -> event instanceof GuidanceSuspended || event instanceof GuidanceResumed);
            same(
                    "whether guidance is suspended",
                    day,
                    said.filter(event -> event.data() instanceof GuidanceSuspended)
                            .isPresent(),
                    suspensions.stream().anyMatch((Suspension suspension) -> suspension.covers(day)));
        }
    }

    /** Somebody new makes a seat, and so does a vacancy where there was somebody. */
    private static int numberOfThirdSeats(GuidanceCase walked) {
        var changes = Stream.concat(
                        of(walked, ThirdPartySeated.class).stream(), of(walked, ThirdSeatVacated.class).stream())
                .sorted(Comparator.comparing(RecordedEvent::occurredOn).thenComparingInt(RecordedEvent::sequence))
                .toList();
        int number = 1;
        boolean filled = ThirdSeat.of(walked.referral()).thirdParty().isPresent();
        for (var change : changes) {
            boolean fills = change.data() instanceof ThirdPartySeated;
            number += fills || filled ? 1 : 0;
            filled = fills;
        }
        return number;
    }

    static void seatsFollowEachOther(GuidanceCase walked) {
        var history = walked.triangleHistory();
        follow(history.thirdSeats(), Optional.of(walked.referral().receivedOn()));
        follow(
                history.caseworkers(),
                of(walked, CaseworkerAssigned.class).stream()
                        .map(RecordedEvent::occurredOn)
                        .min(Comparator.naturalOrder()));
        same(
                "the number of third seats",
                numberOfThirdSeats(walked),
                history.thirdSeats().size());
        same(
                "the number of caseworkers",
                of(walked, CaseworkerAssigned.class).size(),
                history.caseworkers().size());
        same("the present triangle", history.on(LocalDate.MAX), walked.triangle());
    }

    private static <H> void follow(List<Seat<H>> seats, Optional<LocalDate> first) {
        same("the first day of a seat", first, seats.stream().map(Seat::from).findFirst());
        for (int i = 0; i < seats.size(); i++) {
            var next = i + 1 < seats.size() ? Optional.of(seats.get(i + 1).from()) : Optional.<LocalDate>empty();
            same("the end of a seat", i, next, seats.get(i).until());
            var from = seats.get(i).from();
            hold(next.filter(from::isAfter).isEmpty(), "seat %d must not end before it begins", i);
        }
    }

    /** On each day the last word until then says who sits where, and no two of them are one person. */
    static void nobodySitsAtTwoCorners(GuidanceCase walked) {
        var tenant = walked.referral().tenant();
        for (var day : daysToLookAt(walked)) {
            if (day.isBefore(walked.referral().receivedOn())) {
                continue;
            }
            var caseworker = latest(walked, day, event -> event instanceof CaseworkerAssigned)
                    .map(event -> ((CaseworkerAssigned) event.data()).caseworker());
            var third = thirdPartyOn(walked, day);
            var triangle = walked.triangleHistory().on(day);
            same("the caseworker", day, caseworker, triangle.caseworker());
            same("the third party", day, third, triangle.thirdSeat().thirdParty());

            hold(
                    third.flatMap(Referrer::kind)
                            .filter(ReferrerKind.SELF::equals)
                            .isEmpty(),
                    "the tenant must not be the third party on %s",
                    day);
            hold(
                    third.isEmpty()
                            || tenant.isEmpty()
                            || third.get().name().isEmpty()
                            || third.get().email().isEmpty()
                            || !third.get().name().equals(tenant.get().name())
                            || !third.get().email().equals(tenant.get().email()),
                    "tenant and third party must be two persons on %s",
                    day);
            caseworker.ifPresent(account -> {
                hold(
                        tenant.isEmpty()
                                || !isOf(
                                        account,
                                        tenant.get().name(),
                                        tenant.get().email()),
                        "tenant and caseworker must be two persons on %s",
                        day);
                hold(
                        third.isEmpty()
                                || !isOf(
                                        account, third.get().name(), third.get().email()),
                        "third party and caseworker must be two persons on %s",
                        day);
            });
        }
    }

    private static Optional<Referrer> thirdPartyOn(GuidanceCase walked, LocalDate day) {
        var changed =
                latest(walked, day, event -> event instanceof ThirdPartySeated || event instanceof ThirdSeatVacated);
        return changed.isEmpty()
                ? walked.referral()
                        .referrer()
                        .filter(referrer ->
                                referrer.kind().isPresent() && referrer.kind().get() != ReferrerKind.SELF)
                : changed.filter(event -> event.data() instanceof ThirdPartySeated)
                        .map(event -> ((ThirdPartySeated) event.data()).thirdParty());
    }

    private static boolean isOf(AccountId account, Optional<FreeText> name, Optional<EmailAddress> email) {
        var plain = account.value().toLowerCase(Locale.ROOT);
        return name.filter(text -> text.value().strip().toLowerCase(Locale.ROOT).equals(plain))
                        .isPresent()
                || email.filter(address ->
                                address.value().toLowerCase(Locale.ROOT).equals(plain))
                        .isPresent();
    }

    /** Goes through the record as it was written, and keeps which goals there are at each place. */
    static void speaksOfItsOwnGoals(GuidanceCase walked) {
        var known = new HashSet<GoalId>();
        var untouched = new HashMap<GoalId, ChangeGoal>();
        for (var event : walked.events()) {
            for (var goal : goalsSpokenOf(event.data())) {
                hold(known.contains(goal), "event %d must not speak of %s", event.sequence(), goal);
            }
            switch (event.data()) {
                case GoalsAgreed(var goals) ->
                    goals.forEach(goal -> {
                        hold(known.add(goal.id()), "event %d must not agree %s again", event.sequence(), goal.id());
                        untouched.put(goal.id(), goal);
                    });
                case GoalsAdjusted adjusted -> adjusted.goals().forEach(goal -> untouched.remove(goal.id()));
                case EvaluationHeld held ->
                    held.adjustments().forEach(adjustment -> untouched.remove(adjustment.goal()));
                default -> {}
            }
        }
        var goals = walked.goals();
        same("the number of goals", known.size(), goals.size());
        same("the goals", known, goals.stream().map(ChangeGoal::id).collect(Collectors.toSet()));
        for (var goal : goals) {
            same("a goal", goal.id(), untouched.getOrDefault(goal.id(), goal), goal);
        }
        var last = walked.events().stream()
                .map(RecordedEvent::occurredOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        same("the goals on the last day", goals, walked.goalsOn(last));
    }

    private static List<GoalId> goalsSpokenOf(CaseEvent event) {
        return switch (event) {
            case GoalsAdjusted adjusted ->
                adjusted.goals().stream().map(ChangeGoal::id).toList();
            case GoalRated rated -> List.of(rated.goal());
            case VisitHeld visit -> visit.goals();
            case ReferredOnward referred -> referred.goal().stream().toList();
            case EvaluationHeld held ->
                Stream.concat(
                                held.ratings().stream().map(GoalRating::goal),
                                held.adjustments().stream().map(GoalAdjustment::goal))
                        .toList();
            case CaseClosed closed ->
                closed.ratings().stream().map(GoalRating::goal).toList();
            default -> List.of();
        };
    }

    static void measuresWhatWasRated(GuidanceCase walked) {
        int given = 0;
        for (var event : walked.events()) {
            given += switch (event.data()) {
                case GoalRated ignored -> 1;
                case EvaluationHeld held -> held.ratings().size();
                case CaseClosed closed -> closed.ratings().size();
                default -> 0;
            };
        }
        same("the number of ratings", given, walked.ratings().size());
        inOrder(walked.ratings());
        var moments = walked.attainments();
        same(
                "the moments of rating",
                walked.ratings().stream()
                        .map(rating -> Map.entry(rating.on(), rating.what().by()))
                        .distinct()
                        .toList(),
                moments.stream()
                        .map(moment -> Map.entry(moment.on(), moment.by()))
                        .toList());
        for (var moment : moments) {
            var attainment = moment.attainment();
            same("the attainment on its day", walked.attainment(moment.by(), moment.on()), attainment);
            same("the goals of an attainment", walked.goalsOn(moment.on()).size(), attainment.goals());
            hold(attainment.rated() <= attainment.goals(), "no more goals must be rated than there are");
            hold(
                    attainment.tScore().isPresent() != attainment.withheld().isPresent(),
                    "a T-score must be there or be withheld");
        }
    }

    static void settlesPlannedVisitsOnce(GuidanceCase walked) {
        var settled = new HashMap<Integer, RecordedEvent>();
        for (var event : walked.events()) {
            visitOf(event.data()).ifPresent(visit -> {
                hold(
                        visit < event.sequence()
                                && walked.events().get(visit - 1).data() instanceof VisitScheduled,
                        "event %d must name a planned visit: got %d",
                        event.sequence(),
                        visit);
                hold(settled.put(visit, event) == null, "visit %d must be settled once", visit);
            });
        }
        var planned = walked.plannedVisits();
        same(
                "the planned visits",
                sequences(of(walked, VisitScheduled.class)),
                planned.stream().map(visit -> visit.sequence()).toList());
        for (var visit : planned) {
            var by = Optional.ofNullable(settled.get(visit.sequence()));
            same("the day of a visit", visit.sequence(), by.map(RecordedEvent::occurredOn), visit.settledOn());
            same(
                    "the state of a visit",
                    visit.sequence(),
                    by.map(event -> switch (event.data()) {
                                case VisitCancelled ignored -> VisitState.CANCELLED;
                                case VisitAttempted ignored -> VisitState.ATTEMPTED;
                                default -> VisitState.HELD;
                            })
                            .orElse(VisitState.PLANNED),
                    visit.state());
            same("whether a visit is open", visit.sequence(), by.isEmpty(), visit.isOpen());
        }
    }

    private static Optional<Integer> visitOf(CaseEvent event) {
        return switch (event) {
            case VisitCancelled cancelled -> Optional.of(cancelled.visit());
            case VisitAttempted attempted -> attempted.visit();
            case IntakeVisitHeld held -> held.visit();
            case VisitHeld held -> held.visit();
            case EvaluationHeld held -> held.visit();
            default -> Optional.empty();
        };
    }

    static void findsWhatItsEventsSay(GuidanceCase walked) {
        var findings = walked.findings();
        var starts = Stream.concat(
                        of(walked, GuidanceStarted.class).stream(), of(walked, StartCorrected.class).stream())
                .map(RecordedEvent::sequence)
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .toList();
        for (var finding : findings) {
            var event = walked.events().get(finding.sequence() - 1);
            same("the day of a finding", finding.what().code(), event.occurredOn(), finding.on());
            hold(
                    !starts.contains(finding.sequence()),
                    "nothing must be found of a start that was corrected: %s",
                    finding);
        }
        inOrder(findings.stream().filter(finding -> finding.sequence() > 1).toList());
        var startedOn = walked.term().map(GuidanceTerm::start);
        startedOn.ifPresent(day -> {
            same(
                    "whether a start without intake is found",
                    of(walked, IntakeVisitHeld.class).stream()
                            .allMatch(visit -> visit.occurredOn().isAfter(day)),
                    isFound(walked, "start-without-intake"));
            same(
                    "whether a start without goals is found",
                    of(walked, GoalsAgreed.class).stream()
                            .allMatch(agreed -> agreed.occurredOn().isAfter(day)),
                    isFound(walked, "start-without-goals"));
        });
        same(
                "whether a visit before the start is found",
                of(walked, VisitHeld.class).stream()
                        .anyMatch(visit -> startedOn
                                .filter(day -> !visit.occurredOn().isBefore(day))
                                .isEmpty()),
                isFound(walked, "visit-before-start"));
        same(
                "the extensions that are found",
                sequences(of(walked, TermExtended.class)),
                findings.stream()
                        .filter(finding -> finding.what().code().equals("term-extended"))
                        .map(Dated::sequence)
                        .sorted()
                        .toList());
    }

    private static boolean isFound(GuidanceCase walked, String code) {
        return walked.findings().stream()
                .anyMatch(finding -> finding.what().code().equals(code));
    }

    static void isAReplayOfItsEvents(GuidanceCase walked) {
        var replayed = GuidanceCase.replay(walked.id(), List.copyOf(walked.events()));
        same("the replay", walked, replayed);
        same("the phase of the replay", walked.phase(), replayed.phase());
        same("the referral of the replay", walked.referral(), replayed.referral());
        same("the term of the replay", walked.term(), replayed.term());
        same("the goals of the replay", walked.goals(), replayed.goals());
    }

    static void viewsAndFindingsAreThoseOfAReplay(GuidanceCase walked) {
        var replayed = GuidanceCase.replay(walked.id(), List.copyOf(walked.events()));
        same("the findings of the replay", walked.findings(), replayed.findings());
        same("the view of the replay", CaseView.of(walked), CaseView.of(replayed));
    }

    static void survivesStorage(GuidanceCase walked) {
        var stored = walked.events().stream()
                .map(event -> StrictJson.read(StrictJson.write(event), RecordedEvent.class))
                .toList();
        same("the stored events", walked.events(), stored);
        var replayed = GuidanceCase.replay(walked.id(), stored);
        same("the view of the stored case", CaseView.of(walked), CaseView.of(replayed));
        for (var finding : walked.findings()) {
            same("a stored finding", finding.what(), StrictJson.read(StrictJson.write(finding.what()), Finding.class));
        }
        hold(StrictJson.write(CaseView.of(walked)).length > 0, "a case must be written");
    }

    private static <T> void inOrder(List<Dated<T>> dated) {
        for (int i = 1; i < dated.size(); i++) {
            var earlier = dated.get(i - 1);
            var later = dated.get(i);
            hold(
                    !later.on().isBefore(earlier.on())
                            && (later.on().isAfter(earlier.on()) || later.sequence() >= earlier.sequence()),
                    "%s must not come after %s",
                    later,
                    earlier);
        }
    }

    private static List<RecordedEvent> of(GuidanceCase walked, Class<? extends CaseEvent> kind) {
        return walked.events().stream()
                .filter(event -> kind.isInstance(event.data()))
                .toList();
    }

    private static List<Integer> sequences(List<RecordedEvent> events) {
        return events.stream().map(RecordedEvent::sequence).toList();
    }

    /** What was said last of something until a day; of two words on one day the later one holds. */
    private static Optional<RecordedEvent> latest(GuidanceCase walked, LocalDate day, Predicate<CaseEvent> about) {
        Optional<RecordedEvent> last = Optional.empty();
        for (var event : walked.events()) {
            if (about.test(event.data())
                    && !event.occurredOn().isAfter(day)
                    && (last.isEmpty()
                            || !event.occurredOn().isBefore(last.get().occurredOn()))) {
                last = Optional.of(event);
            }
        }
        return last;
    }

    /** Whatever changes, changes on the day of an event: those days, the days before and the days after. */
    private static Set<LocalDate> daysToLookAt(GuidanceCase walked) {
        var days = new TreeSet<LocalDate>();
        for (var event : walked.events()) {
            days.add(event.occurredOn().minusDays(1));
            days.add(event.occurredOn());
            days.add(event.occurredOn().plusDays(1));
        }
        return days;
    }

    private static LocalDate dayOf(RecordedEvent event) {
        return LocalDate.ofInstant(event.recordedAt(), ZoneOffset.UTC);
    }
}
