package be.driehoek.guidance;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.CaseworkerAssigned;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.guidance.event.GuidanceStarted;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralAccepted;
import be.driehoek.guidance.event.ReferralAmended;
import be.driehoek.guidance.event.ReferralDeclined;
import be.driehoek.guidance.event.ReferralReceived;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.party.AccountId;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Referral;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Triangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the events of a case add up to. It grows while events are folded in, and is left alone once a
 * {@link GuidanceCase} holds it.
 */
final class CaseState {
    final List<RecordedEvent> events = new ArrayList<>();
    final Map<GoalId, ChangeGoal> goals = new LinkedHashMap<>();
    final List<Dated<GoalsAgreed>> goalAgreements = new ArrayList<>();
    final List<Dated<IntakeVisitHeld>> intakeVisits = new ArrayList<>();
    final List<Dated<VisitHeld>> visits = new ArrayList<>();
    final List<Dated<FeedbackGiven>> feedback = new ArrayList<>();
    final List<Dated<EvaluationHeld>> evaluations = new ArrayList<>();
    Referral referral;
    AssessmentSummary assessment;
    Optional<LocalDate> acceptedOn = Optional.empty();
    Optional<LocalDate> declinedOn = Optional.empty();
    Optional<AccountId> caseworker = Optional.empty();
    Optional<GuidanceTerm> term = Optional.empty();
    Optional<Dated<CaseClosed>> closure = Optional.empty();

    private CaseState(Referral referral, AssessmentSummary assessment) {
        this.referral = referral;
        this.assessment = assessment;
    }

    /** Folds the events of a case; the first one brings the referral. */
    static CaseState of(List<RecordedEvent> events) {
        if (events.isEmpty() || !(events.getFirst().data() instanceof ReferralReceived received)) {
            throw new IllegalArgumentException(
                    "events must start with the receipt of a referral: got " + events.size() + " events without it");
        }
        var state = new CaseState(received.referral(), received.assessment());
        events.forEach(state::add);
        return state;
    }

    /** The state after one event more; this one stays as it is. */
    CaseState after(RecordedEvent event) {
        var next = new CaseState(referral, assessment);
        next.events.addAll(events);
        next.goals.putAll(goals);
        next.goalAgreements.addAll(goalAgreements);
        next.intakeVisits.addAll(intakeVisits);
        next.visits.addAll(visits);
        next.feedback.addAll(feedback);
        next.evaluations.addAll(evaluations);
        next.acceptedOn = acceptedOn;
        next.declinedOn = declinedOn;
        next.caseworker = caseworker;
        next.term = term;
        next.closure = closure;
        next.add(event);
        return next;
    }

    private void add(RecordedEvent event) {
        if (event.sequence() != events.size() + 1) {
            throw new IllegalArgumentException("events must follow each other without a gap: got %d after %d"
                    .formatted(event.sequence(), events.size()));
        }
        if (event.sequence() > 1 && event.data() instanceof ReferralReceived) {
            throw new IllegalArgumentException(
                    "a referral must be received once: got another receipt as event " + event.sequence());
        }
        events.add(event);
        apply(event, event.data());
    }

    /**
     * What departs from the method, seen in the order in which things happened: whatever was entered late counts from
     * its day.
     */
    static List<Dated<Finding>> findings(List<RecordedEvent> events) {
        var findings = new ArrayList<Dated<Finding>>();
        var received = events.getFirst();
        var before = CaseState.of(List.of(received));
        Findings.of(before, received).forEach(finding -> findings.add(dated(received, finding)));
        events.stream()
                .skip(1)
                .sorted(Comparator.comparing(RecordedEvent::occurredOn).thenComparingInt(RecordedEvent::sequence))
                .forEach(event -> {
                    Findings.of(before, event).forEach(finding -> findings.add(dated(event, finding)));
                    before.apply(event, event.data());
                });
        return List.copyOf(findings);
    }

    private void apply(RecordedEvent at, CaseEvent event) {
        switch (event) {
            case ReferralReceived received -> {
                referral = received.referral();
                assessment = received.assessment();
            }
            case ReferralAmended amended -> {
                referral = amended.changes().applyTo(referral);
                assessment = amended.assessment();
            }
            case ReferralAccepted ignored -> acceptedOn = Optional.of(at.occurredOn());
            case ReferralDeclined ignored -> declinedOn = Optional.of(at.occurredOn());
            case CaseworkerAssigned assigned -> caseworker = Optional.of(assigned.caseworker());
            case IntakeVisitHeld visit -> intakeVisits.add(dated(at, visit));
            case GoalsAgreed agreed -> {
                goalAgreements.add(dated(at, agreed));
                agreed.goals().forEach(goal -> goals.put(goal.id(), goal));
            }
            case GuidanceStarted started -> term = Optional.of(started.term());
            case VisitHeld visit -> visits.add(dated(at, visit));
            case FeedbackGiven given -> feedback.add(dated(at, given));
            case EvaluationHeld evaluation -> evaluations.add(dated(at, evaluation));
            case CaseClosed closed -> closure = Optional.of(dated(at, closed));
        }
    }

    private static <T> Dated<T> dated(RecordedEvent at, T what) {
        return new Dated<>(at.sequence(), at.occurredOn(), what);
    }

    Phase phase() {
        if (closure.isPresent()) {
            return Phase.CLOSED;
        }
        if (declinedOn.isPresent()) {
            return Phase.DECLINED;
        }
        if (term.isPresent()) {
            return Phase.GUIDANCE;
        }
        if (acceptedOn.isPresent()) {
            return intakeVisits.isEmpty() ? Phase.ACCEPTED : Phase.INTAKE;
        }
        return Phase.REFERRED;
    }

    Triangle triangle() {
        return new Triangle(referral.tenant(), caseworker, thirdSeat());
    }

    ThirdSeat thirdSeat() {
        return ThirdSeat.of(referral);
    }

    boolean hasThirdParty() {
        return thirdSeat().thirdParty().isPresent();
    }
}
