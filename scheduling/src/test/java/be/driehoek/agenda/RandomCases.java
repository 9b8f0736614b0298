package be.driehoek.agenda;

import be.driehoek.closure.Ended;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Recipient;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Objector;
import be.driehoek.guidance.Phase;
import be.driehoek.guidance.Practice;
import be.driehoek.guidance.Recording;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AddCounterNote;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ContactLandlord;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.guidance.command.HoldIntakeVisit;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.ReferOnward;
import be.driehoek.guidance.command.ReopenCase;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.term.WorkingDays;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import be.driehoek.visit.PlannedVisit;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cases in which commands of every type are tried that a seed draws: most on the day on which they are entered, some
 * late and some on any day.
 */
final class RandomCases {
    /** Every seventh day of the month nobody works. */
    static final WorkingDays WORKING_DAYS = day -> day.getDayOfMonth() % 7 != 0;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int FIRST_DAYS = 90;
    private static final int COMMANDS = 36;
    private static final int FIELDS_OF_POLICY = 10;
    private static final List<ReferrerKind> KINDS =
            List.of(ReferrerKind.SELF, ReferrerKind.OCMW, ReferrerKind.POLICE, ReferrerKind.HOUSING_SERVICE);

    private final SplittableRandom random;
    private final SplittableRandom outside;
    private final Practice practice;
    private final List<Function<LocalDate, Command>> anything = List.of(
            this::amendment,
            on -> new AcceptReferral(on, Optional.empty()),
            on -> new DeclineReferral(on, Optional.of(text()), Optional.empty()),
            on -> new AssignCaseworker(on, new AccountId("els")),
            on -> new SeatThirdParty(on, referrer(), Optional.empty()),
            GuidedCases::vacating,
            this::plan,
            on -> new CancelVisit(on, plannedVisit(), Optional.empty()),
            on -> new AttemptVisit(on, plannedVisit(), Optional.empty()),
            this::intake,
            on -> new AgreeGoals(on, List.of(goal())),
            on -> new AdjustGoal(on, List.of(goal()), Optional.empty()),
            on -> new RateGoal(on, goalId(), new GoalLevel(0), Corner.TENANT),
            StartGuidance::new,
            on -> new CorrectStart(on, Optional.empty()),
            on -> new ExtendTerm(on, on.plusDays(random().nextInt(300)), Optional.empty()),
            on -> new SuspendGuidance(on, Optional.empty()),
            on -> new ResumeGuidance(on, Optional.empty()),
            this::visit,
            GuidedCases::feedback,
            GuidedCases::withholding,
            GuidedCases::landlordDecision,
            on -> ContactLandlord.builder().on(on).build(),
            GuidedCases::exploration,
            on -> ReferOnward.builder().on(on).to(text()).build(),
            this::evaluation,
            on -> CloseCase.builder().on(on).ended(Ended.OTHER).build(),
            on -> new ReopenCase(on, Optional.empty()));

    /** What moves a case on; without it few walks would get beyond the intake. */
    private final Map<Phase, List<Function<LocalDate, Command>>> awaited = new EnumMap<>(Map.of(
            Phase.REFERRED,
            List.of(
                    on -> new AcceptReferral(on, Optional.empty()),
                    on -> new AcceptReferral(on, Optional.empty()),
                    on -> new DeclineReferral(on, Optional.of(text()), Optional.empty()),
                    this::plan,
                    this::amendment),
            Phase.ACCEPTED,
            List.of(this::intake, this::plan, GuidedCases::failure, this::amendment),
            Phase.INTAKE,
            List.of(this::intake, on -> new AgreeGoals(on, List.of(goal())), StartGuidance::new, this::amendment),
            Phase.GUIDANCE,
            List.of(
                    this::plan,
                    this::visit,
                    this::evaluation,
                    GuidedCases::failure,
                    GuidedCases::feedback,
                    GuidedCases::vacating,
                    on -> new SeatThirdParty(on, referrer(), Optional.empty()),
                    on -> new RateGoal(on, goalId(), new GoalLevel(0), Corner.TENANT),
                    on -> new AdjustGoal(on, List.of(goal()), Optional.empty()),
                    on -> new SuspendGuidance(on, Optional.empty()),
                    on -> new ResumeGuidance(on, Optional.empty())),
            Phase.CLOSED,
            List.of(on -> new ReopenCase(on, Optional.empty())),
            Phase.DECLINED,
            List.of(on -> new ReopenCase(on, Optional.empty()))));

    private GuidanceCase guidance;
    private LocalDate today = FIRST_DAY.plusDays(FIRST_DAYS);
    private int written;

    private RandomCases(long seed) {
        random = new SplittableRandom(seed);
        outside = new SplittableRandom(~seed);
        practice = new Practice(RandomCases::assessed, termPolicy(), WORKING_DAYS);
        guidance = received(seed);
    }

    /** The case that a seed draws; its id holds the seed. */
    static GuidanceCase of(long seed) {
        var walk = new RandomCases(seed);
        for (int i = 0; i < COMMANDS; i++) {
            walk.step();
        }
        return walk.guidance;
    }

    /** A number of cases, of the seeds from 0 on. */
    static Stream<GuidanceCase> first(int cases) {
        return IntStream.range(0, cases).mapToObj(RandomCases::of);
    }

    /** A case after the correction of its start, if that is recorded; long after everything else. */
    static Optional<GuidanceCase> corrected(GuidanceCase guidance, LocalDate right) {
        var today = LocalDate.of(2030, 1, 1);
        var recording = new Recording(today.atStartOfDay().toInstant(ZoneOffset.UTC), today, new AccountId("writer"));
        var practice = new Practice(
                RandomCases::assessed, guidance.start().orElseThrow().what().policy(), WORKING_DAYS);
        return guidance.decide(new CorrectStart(right, Optional.empty()), practice, recording)
                        instanceof Decision.Accepted accepted
                ? Optional.of(accepted.result())
                : Optional.empty();
    }

    private static AssessmentSummary assessed(Referral referral, LocalDate on) {
        return new AssessmentSummary(
                new PolicyVersion("test", "1"), on, Outcome.ELIGIBLE, Priority.NORMAL, List.of(), List.of());
    }

    /** A policy in which some fields may be empty. */
    static AgendaPolicy policy(long seed) {
        var random = new SplittableRandom(seed);
        var empty = random.nextInt(3);
        return policy(IntStream.range(0, FIELDS_OF_POLICY)
                .mapToObj(field -> random.nextInt(4) < empty
                        ? Optional.<Integer>empty()
                        : Optional.of(1 + random.nextInt(random.nextBoolean() ? 20 : 120)))
                .toList());
    }

    /** A policy from its fields, in their order. */
    static AgendaPolicy policy(List<Optional<Integer>> days) {
        return new AgendaPolicy(
                days.get(0),
                days.get(1),
                days.get(2),
                days.get(3),
                days.get(4),
                days.get(5),
                days.get(6),
                days.get(7),
                days.get(8),
                days.get(9));
    }

    private GuidanceCase received(long seed) {
        var referral = Referral.builder()
                .receivedOn(FIRST_DAY.plusDays(random.nextInt(FIRST_DAYS)))
                .referrer(maybe(referrer()))
                .socialNetwork(network())
                .build();
        return GuidanceCase.receive(new CaseId(new UUID(seed, 1)), referral, practice, now())
                        instanceof Decision.Accepted accepted
                ? accepted.result()
                : refused();
    }

    private static GuidanceCase refused() {
        throw new AssertionError("must be received");
    }

    private void step() {
        today = today.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(22));
        var choice = random.nextInt(5) < 2 ? awaited.getOrDefault(guidance.phase(), anything) : anything;
        var command = oneOf(choice).apply(day());
        if (guidance.decide(command, practice, now()) instanceof Decision.Accepted accepted) {
            guidance = accepted.result();
        }
        if (outside.nextInt(6) == 0) {
            tellOutside();
        }
    }

    /** On the last day of the case, drawn apart: no agenda looks at what people outside are told, or at what is contradicted. */
    private void tellOutside() {
        var on = guidance.events().stream()
                .map(RecordedEvent::occurredOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        if (guidance.decide(outsiders(on), practice, now()) instanceof Decision.Accepted accepted) {
            guidance = accepted.result();
        }
    }

    private Command outsiders(LocalDate on) {
        var told = guidance.disclosures();
        if (outside.nextInt(3) == 0) {
            return new AddCounterNote(on, List.of(), Objector.TENANT, FreeText.of("Het was anders."));
        }
        return told.isEmpty() || outside.nextBoolean()
                ? Disclose.builder()
                        .on(on)
                        .recipient(
                                new Recipient(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                        .addItems(DisclosedItem.STANDING)
                        .build()
                : new RevokeDisclosure(
                        on, told.get(outside.nextInt(told.size())).sequence(), Optional.empty());
    }

    private Recording now() {
        written++;
        var at = today.atStartOfDay().plusHours(8).plusSeconds(written).toInstant(ZoneOffset.UTC);
        return new Recording(at, today, new AccountId("writer"));
    }

    private LocalDate day() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> today.minusDays(random.nextInt(60));
            case 2 -> FIRST_DAY.plusDays(random.nextInt(500));
            case 3, 4 ->
                openVisits()
                        .map(PlannedVisit::plannedOn)
                        .filter(planned -> !planned.isAfter(today))
                        .findFirst()
                        .orElse(today);
            default -> today;
        };
    }

    private Stream<PlannedVisit> openVisits() {
        return guidance.plannedVisits().stream().filter(PlannedVisit::isOpen);
    }

    private SplittableRandom random() {
        return random;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(4) > 0 ? Optional.of(value) : Optional.empty();
    }

    private TermPolicy termPolicy() {
        return new TermPolicy(
                Period.ofMonths(oneOf(List.of(1, 3, 4))),
                Period.ofMonths(oneOf(List.of(6, 9))),
                oneOf(List.of(CountingRule.values())),
                oneOf(List.of(ShiftPolicy.values())),
                oneOf(List.of(1, 14, 60)),
                Period.ofMonths(oneOf(List.of(1, 2))),
                oneOf(List.of(SuspensionPolicy.values())));
    }

    private static FreeText text() {
        return FreeText.of("as it goes");
    }

    private Referrer referrer() {
        var kind = oneOf(KINDS);
        return random.nextBoolean()
                ? GuidedCases.reachable(kind)
                : Referrer.builder().kind(maybe(kind)).build();
    }

    private Optional<SocialNetwork> network() {
        return maybe(oneOf(List.of(SocialNetwork.values())));
    }

    private Command amendment(LocalDate on) {
        var before = guidance.referral();
        var draft = Referral.builder().from(before);
        if (random.nextBoolean()) {
            draft.referrer(maybe(referrer()));
        }
        if (random.nextBoolean()) {
            draft.socialNetwork(network());
        }
        if (random.nextInt(8) == 0) {
            draft.receivedOn(before.receivedOn().minusDays(random.nextInt(10)));
        }
        var after = draft.build();
        var changed = after.equals(before)
                ? draft.reason(FreeText.of("told " + written)).build()
                : after;
        return AmendReferral.builder()
                .on(on)
                .changes(ReferralChanges.between(before, changed))
                .build();
    }

    private Command plan(LocalDate on) {
        return ScheduleVisit.builder()
                .on(on)
                .plannedOn(on.plusDays(random.nextInt(25)))
                .plannedAt(maybe(LocalTime.of(8 + random.nextInt(9), 0)))
                .minutes(maybe(60))
                .addAttendees(oneOf(List.of(Attendee.values())))
                .purpose(oneOf(List.of(VisitPurpose.values())))
                .build();
    }

    /** Now and then one that is named, though it was planned for another day. */
    private Optional<Integer> plannedVisit() {
        return random.nextInt(3) == 0 ? openVisits().map(PlannedVisit::sequence).findFirst() : Optional.empty();
    }

    private GoalId goalId() {
        return new GoalId("g" + random.nextInt(4));
    }

    private ChangeGoal goal() {
        return ChangeGoal.builder()
                .id(goalId())
                .title(text())
                .strengths(maybe(text()).stream().toList())
                .build();
    }

    private Command intake(LocalDate on) {
        return HoldIntakeVisit.builder()
                .on(on)
                .addAttendees(Attendee.TENANT)
                .tenantAgrees(maybe(random.nextBoolean()))
                .visit(plannedVisit())
                .build();
    }

    private Command visit(LocalDate on) {
        return HoldVisit.builder()
                .on(on)
                .addAttendees(Attendee.TENANT)
                .visit(plannedVisit())
                .build();
    }

    private Command evaluation(LocalDate on) {
        return HoldEvaluation.builder()
                .on(on)
                .addAttendees(Attendee.TENANT)
                .visit(plannedVisit())
                .build();
    }
}
