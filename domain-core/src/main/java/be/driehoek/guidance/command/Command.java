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
    @JsonSubTypes.Type(value = HoldIntakeVisit.class, name = "hold-intake-visit"),
    @JsonSubTypes.Type(value = AgreeGoals.class, name = "agree-goals"),
    @JsonSubTypes.Type(value = StartGuidance.class, name = "start-guidance"),
    @JsonSubTypes.Type(value = HoldVisit.class, name = "hold-visit"),
    @JsonSubTypes.Type(value = GiveFeedback.class, name = "give-feedback"),
    @JsonSubTypes.Type(value = HoldEvaluation.class, name = "hold-evaluation"),
    @JsonSubTypes.Type(value = CloseCase.class, name = "close-case")
})
public sealed interface Command
        permits AcceptReferral,
                AgreeGoals,
                AmendReferral,
                AssignCaseworker,
                CloseCase,
                DeclineReferral,
                GiveFeedback,
                HoldEvaluation,
                HoldIntakeVisit,
                HoldVisit,
                StartGuidance {

    /**
     * The day it happened, which may lie before today.
     *
     * @return a day on the calendar of Brussels
     */
    LocalDate on();
}
