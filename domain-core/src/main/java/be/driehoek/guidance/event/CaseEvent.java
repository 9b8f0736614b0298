package be.driehoek.guidance.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/**
 * Something that happened in a case (gebeurtenis); when it happened and who wrote it down stands in its
 * {@link RecordedEvent}.
 */
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReferralReceived.class, name = "referral-received"),
    @JsonSubTypes.Type(value = ReferralAmended.class, name = "referral-amended"),
    @JsonSubTypes.Type(value = ReferralAccepted.class, name = "referral-accepted"),
    @JsonSubTypes.Type(value = ReferralDeclined.class, name = "referral-declined"),
    @JsonSubTypes.Type(value = CaseworkerAssigned.class, name = "caseworker-assigned"),
    @JsonSubTypes.Type(value = IntakeVisitHeld.class, name = "intake-visit-held"),
    @JsonSubTypes.Type(value = GoalsAgreed.class, name = "goals-agreed"),
    @JsonSubTypes.Type(value = GuidanceStarted.class, name = "guidance-started"),
    @JsonSubTypes.Type(value = VisitHeld.class, name = "visit-held"),
    @JsonSubTypes.Type(value = FeedbackGiven.class, name = "feedback-given"),
    @JsonSubTypes.Type(value = EvaluationHeld.class, name = "evaluation-held"),
    @JsonSubTypes.Type(value = CaseClosed.class, name = "case-closed")
})
public sealed interface CaseEvent
        permits CaseClosed,
                CaseworkerAssigned,
                EvaluationHeld,
                FeedbackGiven,
                GoalsAgreed,
                GuidanceStarted,
                IntakeVisitHeld,
                ReferralAccepted,
                ReferralAmended,
                ReferralDeclined,
                ReferralReceived,
                VisitHeld {}
