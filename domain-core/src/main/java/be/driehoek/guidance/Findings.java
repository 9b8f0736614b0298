package be.driehoek.guidance;

import be.driehoek.guidance.event.CaseClosed;
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
import be.driehoek.referral.Referral;
import java.util.List;

/** Finds where an event departs from the method; which class holds which rules is to be read here. */
final class Findings {
    private Findings() {}

    /** The findings of an event, seen from the state before it. */
    static List<Finding> of(CaseState before, RecordedEvent event) {
        return switch (event.data()) {
            case ReferralReceived received -> ReferralFindings.of(received.referral());
            case ReferralAmended amended -> ofAmendment(before.referral, amended);
            case ReferralAccepted ignored -> AssessmentFindings.ofAcceptance(before);
            case ReferralDeclined ignored -> List.of();
            case CaseworkerAssigned ignored -> List.of();
            case IntakeVisitHeld visit -> IntakeFindings.of(before, event.occurredOn(), visit);
            case GoalsAgreed agreed -> GoalFindings.of(before, agreed);
            case GuidanceStarted ignored -> GuidanceFindings.ofStart(before, event.occurredOn());
            case VisitHeld visit -> GuidanceFindings.ofVisit(before, event.occurredOn(), visit);
            case FeedbackGiven ignored -> GuidanceFindings.ofFeedback(before);
            case EvaluationHeld evaluation -> EvaluationFindings.of(before, event.occurredOn(), evaluation);
            case CaseClosed ignored -> ClosureFindings.of(before, event.occurredOn());
        };
    }

    /** What an amendment leaves as it was is not found once more. */
    private static List<Finding> ofAmendment(Referral before, ReferralAmended amended) {
        var already = ReferralFindings.of(before);
        return ReferralFindings.of(amended.changes().applyTo(before)).stream()
                .filter(finding -> !already.contains(finding))
                .toList();
    }
}
