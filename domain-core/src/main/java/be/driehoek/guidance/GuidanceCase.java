package be.driehoek.guidance;

import be.driehoek.closure.HousingSituation;
import be.driehoek.disclosure.Disclosure;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAttainment;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseReopened;
import be.driehoek.guidance.event.CounterNoteAdded;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.FeedbackWithheld;
import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.LandlordInvolvementDecided;
import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralAmended;
import be.driehoek.guidance.event.ReferralDeclined;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.guidance.event.ReferredOnward;
import be.driehoek.guidance.event.TermExtended;
import be.driehoek.guidance.event.VisitAttempted;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.guidance.event.VisitScheduled;
import be.driehoek.party.AccountId;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Referral;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.term.Suspension;
import be.driehoek.triangle.Corner;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Triangle;
import be.driehoek.triangle.TriangleHistory;
import be.driehoek.visit.PlannedVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case (dossier): the fold of its events, and nothing else.
 *
 * <p>Immutable. A command is answered with a {@link Decision} that holds the case after it; whoever embeds the library
 * keeps the events and replays them.
 */
public final class GuidanceCase {
    private final CaseId id;
    private final CaseState state;

    private GuidanceCase(CaseId id, CaseState state) {
        this.id = id;
        this.state = state;
    }

    /**
     * Opens a case with the receipt of a referral.
     *
     * @param id the id of the new case
     * @param referral what was told
     * @param practice the policy and the calendar of the organisation
     * @param recording who writes it down, and when
     * @return the new case with its first event; refused if the referral would be received after today
     */
    public static Decision receive(CaseId id, Referral referral, Practice practice, Recording recording) {
        return receive(id, referral, List.of(), practice, recording);
    }

    /**
     * Opens a case with the receipt of a referral of a tenant who was referred before.
     *
     * @param id the id of the new case
     * @param referral what was told
     * @param earlier the cases in which the same tenant was guided or referred before; {@link be.driehoek.party} helps
     *     to tell whether it is the same tenant
     * @param practice the policy and the calendar of the organisation
     * @param recording who writes it down, and when
     * @return the new case with its first event; refused if the referral would be received after today
     */
    public static Decision receive(
            CaseId id, Referral referral, List<CaseId> earlier, Practice practice, Recording recording) {
        return receive(id, referral, earlier, Optional.empty(), practice, recording);
    }

    /**
     * Opens a case with the receipt of a referral that the referrer sent by themselves.
     *
     * @param id the id of the new case
     * @param referral what was told
     * @param earlier the cases in which the same tenant was guided or referred before
     * @param referrer the account of the referrer, to which feedback can be opened; empty if somebody else entered it
     * @param practice the policy and the calendar of the organisation
     * @param recording who writes it down, and when
     * @return the new case with its first event; refused if the referral would be received after today
     */
    public static Decision receive(
            CaseId id,
            Referral referral,
            List<CaseId> earlier,
            Optional<AccountId> referrer,
            Practice practice,
            Recording recording) {
        return Deciding.receive(id, referral, earlier, referrer, practice, recording);
    }

    /**
     * A case from its events.
     *
     * @param id the id of the case
     * @param events all its events, in order
     * @return the case
     * @throws IllegalArgumentException if the first event is not the receipt of a referral, or one is missing
     */
    public static GuidanceCase replay(CaseId id, List<RecordedEvent> events) {
        return new GuidanceCase(id, CaseState.of(events));
    }

    /**
     * Decides on a command; the case itself does not change.
     *
     * @param command what shall be recorded
     * @param practice the policy and the calendar of the organisation
     * @param recording who writes it down, and when
     * @return what is recorded and found, or every reason why not
     */
    public Decision decide(Command command, Practice practice, Recording recording) {
        return new Deciding(this, practice, recording).decide(command);
    }

    /**
     * What stands in the way of a kind of command: why it would be refused whatever it says, and on whatever day.
     *
     * @param kind the kind of command
     * @return the refusals; empty if there are commands of that kind that the case takes
     */
    public List<Violation> obstacles(Class<? extends Command> kind) {
        return Obstacles.of(state, kind);
    }

    /**
     * The case as it was known at a moment, without what was recorded later.
     *
     * @param moment the moment
     * @return the fold of the events recorded by then; empty before the referral was
     */
    public Optional<GuidanceCase> asKnownAt(Instant moment) {
        var known = state.events().stream()
                .takeWhile(event -> !event.recordedAt().isAfter(moment))
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(replay(id, known));
    }

    /**
     * The case as it stood on a day by what is known now, without what happened later: what was entered late counts from its
     * day, and a start that was corrected from the right one. It is there to be looked at; events are left out of it.
     *
     * @param day the day
     * @return the fold of the events that happened by then; empty before the referral was received
     */
    public Optional<GuidanceCase> asItStoodOn(LocalDate day) {
        var happened = new Chronology(state.events())
                .standing()
                .filter(event -> !event.occurredOn().isAfter(day))
                .toList();
        return happened.isEmpty() || happened.getFirst().sequence() > 1
                ? Optional.empty()
                : Optional.of(new GuidanceCase(id, CaseState.ofSome(happened)));
    }

    /**
     * The case as it was when the assessment was recorded that held before an event: with that referral, it explains what
     * the event departs from.
     *
     * @param sequence the place of the event, counted from 1
     * @return the fold of the events up to the one that brought the assessment; its {@link #assessment()} is that of its
     *     {@link #referral()}
     * @throws IndexOutOfBoundsException if the case has no such event
     */
    public GuidanceCase assessedBefore(int sequence) {
        Objects.checkIndex(sequence - 1, events().getLast().sequence());
        var received = events().getFirst();
        int assessed = Stream.concat(Stream.of(received), new Chronology(events()).afterReceipt().stream())
                .takeWhile(event -> event.sequence() != sequence)
                .filter(event -> event.data() instanceof ReferralAmended)
                .mapToInt(RecordedEvent::sequence)
                .reduce(1, (earlier, later) -> later);
        var until = events().stream().takeWhile(event -> event.sequence() <= assessed);
        return new GuidanceCase(id, CaseState.ofSome(until.toList()));
    }

    GuidanceCase after(RecordedEvent event) {
        return new GuidanceCase(id, state.after(event));
    }

    CaseState state() {
        return state;
    }

    /**
     * The id of the case.
     *
     * @return the id
     */
    public CaseId id() {
        return id;
    }

    /**
     * The version of the case.
     *
     * @return the number of its events
     */
    public int version() {
        return state.events().size();
    }

    /**
     * Everything that was recorded.
     *
     * @return the events in the order of their sequence
     */
    public List<RecordedEvent> events() {
        return Collections.unmodifiableList(state.events());
    }

    /**
     * Where the case stands.
     *
     * @return the phase
     */
    public Phase phase() {
        return state.phase();
    }

    /**
     * The referral with all its amendments.
     *
     * @return what is known
     */
    public Referral referral() {
        return state.referral();
    }

    /**
     * The referral as it was told by a day.
     *
     * @param day the day, not before the referral was received
     * @return with the amendments until then; of two, the one that was entered last holds
     */
    public Referral referralOn(LocalDate day) {
        return state.referralOn(day);
    }

    /**
     * The referral as it was told and amended until a day.
     *
     * @param day the day
     * @return the referral from the day of its receipt, and of each amendment, on; none before it was received
     */
    public List<Dated<Referral>> referralsUntil(LocalDate day) {
        return state.referralsUntil(day);
    }

    /**
     * What the latest assessment came to.
     *
     * @return the assessment
     */
    public AssessmentSummary assessment() {
        return state.assessment();
    }

    /**
     * The day on which the referral was accepted.
     *
     * @return empty while it was not
     */
    public Optional<LocalDate> acceptedOn() {
        return state.acceptedOn();
    }

    /**
     * The day on which the referral was declined.
     *
     * @return empty if it was not
     */
    public Optional<LocalDate> declinedOn() {
        return state.declinedOn();
    }

    /**
     * The caseworker of the case.
     *
     * @return empty while nobody is assigned
     */
    public Optional<AccountId> caseworker() {
        return triangle().caseworker();
    }

    /**
     * Who sits at the three corners.
     *
     * @return the triangle
     */
    public Triangle triangle() {
        return state.triangle();
    }

    /**
     * Who sat at the three corners, from when until when.
     *
     * @return the seats with their holders
     */
    public TriangleHistory triangleHistory() {
        return state.triangleHistory();
    }

    /**
     * How the third seat was held until a day, as it was known on each day.
     *
     * <p>The {@link #triangleHistory()} looks back: who turns out to have referred holds the seat from the beginning there,
     * and from the day on which it was told here.
     *
     * @param day the day
     * @return the seat, filled or vacant, from the day of each change on; none before the referral was received
     */
    public List<Dated<ThirdSeat>> thirdSeatsUntil(LocalDate day) {
        return state.thirdSeatsUntil(day);
    }

    /**
     * The earlier cases of the same tenant, as far as they were known when the referral was received.
     *
     * @return the ids of the cases
     */
    public List<CaseId> earlierGuidance() {
        return state.happened(ReferralReceived.class).getFirst().what().earlier();
    }

    /**
     * The start of the guidance that stands, with the term as it was counted then.
     *
     * @return the last one recorded; empty while guidance has not started
     */
    public Optional<Dated<GuidanceTerm>> start() {
        return state.start();
    }

    /**
     * The term of the guidance, with its corrections, extensions and suspensions.
     *
     * @return empty while guidance has not started
     */
    public Optional<GuidanceTerm> term() {
        return state.term();
    }

    /**
     * The term of the guidance as it stood on a day.
     *
     * @param day the day
     * @return with every correction of the start, and with the extensions and suspensions until that day; empty while
     *     guidance has not started
     */
    public Optional<GuidanceTerm> termOn(LocalDate day) {
        return state.termOn(day);
    }

    /**
     * The times in which guidance was suspended.
     *
     * @return the suspensions in order; the last one may go on
     */
    public List<Suspension> suspensions() {
        return state.suspensions();
    }

    /**
     * The change goals, with every adjustment.
     *
     * @return the goals in the order in which they were agreed
     */
    public List<ChangeGoal> goals() {
        return List.copyOf(state.goals().values());
    }

    /**
     * The change goals as they stood on a day.
     *
     * @param day the day
     * @return the goals that were agreed by then, with the adjustments until then
     */
    public List<ChangeGoal> goalsOn(LocalDate day) {
        return List.copyOf(state.goalsOn(day).values());
    }

    /**
     * Every rating of a goal, whether it was given by itself, at an evaluation or at the closure.
     *
     * @return the ratings in the order in which they were given
     */
    public List<Dated<GoalRating>> ratings() {
        return state.ratings();
    }

    /**
     * How far the goals were attained on a day, as somebody saw it: the latest rating of each goal until that day.
     *
     * @param by who rates
     * @param day the day
     * @return the score with its completeness
     */
    public GoalAttainment attainment(Corner by, LocalDate day) {
        return Attainments.of(state, by, day);
    }

    /**
     * How far the goals were attained at every moment at which somebody rated.
     *
     * @return the scores in the order of days, one for each rater and day
     */
    public List<AttainmentMoment> attainments() {
        return Attainments.of(state);
    }

    /**
     * The visits that were planned, with what became of them.
     *
     * @return the visits in the order of planning
     */
    public List<PlannedVisit> plannedVisits() {
        return plannedVisitsOn(LocalDate.MAX);
    }

    /**
     * The visits that were planned by a day, with what had become of them.
     *
     * @param day the day
     * @return the visits in the order of planning
     */
    public List<PlannedVisit> plannedVisitsOn(LocalDate day) {
        return PlannedVisits.on(state, day);
    }

    /**
     * The plans of visits.
     *
     * @return in the order in which they were made
     */
    public List<Dated<VisitScheduled>> plansOfVisits() {
        return Collections.unmodifiableList(state.happened(VisitScheduled.class));
    }

    /**
     * Whether the tenant has a meaningful network, as it was found last: at an exploration, or else in the referral.
     *
     * @return empty while it is not known
     */
    public Optional<SocialNetwork> socialNetwork() {
        return state.happened(NetworkExplored.class).stream()
                .flatMap(explored -> explored.what().socialNetwork().stream())
                .reduce((earlier, later) -> later)
                .or(referral()::socialNetwork);
    }

    /**
     * The intake visits.
     *
     * @return in the order in which they happened
     */
    public List<Dated<IntakeVisitHeld>> intakeVisits() {
        return Collections.unmodifiableList(state.happened(IntakeVisitHeld.class));
    }

    /**
     * The agreements on change goals.
     *
     * @return in the order in which they happened
     */
    public List<Dated<GoalsAgreed>> goalAgreements() {
        return Collections.unmodifiableList(state.happened(GoalsAgreed.class));
    }

    /**
     * The home visits of the guidance.
     *
     * @return in the order in which they happened
     */
    public List<Dated<VisitHeld>> visits() {
        return Collections.unmodifiableList(state.happened(VisitHeld.class));
    }

    /**
     * The visits that failed.
     *
     * @return in the order in which they happened
     */
    public List<Dated<VisitAttempted>> attempts() {
        return Collections.unmodifiableList(state.happened(VisitAttempted.class));
    }

    /**
     * What the referrer was told.
     *
     * @return in the order in which they happened
     */
    public List<Dated<FeedbackGiven>> feedback() {
        return Collections.unmodifiableList(state.happened(FeedbackGiven.class));
    }

    /**
     * The counter-notes: who does not agree with what stands in the case.
     *
     * @return in the order of their days
     */
    public List<Dated<CounterNoteAdded>> counterNotes() {
        return Collections.unmodifiableList(state.happened(CounterNoteAdded.class));
    }

    /**
     * When the referrer was not told, and why.
     *
     * @return in the order in which they happened
     */
    public List<Dated<FeedbackWithheld>> feedbackWithheld() {
        return Collections.unmodifiableList(state.happened(FeedbackWithheld.class));
    }

    /**
     * What people outside were told of the case, feedback among it.
     *
     * @return in the order in which they happened, also those that were taken back
     */
    public List<Disclosure> disclosures() {
        return Disclosures.of(state);
    }

    /**
     * The evaluations.
     *
     * @return in the order in which they happened
     */
    public List<Dated<EvaluationHeld>> evaluations() {
        return Collections.unmodifiableList(state.happened(EvaluationHeld.class));
    }

    /**
     * The evaluation after three months (rule TE-2): the first one in the window that there was on its day, or after.
     *
     * @return empty while it was not held; an evaluation before the window does not stand in for it
     */
    public Optional<Dated<EvaluationHeld>> firstEvaluation() {
        return state.firstEvaluation();
    }

    /**
     * The decisions how the landlord is involved; the last one holds.
     *
     * @return in the order in which they happened
     */
    public List<Dated<LandlordInvolvementDecided>> landlordDecisions() {
        return Collections.unmodifiableList(state.happened(LandlordInvolvementDecided.class));
    }

    /**
     * The contacts with the landlord.
     *
     * @return in the order in which they happened
     */
    public List<Dated<LandlordContacted>> landlordContacts() {
        return Collections.unmodifiableList(state.happened(LandlordContacted.class));
    }

    /**
     * The explorations of the network around the tenant.
     *
     * @return in the order in which they happened
     */
    public List<Dated<NetworkExplored>> networkExplorations() {
        return Collections.unmodifiableList(state.happened(NetworkExplored.class));
    }

    /**
     * The referrals to other help.
     *
     * @return in the order in which they happened
     */
    public List<Dated<ReferredOnward>> onwardReferrals() {
        return Collections.unmodifiableList(state.happened(ReferredOnward.class));
    }

    /**
     * The extensions of the term.
     *
     * @return in the order in which they happened
     */
    public List<Dated<TermExtended>> extensions() {
        return Collections.unmodifiableList(state.happened(TermExtended.class));
    }

    /**
     * The closure of the case.
     *
     * @return empty while the case is open
     */
    public Optional<Dated<CaseClosed>> closure() {
        return state.closure();
    }

    /**
     * Every closure of the case, also those after which it was opened again.
     *
     * @return in the order in which they happened
     */
    public List<Dated<CaseClosed>> closures() {
        return Collections.unmodifiableList(state.happened(CaseClosed.class));
    }

    /**
     * The closure that held on a day.
     *
     * @param day the day
     * @return empty if the case was open then, or opened again by then
     */
    public Optional<Dated<CaseClosed>> closureOn(LocalDate day) {
        return state.closureOn(day);
    }

    /**
     * The decline that held on a day.
     *
     * @param day the day
     * @return empty if the referral was not declined then, or the case opened again by then
     */
    public Optional<Dated<ReferralDeclined>> declineOn(LocalDate day) {
        return state.declineOn(day);
    }

    /**
     * The days on which a closed or declined case was opened again, and why.
     *
     * @return in the order in which they happened
     */
    public List<Dated<CaseReopened>> reopenings() {
        return Collections.unmodifiableList(state.happened(CaseReopened.class));
    }

    /**
     * The housing situation before the guidance, as it was told last: at the closure, or else at an intake visit.
     *
     * @return empty while it is not known
     */
    public Optional<HousingSituation> housingBefore() {
        return Stream.concat(
                        intakeVisits().stream().flatMap(visit -> visit.what().housingBefore().stream()),
                        closures().stream().flatMap(closed -> closed.what().housingBefore().stream()))
                .reduce((earlier, later) -> later);
    }

    /**
     * Every departure from the method, as it shows by now: what was entered late counts from the day it happened.
     *
     * @return the findings with the event that they belong to, in the order in which things happened
     */
    public List<Dated<Finding>> findings() {
        return CaseState.findings(state.events());
    }

    /** Two cases are equal if they have the same id and the same events. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GuidanceCase that && id.equals(that.id) && events().equals(that.events());
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + events().hashCode();
    }

    /** The id, the phase and the version; nothing about the tenant. */
    @Override
    public String toString() {
        return "GuidanceCase[%s, %s, version %d]".formatted(id, phase(), version());
    }
}
