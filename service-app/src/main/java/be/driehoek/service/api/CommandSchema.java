package be.driehoek.service.api;

import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.ContactLandlord;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.DeclineReferral;
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
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.guidance.command.WithholdFeedback;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.annotations.media.Schema;

/** Something to record in a case; the field {@code type} says what. The types themselves know nothing of OpenAPI. */
@Schema(
        name = "Command",
        discriminatorProperty = "type",
        oneOf = {
            AmendReferral.class,
            AcceptReferral.class,
            DeclineReferral.class,
            AssignCaseworker.class,
            SeatThirdParty.class,
            VacateThirdSeat.class,
            ScheduleVisit.class,
            CancelVisit.class,
            AttemptVisit.class,
            HoldIntakeVisit.class,
            AgreeGoals.class,
            AdjustGoal.class,
            RateGoal.class,
            StartGuidance.class,
            CorrectStart.class,
            ExtendTerm.class,
            SuspendGuidance.class,
            ResumeGuidance.class,
            HoldVisit.class,
            GiveFeedback.class,
            WithholdFeedback.class,
            DecideLandlordInvolvement.class,
            ContactLandlord.class,
            ExploreNetwork.class,
            ReferOnward.class,
            HoldEvaluation.class,
            CloseCase.class,
            ReopenCase.class
        },
        discriminatorMapping = {
            @DiscriminatorMapping(value = "amend-referral", schema = AmendReferral.class),
            @DiscriminatorMapping(value = "accept-referral", schema = AcceptReferral.class),
            @DiscriminatorMapping(value = "decline-referral", schema = DeclineReferral.class),
            @DiscriminatorMapping(value = "assign-caseworker", schema = AssignCaseworker.class),
            @DiscriminatorMapping(value = "seat-third-party", schema = SeatThirdParty.class),
            @DiscriminatorMapping(value = "vacate-third-seat", schema = VacateThirdSeat.class),
            @DiscriminatorMapping(value = "schedule-visit", schema = ScheduleVisit.class),
            @DiscriminatorMapping(value = "cancel-visit", schema = CancelVisit.class),
            @DiscriminatorMapping(value = "attempt-visit", schema = AttemptVisit.class),
            @DiscriminatorMapping(value = "hold-intake-visit", schema = HoldIntakeVisit.class),
            @DiscriminatorMapping(value = "agree-goals", schema = AgreeGoals.class),
            @DiscriminatorMapping(value = "adjust-goal", schema = AdjustGoal.class),
            @DiscriminatorMapping(value = "rate-goal", schema = RateGoal.class),
            @DiscriminatorMapping(value = "start-guidance", schema = StartGuidance.class),
            @DiscriminatorMapping(value = "correct-start", schema = CorrectStart.class),
            @DiscriminatorMapping(value = "extend-term", schema = ExtendTerm.class),
            @DiscriminatorMapping(value = "suspend-guidance", schema = SuspendGuidance.class),
            @DiscriminatorMapping(value = "resume-guidance", schema = ResumeGuidance.class),
            @DiscriminatorMapping(value = "hold-visit", schema = HoldVisit.class),
            @DiscriminatorMapping(value = "give-feedback", schema = GiveFeedback.class),
            @DiscriminatorMapping(value = "withhold-feedback", schema = WithholdFeedback.class),
            @DiscriminatorMapping(value = "decide-landlord-involvement", schema = DecideLandlordInvolvement.class),
            @DiscriminatorMapping(value = "contact-landlord", schema = ContactLandlord.class),
            @DiscriminatorMapping(value = "explore-network", schema = ExploreNetwork.class),
            @DiscriminatorMapping(value = "refer-onward", schema = ReferOnward.class),
            @DiscriminatorMapping(value = "hold-evaluation", schema = HoldEvaluation.class),
            @DiscriminatorMapping(value = "close-case", schema = CloseCase.class),
            @DiscriminatorMapping(value = "reopen-case", schema = ReopenCase.class)
        })
interface CommandSchema {}
