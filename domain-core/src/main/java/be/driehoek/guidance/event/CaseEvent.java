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
    @JsonSubTypes.Type(value = ThirdPartySeated.class, name = "third-party-seated"),
    @JsonSubTypes.Type(value = ThirdSeatVacated.class, name = "third-seat-vacated"),
    @JsonSubTypes.Type(value = VisitScheduled.class, name = "visit-scheduled"),
    @JsonSubTypes.Type(value = VisitCancelled.class, name = "visit-cancelled"),
    @JsonSubTypes.Type(value = VisitAttempted.class, name = "visit-attempted"),
    @JsonSubTypes.Type(value = IntakeVisitHeld.class, name = "intake-visit-held"),
    @JsonSubTypes.Type(value = GoalsAgreed.class, name = "goals-agreed"),
    @JsonSubTypes.Type(value = GoalsAdjusted.class, name = "goals-adjusted"),
    @JsonSubTypes.Type(value = GoalRated.class, name = "goal-rated"),
    @JsonSubTypes.Type(value = GuidanceStarted.class, name = "guidance-started"),
    @JsonSubTypes.Type(value = StartCorrected.class, name = "start-corrected"),
    @JsonSubTypes.Type(value = TermExtended.class, name = "term-extended"),
    @JsonSubTypes.Type(value = GuidanceSuspended.class, name = "guidance-suspended"),
    @JsonSubTypes.Type(value = GuidanceResumed.class, name = "guidance-resumed"),
    @JsonSubTypes.Type(value = VisitHeld.class, name = "visit-held"),
    @JsonSubTypes.Type(value = FeedbackGiven.class, name = "feedback-given"),
    @JsonSubTypes.Type(value = FeedbackWithheld.class, name = "feedback-withheld"),
    @JsonSubTypes.Type(value = LandlordInvolvementDecided.class, name = "landlord-involvement-decided"),
    @JsonSubTypes.Type(value = LandlordContacted.class, name = "landlord-contacted"),
    @JsonSubTypes.Type(value = NetworkExplored.class, name = "network-explored"),
    @JsonSubTypes.Type(value = ReferredOnward.class, name = "referred-onward"),
    @JsonSubTypes.Type(value = EvaluationHeld.class, name = "evaluation-held"),
    @JsonSubTypes.Type(value = CaseClosed.class, name = "case-closed"),
    @JsonSubTypes.Type(value = CaseReopened.class, name = "case-reopened")
})
public sealed interface CaseEvent
        permits CaseClosed,
                CaseReopened,
                CaseworkerAssigned,
                EvaluationHeld,
                FeedbackGiven,
                FeedbackWithheld,
                GoalRated,
                GoalsAdjusted,
                GoalsAgreed,
                GuidanceResumed,
                GuidanceStarted,
                GuidanceSuspended,
                IntakeVisitHeld,
                LandlordContacted,
                LandlordInvolvementDecided,
                NetworkExplored,
                ReferralAccepted,
                ReferralAmended,
                ReferralDeclined,
                ReferralReceived,
                ReferredOnward,
                StartCorrected,
                TermExtended,
                ThirdPartySeated,
                ThirdSeatVacated,
                VisitAttempted,
                VisitCancelled,
                VisitHeld,
                VisitScheduled {}
