package be.driehoek.guidance;

import be.driehoek.guidance.event.CaseClosed;
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
import be.driehoek.guidance.event.RecordedEvent;
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
import java.util.List;

/** Finds where an event departs from the method; which class holds which rules is to be read here. */
final class Findings {
    private Findings() {}

    /** The findings of an event, seen from the state before it, which holds what happened earlier and nothing later. */
    static List<Finding> of(CaseState before, RecordedEvent event) {
        var on = event.occurredOn();
        return switch (event.data()) {
            case ReferralReceived received -> ReferralFindings.of(received.referral());
            case ReferralAmended amended -> ofAmendment(before, amended);
            case ReferralAccepted ignored -> AssessmentFindings.ofAcceptance(before);
            case ReferralDeclined ignored -> List.of();
            case CaseworkerAssigned ignored -> List.of();
            case ThirdPartySeated seated -> TriangleFindings.ofSeat(before, seated);
            case ThirdSeatVacated vacated -> TriangleFindings.ofVacancy(before, vacated);
            case VisitScheduled scheduled -> IntakeFindings.ofPlan(before, scheduled);
            case VisitCancelled ignored -> List.of();
            case VisitAttempted ignored -> List.of();
            case IntakeVisitHeld visit -> IntakeFindings.of(before, visit);
            case GoalsAgreed agreed -> GoalFindings.ofAgreement(before, agreed.goals());
            case GoalsAdjusted adjusted -> GoalFindings.ofAdjustment(before, adjusted);
            case GoalRated rated -> GoalFindings.ofRating(before, rated);
            case GuidanceStarted ignored -> GuidanceFindings.ofStart(before);
            case StartCorrected ignored -> GuidanceFindings.ofStart(before);
            case TermExtended extended -> GuidanceFindings.ofExtension(before, extended);
            case GuidanceSuspended ignored -> List.of();
            case GuidanceResumed ignored -> List.of();
            case VisitHeld visit -> GuidanceFindings.ofVisit(before, on, visit);
            case FeedbackGiven feedback -> FeedbackFindings.ofFeedback(before, on, feedback);
            case FeedbackWithheld withheld -> FeedbackFindings.ofWithholding(withheld);
            case LandlordInvolvementDecided decided -> LandlordFindings.ofDecision(decided);
            case LandlordContacted contact -> LandlordFindings.ofContact(before, contact);
            case NetworkExplored explored -> NetworkFindings.of(explored);
            case ReferredOnward ignored -> List.of();
            case EvaluationHeld evaluation -> EvaluationFindings.of(before, on, evaluation);
            case CaseClosed closed -> ClosureFindings.of(before, on, closed);
            case CaseReopened ignored -> List.of();
            case CounterNoteAdded ignored -> List.of();
            case Disclosed disclosed -> DisclosureFindings.of(on, disclosed);
            case DisclosureRevoked ignored -> List.of();
        };
    }

    /**
     * What an amendment leaves as it was is not found once more; and who refers says nothing about the third seat any
     * more once it changed hands.
     */
    private static List<Finding> ofAmendment(CaseState before, ReferralAmended amended) {
        var already = ReferralFindings.of(before.referral());
        var referral = amended.changes().applyTo(before.referral());
        var hasChangedHands = before.triangleHistory().thirdSeats().size() > 1;
        return (hasChangedHands ? ReferralFindings.ofRisk(referral) : ReferralFindings.of(referral))
                .stream().filter(finding -> !already.contains(finding)).toList();
    }
}
