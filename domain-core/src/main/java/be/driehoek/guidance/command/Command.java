package be.driehoek.guidance.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/**
 * What somebody wants to record in a case (opdracht).
 *
 * <p>In JSON the field {@code type} names the command, for example {@code accept-referral}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AmendReferral.class, name = "amend-referral"),
    @JsonSubTypes.Type(value = AcceptReferral.class, name = "accept-referral"),
    @JsonSubTypes.Type(value = DeclineReferral.class, name = "decline-referral"),
    @JsonSubTypes.Type(value = AssignCaseworker.class, name = "assign-caseworker"),
    @JsonSubTypes.Type(value = SeatThirdParty.class, name = "seat-third-party"),
    @JsonSubTypes.Type(value = VacateThirdSeat.class, name = "vacate-third-seat"),
    @JsonSubTypes.Type(value = ScheduleVisit.class, name = "schedule-visit"),
    @JsonSubTypes.Type(value = CancelVisit.class, name = "cancel-visit"),
    @JsonSubTypes.Type(value = AttemptVisit.class, name = "attempt-visit"),
    @JsonSubTypes.Type(value = HoldIntakeVisit.class, name = "hold-intake-visit"),
    @JsonSubTypes.Type(value = AgreeGoals.class, name = "agree-goals"),
    @JsonSubTypes.Type(value = AdjustGoal.class, name = "adjust-goal"),
    @JsonSubTypes.Type(value = RateGoal.class, name = "rate-goal"),
    @JsonSubTypes.Type(value = StartGuidance.class, name = "start-guidance"),
    @JsonSubTypes.Type(value = CorrectStart.class, name = "correct-start"),
    @JsonSubTypes.Type(value = ExtendTerm.class, name = "extend-term"),
    @JsonSubTypes.Type(value = SuspendGuidance.class, name = "suspend-guidance"),
    @JsonSubTypes.Type(value = ResumeGuidance.class, name = "resume-guidance"),
    @JsonSubTypes.Type(value = HoldVisit.class, name = "hold-visit"),
    @JsonSubTypes.Type(value = GiveFeedback.class, name = "give-feedback"),
    @JsonSubTypes.Type(value = WithholdFeedback.class, name = "withhold-feedback"),
    @JsonSubTypes.Type(value = DecideLandlordInvolvement.class, name = "decide-landlord-involvement"),
    @JsonSubTypes.Type(value = ContactLandlord.class, name = "contact-landlord"),
    @JsonSubTypes.Type(value = ExploreNetwork.class, name = "explore-network"),
    @JsonSubTypes.Type(value = ReferOnward.class, name = "refer-onward"),
    @JsonSubTypes.Type(value = HoldEvaluation.class, name = "hold-evaluation"),
    @JsonSubTypes.Type(value = CloseCase.class, name = "close-case"),
    @JsonSubTypes.Type(value = ReopenCase.class, name = "reopen-case"),
    @JsonSubTypes.Type(value = Disclose.class, name = "disclose"),
    @JsonSubTypes.Type(value = RevokeDisclosure.class, name = "revoke-disclosure"),
    @JsonSubTypes.Type(value = AddCounterNote.class, name = "add-counter-note")
})
public sealed interface Command
        permits AcceptReferral,
                AddCounterNote,
                AdjustGoal,
                AgreeGoals,
                AmendReferral,
                AssignCaseworker,
                AttemptVisit,
                CancelVisit,
                CloseCase,
                ContactLandlord,
                CorrectStart,
                DecideLandlordInvolvement,
                DeclineReferral,
                Disclose,
                ExploreNetwork,
                ExtendTerm,
                GiveFeedback,
                HoldEvaluation,
                HoldIntakeVisit,
                HoldVisit,
                RateGoal,
                ReferOnward,
                ReopenCase,
                ResumeGuidance,
                RevokeDisclosure,
                ScheduleVisit,
                SeatThirdParty,
                StartGuidance,
                SuspendGuidance,
                VacateThirdSeat,
                WithholdFeedback {

    /**
     * The day it happened, which may lie before today.
     *
     * @return a day on the calendar of Brussels
     */
    LocalDate on();
}
