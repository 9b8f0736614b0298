package be.driehoek.guidance;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.disclosure.Consent;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Ground;
import be.driehoek.disclosure.Recipient;
import be.driehoek.disclosure.RecipientKind;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.goal.Orientation;
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
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.GiveFeedback;
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
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.guidance.command.WithholdFeedback;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.CaseReopened;
import be.driehoek.guidance.event.CaseworkerAssigned;
import be.driehoek.guidance.event.CounterNoteAdded;
import be.driehoek.guidance.event.Disclosed;
import be.driehoek.guidance.event.DisclosureRevoked;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.FeedbackWithheld;
import be.driehoek.guidance.event.GoalRated;
import be.driehoek.guidance.event.GoalsAdjusted;
import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.guidance.event.GuidanceResumed;
import be.driehoek.guidance.event.GuidanceStarted;
import be.driehoek.guidance.event.GuidanceSuspended;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.LandlordInvolvementDecided;
import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.guidance.event.ReferralAccepted;
import be.driehoek.guidance.event.ReferralAmended;
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
import be.driehoek.instrument.ClutterRating;
import be.driehoek.instrument.Room;
import be.driehoek.landlord.LandlordInvolvement;
import be.driehoek.network.Relation;
import be.driehoek.network.Support;
import be.driehoek.network.Tie;
import be.driehoek.network.TieDirection;
import be.driehoek.network.TieStrength;
import be.driehoek.party.AccountId;
import be.driehoek.party.Address;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Household;
import be.driehoek.party.Landlord;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.Numbers;
import be.driehoek.party.PostalCode;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Arrears;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Channel;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.referral.RiskEstimate;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import be.driehoek.rule.RuleId;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import be.driehoek.visit.PlannedVisit;
import be.driehoek.visit.VisitPurpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Values of the domain drawn by a seed: any of them, or ones in which nothing is missing. */
public final class Arbitrary {
    private static final List<String> WORDS = List.of(
            "kitchen", "gang & trap", "\"stil\"", "é ü ß", "🏠 huis", "a\\b\nc", "{place}", "<redacted?>", "null");
    private static final List<String> AMOUNTS =
            List.of("0", "1950", "1950.00", "1950.5", "1950.50", "0.01", "1E+3", "10000000", "9999999.99");

    /** What moves a case on, or comes up again and again; without it few walks would get beyond the intake. */
    private static final Map<Phase, List<Class<? extends Command>>> AWAITED = Map.of(
            Phase.REFERRED,
            List.of(AcceptReferral.class, DeclineReferral.class, StartGuidance.class, HoldIntakeVisit.class),
            Phase.ACCEPTED,
            List.of(HoldIntakeVisit.class, AgreeGoals.class, ScheduleVisit.class),
            Phase.INTAKE,
            List.of(AgreeGoals.class, StartGuidance.class),
            Phase.GUIDANCE,
            List.of(
                    AgreeGoals.class,
                    AdjustGoal.class,
                    CorrectStart.class,
                    ExtendTerm.class,
                    SuspendGuidance.class,
                    ResumeGuidance.class,
                    ScheduleVisit.class,
                    HoldVisit.class,
                    HoldEvaluation.class,
                    CloseCase.class),
            Phase.CLOSED,
            List.of(ReopenCase.class),
            Phase.DECLINED,
            List.of(ReopenCase.class));

    private final RandomGenerator random;
    private final Optional<String> marker;
    private final Map<Class<? extends Command>, Function<LocalDate, Command>> makers;
    private final List<Class<? extends Command>> kinds;

    private Arbitrary(long seed, Optional<String> marker) {
        this.random = new SplittableRandom(seed);
        this.marker = marker;
        this.makers = makers();
        // An amendment takes by far the longest, for it is read from JSON.
        this.kinds = makers.keySet().stream()
                .<Class<? extends Command>>flatMap(
                        kind -> Collections.nCopies(kind == AmendReferral.class ? 1 : 3, kind).stream())
                .toList();
    }

    /** Whatever may be missing is missing half of the time. */
    public static Arbitrary of(long seed) {
        return new Arbitrary(seed, Optional.empty());
    }

    /** Nothing is missing, and everything that can be personal holds the marker. */
    public static Arbitrary full(String marker) {
        return new Arbitrary(0, Optional.of(marker));
    }

    public RandomGenerator random() {
        return random;
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <E extends Enum<E>> E oneOf(Class<E> type) {
        return oneOf(List.of(type.getEnumConstants()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return marker.isPresent() || coin() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(int fewest, int most, Supplier<T> element) {
        int size = random.nextInt(marker.isPresent() ? Math.max(1, fewest) : fewest, most + 1);
        return Stream.generate(element).limit(size).toList();
    }

    public FreeText text() {
        return FreeText.of(marker.map(mark -> mark + random.nextInt(1000)).orElseGet(() -> oneOf(WORDS)));
    }

    private EmailAddress email() {
        return new EmailAddress(marker.orElse("somebody") + random.nextInt(1000) + "@example.be");
    }

    public LocalDate day(LocalDate first, int days) {
        return first.plusDays(random.nextInt(days));
    }

    private Referrer referrer() {
        return new Referrer(
                maybe(() -> oneOf(ReferrerKind.class)),
                maybe(this::text),
                maybe(this::text),
                maybe(this::email),
                maybe(this::text),
                maybe(() -> Numbers.enterprise(random)));
    }

    private Tenant tenant() {
        return new Tenant(
                // Somebody else than the referrer, whose name comes from the same few words.
                maybe(() -> FreeText.of("tenant " + text().value())),
                maybe(this::email),
                maybe(this::text),
                maybe(() -> new LanguageTag(oneOf(List.of("nl", "fr-BE", "ar", "zh-Hans")))),
                maybe(this::coin),
                maybe(() -> new Household(
                        maybe(() -> random.nextInt(Household.MOST + 1)),
                        maybe(() -> random.nextInt(Household.MOST + 1)))),
                maybe(() -> Numbers.adult(random)));
    }

    private Tenancy tenancy() {
        return new Tenancy(
                maybe(() -> oneOf(TenancySector.class)),
                maybe(() -> new Landlord(
                        maybe(this::text),
                        maybe(this::email),
                        maybe(this::text),
                        maybe(() -> Numbers.enterprise(random)))),
                maybe(() -> new Address(
                        maybe(this::text),
                        maybe(this::text),
                        maybe(() -> new PostalCode(Integer.toString(random.nextInt(1000, 10_000)))),
                        maybe(this::text),
                        maybe(() -> Numbers.nisCode(random)))));
    }

    private HousingProblem housingProblem() {
        var kind = oneOf(HousingProblemKind.class);
        return new HousingProblem(kind, kind == HousingProblemKind.OTHER ? Optional.of(text()) : maybe(this::text));
    }

    public Referral referral() {
        return referral(day(LocalDate.of(2026, 1, 1), 365));
    }

    public Referral referral(LocalDate receivedOn) {
        return new Referral(
                receivedOn,
                maybe(() -> oneOf(Channel.class)),
                maybe(this::referrer),
                maybe(this::tenant),
                maybe(this::tenancy),
                maybe(() -> list(0, 3, this::housingProblem)),
                maybe(this::coin),
                maybe(() -> new Arrears(
                        maybe(() -> random.nextInt(Arrears.MOST_MONTHS + 1)),
                        maybe(() -> new BigDecimal(oneOf(AMOUNTS))))),
                maybe(() -> oneOf(EvictionRisk.class)),
                maybe(() -> new RiskEstimate(maybe(this::text), maybe(this::text))),
                maybe(this::coin),
                maybe(() -> oneOf(SocialNetwork.class)),
                maybe(() -> list(0, 3, () -> oneOf(LifeDomain.class))),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text));
    }

    /** One of three ids, so that they meet. */
    public GoalId goalId() {
        return new GoalId("g" + random.nextInt(3));
    }

    private GoalLevel level() {
        return new GoalLevel(random.nextInt(GoalLevel.LOWEST, GoalLevel.HIGHEST + 1));
    }

    private Map<GoalLevel, FreeText> levels() {
        var levels = new TreeMap<GoalLevel, FreeText>();
        list(0, 3, this::level).forEach(level -> levels.put(level, text()));
        return levels;
    }

    public ChangeGoal goal() {
        return new ChangeGoal(
                goalId(),
                text(),
                maybe(() -> oneOf(HousingProblemKind.class)),
                maybe(this::text),
                maybe(() -> oneOf(Orientation.class)),
                maybe(this::text),
                maybe(this::text),
                list(0, 3, () -> oneOf(Corner.class)),
                list(0, 2, this::text),
                maybe(() -> random.nextInt(1, ChangeGoal.MOST_WEIGHT + 1)),
                levels(),
                maybe(() -> new GoalLevel(random.nextInt(-2, 0))));
    }

    private GoalRating rating() {
        return new GoalRating(goalId(), level(), oneOf(Corner.class));
    }

    private List<Attendee> attendees() {
        return list(1, 4, () -> oneOf(Attendee.class));
    }

    /** Changes to fields that are fit for any referral. */
    private ReferralChanges changes(LocalDate receivedOn) {
        var tree = ReferralChanges.between(
                        Referral.builder().receivedOn(LocalDate.of(1999, 1, 1)).build(), referral(receivedOn))
                .toJson();
        if (marker.isEmpty()) {
            // More often than not the day of receipt stays, and now and then a field becomes unknown again.
            if (random.nextInt(10) > 0) {
                tree.remove("receivedOn");
            }
            if (random.nextInt(3) == 0 || tree.isEmpty()) {
                tree.putNull(oneOf(List.of("referrer", "tenant", "evictionRisk", "housingProblems", "arrears")));
            }
        }
        return ReferralChanges.of(tree);
    }

    public AssessmentSummary assessment() {
        return new AssessmentSummary(
                new PolicyVersion("test", "1"),
                LocalDate.of(2026, 1, 1),
                oneOf(Outcome.class),
                oneOf(Priority.class),
                list(0, 2, () -> new RuleId(oneOf(List.of("EL-1", "EL-2", "EL-6")))),
                list(0, 2, () -> new RuleId(oneOf(List.of("EL-3", "EL-4")))));
    }

    /** One command of each kind, all on one day. */
    public List<Command> everyCommand(LocalDate on) {
        return makers.values().stream().map(maker -> maker.apply(on)).toList();
    }

    /** A command of any kind; half of the time one that a case in that phase waits for. */
    public Command command(LocalDate on, Phase phase) {
        return makers.get(oneOf(coin() ? AWAITED.get(phase) : kinds)).apply(on);
    }

    private AccountId account() {
        return new AccountId(oneOf(List.of("jan", "els", "kitchen", "null", "somebody7@example.be")));
    }

    private GoalAdjustment adjustment() {
        return new GoalAdjustment(goalId(), text(), maybe(this::text), levels());
    }

    private List<ClutterRating> clutter() {
        return list(
                0,
                2,
                () -> new ClutterRating(
                        oneOf(Room.class), random.nextInt(ClutterRating.LEAST, ClutterRating.MOST + 1)));
    }

    private Arrears arrears() {
        return new Arrears(
                maybe(() -> random.nextInt(Arrears.MOST_MONTHS + 1)), maybe(() -> new BigDecimal(oneOf(AMOUNTS))));
    }

    private Tie tie() {
        return new Tie(
                text(),
                maybe(() -> oneOf(Relation.class)),
                maybe(() -> oneOf(TieStrength.class)),
                maybe(() -> oneOf(TieDirection.class)),
                maybe(() -> list(0, 2, () -> oneOf(Support.class))),
                maybe(this::coin));
    }

    /** The sequence of some early event, so that it is a planned visit now and then. */
    private int visit() {
        return random.nextInt(1, 12);
    }

    private Optional<Integer> maybeVisit() {
        return random.nextInt(4) == 0 || marker.isPresent() ? Optional.of(visit()) : Optional.empty();
    }

    private Map<Class<? extends Command>, Function<LocalDate, Command>> makers() {
        var makers = new LinkedHashMap<Class<? extends Command>, Function<LocalDate, Command>>();
        makers.put(
                AmendReferral.class,
                on -> new AmendReferral(
                        on, changes(on.minusDays(random.nextInt(40))), maybe(this::text), maybe(this::text)));
        makers.put(AcceptReferral.class, on -> new AcceptReferral(on, maybe(this::text)));
        makers.put(DeclineReferral.class, on -> new DeclineReferral(on, maybe(this::text), maybe(this::text)));
        makers.put(AssignCaseworker.class, on -> new AssignCaseworker(on, account()));
        makers.put(SeatThirdParty.class, on -> new SeatThirdParty(on, referrer(), maybe(this::text)));
        makers.put(VacateThirdSeat.class, on -> new VacateThirdSeat(on, maybe(this::text)));
        makers.put(
                ScheduleVisit.class,
                on -> new ScheduleVisit(
                        on,
                        on.plusDays(random.nextInt(-1, 20)),
                        maybe(() -> LocalTime.of(random.nextInt(24), random.nextInt(60))),
                        maybe(() -> random.nextInt(1, PlannedVisit.MOST_MINUTES + 1)),
                        attendees(),
                        oneOf(VisitPurpose.class)));
        makers.put(CancelVisit.class, on -> new CancelVisit(on, maybeVisit(), maybe(this::text)));
        makers.put(AttemptVisit.class, on -> new AttemptVisit(on, maybeVisit(), maybe(this::text)));
        makers.put(
                HoldIntakeVisit.class,
                on -> new HoldIntakeVisit(
                        on,
                        attendees(),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::coin),
                        maybe(this::text),
                        maybe(() -> oneOf(HousingSituation.class)),
                        clutter(),
                        maybe(this::arrears),
                        maybeVisit()));
        makers.put(AgreeGoals.class, on -> new AgreeGoals(on, list(1, 2, this::goal)));
        makers.put(AdjustGoal.class, on -> new AdjustGoal(on, list(1, 2, this::goal), maybe(this::text)));
        makers.put(RateGoal.class, on -> new RateGoal(on, goalId(), level(), oneOf(Corner.class)));
        makers.put(StartGuidance.class, on -> new StartGuidance(on));
        makers.put(CorrectStart.class, on -> new CorrectStart(on, maybe(this::text)));
        makers.put(ExtendTerm.class, on -> new ExtendTerm(on, on.plusDays(random.nextInt(400)), maybe(this::text)));
        makers.put(SuspendGuidance.class, on -> new SuspendGuidance(on, maybe(this::text)));
        makers.put(ResumeGuidance.class, on -> new ResumeGuidance(on, maybe(this::text)));
        makers.put(
                HoldVisit.class,
                on -> new HoldVisit(
                        on,
                        attendees(),
                        list(0, 2, this::goalId),
                        maybe(this::text),
                        clutter(),
                        maybe(this::arrears),
                        maybeVisit()));
        makers.put(
                GiveFeedback.class,
                on -> new GiveFeedback(
                        on,
                        maybe(this::text),
                        maybe(() -> oneOf(Channel.class)),
                        list(0, 2, this::text),
                        maybe(() -> consent(on)),
                        maybe(() -> on.plusDays(random.nextInt(400)))));
        makers.put(Disclose.class, on -> {
            var items = list(1, marker.isPresent() ? 4 : 2, () -> oneOf(DisclosedItem.class));
            return new Disclose(
                    on,
                    recipient(),
                    items,
                    maybe(this::text),
                    maybe(() -> oneOf(Ground.class)),
                    maybe(() -> consent(on)),
                    maybe(() -> on),
                    maybe(this::text),
                    marker.isPresent() || items.contains(DisclosedItem.WORDS) ? Optional.of(text()) : Optional.empty(),
                    maybe(() -> on.plusDays(random.nextInt(400))));
        });
        makers.put(RevokeDisclosure.class, on -> new RevokeDisclosure(on, random.nextInt(1, 30), maybe(this::text)));
        makers.put(
                AddCounterNote.class,
                on -> new AddCounterNote(on, list(0, 2, this::visit), oneOf(Objector.class), text()));
        makers.put(WithholdFeedback.class, on -> new WithholdFeedback(on, maybe(this::text)));
        makers.put(
                DecideLandlordInvolvement.class,
                on -> new DecideLandlordInvolvement(
                        on, oneOf(LandlordInvolvement.class), maybe(this::text), maybe(() -> list(0, 2, this::text))));
        makers.put(
                ContactLandlord.class,
                on -> new ContactLandlord(
                        on, maybe(this::text), maybe(this::text), list(0, 2, this::text), maybe(this::text)));
        makers.put(
                ExploreNetwork.class,
                on -> new ExploreNetwork(
                        on,
                        maybe(() -> list(0, 3, this::tie)),
                        maybe(() -> oneOf(SocialNetwork.class)),
                        maybe(this::text)));
        makers.put(
                ReferOnward.class,
                on -> new ReferOnward(
                        on, text(), maybe(() -> oneOf(LifeDomain.class)), maybe(this::goalId), maybe(this::text)));
        makers.put(
                HoldEvaluation.class,
                on -> new HoldEvaluation(
                        on,
                        attendees(),
                        list(0, 2, () -> oneOf(Attendee.class)),
                        list(0, 3, this::rating),
                        maybe(this::text),
                        list(0, 2, this::adjustment),
                        maybe(this::text),
                        maybe(this::coin),
                        clutter(),
                        maybe(this::arrears),
                        maybeVisit()));
        makers.put(
                CloseCase.class,
                on -> new CloseCase(
                        on,
                        oneOf(Ended.class),
                        maybe(() -> oneOf(HousingOutcome.class)),
                        maybe(() -> oneOf(HousingSituation.class)),
                        maybe(() -> oneOf(HousingSituation.class)),
                        list(0, 2, this::rating),
                        maybe(this::text),
                        maybe(() -> on.plusDays(random.nextInt(-1, 60))),
                        maybe(this::text)));
        makers.put(ReopenCase.class, on -> new ReopenCase(on, maybe(this::text)));
        return makers;
    }

    private Consent consent(LocalDate on) {
        return new Consent(on.minusDays(random.nextInt(3)), maybe(this::text));
    }

    private Recipient recipient() {
        return new Recipient(
                maybe(() -> new AccountId("rita")),
                maybe(() -> oneOf(RecipientKind.class)),
                maybe(this::text),
                maybe(this::text));
    }

    private Snapshot snapshot(LocalDate day) {
        return new Snapshot(
                maybe(this::text),
                maybe(() -> new Snapshot.Standing(maybe(() -> day), maybe(() -> day))),
                maybe(() -> new AccountId("jan")),
                maybe(() -> new Snapshot.Term(day, day, day)),
                maybe(() -> list(0, 2, () -> new Snapshot.Goal(text(), maybe(this::text)))),
                maybe(() -> list(0, 2, () -> new Snapshot.Rating(text(), day, level(), oneOf(Corner.class)))),
                maybe(() -> list(0, 2, () -> day)),
                maybe(() -> list(0, 2, () -> new Snapshot.Evaluation(day, list(0, 2, this::text)))),
                maybe(() -> new Snapshot.Closure(day, oneOf(Ended.class), maybe(() -> oneOf(HousingOutcome.class)))),
                maybe(this::text),
                maybe(() -> list(0, 2, this::text)));
    }

    /** One event of each kind. */
    public List<CaseEvent> everyEvent() {
        var day = LocalDate.of(2026, 2, 2);
        return List.of(
                new ReferralReceived(
                        referral(),
                        assessment(),
                        list(0, 2, () -> new CaseId(new UUID(0, random.nextInt(100)))),
                        maybe(() -> new AccountId("rita"))),
                new ReferralAmended(changes(day), maybe(this::text), maybe(this::text), assessment()),
                new ReferralAccepted(maybe(this::text)),
                new ReferralDeclined(maybe(this::text), maybe(this::text)),
                new CaseworkerAssigned(new AccountId("jan")),
                new ThirdPartySeated(referrer(), maybe(this::text)),
                new ThirdSeatVacated(maybe(this::text)),
                new VisitScheduled(
                        day,
                        maybe(() -> LocalTime.of(9, 30)),
                        maybe(() -> random.nextInt(1, PlannedVisit.MOST_MINUTES + 1)),
                        attendees(),
                        oneOf(VisitPurpose.class)),
                new VisitCancelled(visit(), maybe(this::text)),
                new VisitAttempted(maybeVisit(), maybe(this::text)),
                new IntakeVisitHeld(
                        attendees(),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::text),
                        maybe(this::coin),
                        maybe(this::text),
                        maybe(() -> oneOf(HousingSituation.class)),
                        clutter(),
                        maybe(this::arrears),
                        maybeVisit()),
                new GoalsAgreed(list(1, 2, this::goal)),
                new GoalsAdjusted(list(1, 2, this::goal), maybe(this::text)),
                new GoalRated(goalId(), level(), oneOf(Corner.class)),
                new GuidanceStarted(Cases.LIMBURG_TERM.termFrom(day, any -> true)),
                new StartCorrected(Cases.LIMBURG_TERM.termFrom(day, any -> true), maybe(this::text)),
                new TermExtended(day, maybe(this::text)),
                new GuidanceSuspended(maybe(this::text)),
                new GuidanceResumed(maybe(this::text)),
                new VisitHeld(
                        attendees(),
                        list(0, 2, this::goalId),
                        maybe(this::text),
                        clutter(),
                        maybe(this::arrears),
                        maybeVisit()),
                new FeedbackGiven(
                        maybe(this::text),
                        maybe(() -> oneOf(Channel.class)),
                        list(0, 2, this::text),
                        maybe(() -> consent(day)),
                        maybe(() -> day),
                        maybe(() -> new AccountId("rita"))),
                new FeedbackWithheld(maybe(this::text)),
                new CounterNoteAdded(list(0, 2, this::visit), oneOf(Objector.class), text()),
                new LandlordInvolvementDecided(
                        oneOf(LandlordInvolvement.class), maybe(this::text), maybe(() -> list(0, 2, this::text))),
                new LandlordContacted(maybe(this::text), maybe(this::text), list(0, 2, this::text), maybe(this::text)),
                new NetworkExplored(
                        maybe(() -> list(0, 3, this::tie)), maybe(() -> oneOf(SocialNetwork.class)), maybe(this::text)),
                new ReferredOnward(
                        text(), maybe(() -> oneOf(LifeDomain.class)), maybe(this::goalId), maybe(this::text)),
                new EvaluationHeld(
                        attendees(),
                        list(0, 2, () -> oneOf(Attendee.class)),
                        list(0, 3, this::rating),
                        maybe(this::text),
                        list(0, 2, this::adjustment),
                        maybe(this::text),
                        maybe(this::coin),
                        clutter(),
                        maybe(this::arrears),
                        maybeVisit()),
                new CaseClosed(
                        oneOf(Ended.class),
                        maybe(() -> oneOf(HousingOutcome.class)),
                        maybe(() -> oneOf(HousingSituation.class)),
                        maybe(() -> oneOf(HousingSituation.class)),
                        list(0, 2, this::rating),
                        maybe(this::text),
                        maybe(() -> day),
                        maybe(this::text)),
                new CaseReopened(maybe(this::text)),
                new Disclosed(
                        recipient(),
                        list(0, 2, () -> oneOf(DisclosedItem.class)),
                        maybe(this::text),
                        maybe(() -> oneOf(Ground.class)),
                        maybe(() -> consent(day)),
                        maybe(() -> day),
                        maybe(this::text),
                        maybe(() -> day),
                        snapshot(day)),
                new DisclosureRevoked(7, maybe(this::text)));
    }
}
