package be.driehoek.guidance;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.party.AccountId;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Referral;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.triangle.Triangle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
        return Deciding.receive(id, referral, practice, recording);
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
        return state.events.size();
    }

    /**
     * Everything that was recorded.
     *
     * @return the events in the order of their sequence
     */
    public List<RecordedEvent> events() {
        return Collections.unmodifiableList(state.events);
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
        return state.referral;
    }

    /**
     * What the latest assessment came to.
     *
     * @return the assessment
     */
    public AssessmentSummary assessment() {
        return state.assessment;
    }

    /**
     * The day on which the referral was accepted.
     *
     * @return empty while it was not
     */
    public Optional<LocalDate> acceptedOn() {
        return state.acceptedOn;
    }

    /**
     * The day on which the referral was declined.
     *
     * @return empty if it was not
     */
    public Optional<LocalDate> declinedOn() {
        return state.declinedOn;
    }

    /**
     * The caseworker of the case.
     *
     * @return empty while nobody is assigned
     */
    public Optional<AccountId> caseworker() {
        return state.caseworker;
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
     * The term of the guidance.
     *
     * @return empty while guidance has not started
     */
    public Optional<GuidanceTerm> term() {
        return state.term;
    }

    /**
     * The change goals.
     *
     * @return the goals in the order in which they were agreed
     */
    public List<ChangeGoal> goals() {
        return List.copyOf(state.goals.values());
    }

    /**
     * The intake visits.
     *
     * @return the visits in the order in which they were recorded
     */
    public List<Dated<IntakeVisitHeld>> intakeVisits() {
        return Collections.unmodifiableList(state.intakeVisits);
    }

    /**
     * The home visits of the guidance.
     *
     * @return the visits in the order in which they were recorded
     */
    public List<Dated<VisitHeld>> visits() {
        return Collections.unmodifiableList(state.visits);
    }

    /**
     * What the referrer was told.
     *
     * @return the feedback in the order in which it was recorded
     */
    public List<Dated<FeedbackGiven>> feedback() {
        return Collections.unmodifiableList(state.feedback);
    }

    /**
     * The evaluations.
     *
     * @return the evaluations in the order in which they were recorded
     */
    public List<Dated<EvaluationHeld>> evaluations() {
        return Collections.unmodifiableList(state.evaluations);
    }

    /**
     * The closure of the case.
     *
     * @return empty while the case is open
     */
    public Optional<Dated<CaseClosed>> closure() {
        return state.closure;
    }

    /**
     * Every departure from the method, as it shows by now: what was entered late counts from the day it happened.
     *
     * @return the findings with the event that they belong to, in the order in which things happened
     */
    public List<Dated<Finding>> findings() {
        return CaseState.findings(state.events);
    }

    /** Two cases are equal if they have the same id and the same events. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GuidanceCase that && id.equals(that.id) && state.events.equals(that.state.events);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + state.events.hashCode();
    }

    /** The id, the phase and the version; nothing about the tenant. */
    @Override
    public String toString() {
        return "GuidanceCase[%s, %s, version %d]".formatted(id, phase(), version());
    }
}
