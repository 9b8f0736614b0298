package be.driehoek.service.api;

import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.guidance.command.HoldIntakeVisit;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.StartGuidance;
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
            HoldIntakeVisit.class,
            AgreeGoals.class,
            StartGuidance.class,
            HoldVisit.class,
            GiveFeedback.class,
            HoldEvaluation.class,
            CloseCase.class
        },
        discriminatorMapping = {
            @DiscriminatorMapping(value = "amend-referral", schema = AmendReferral.class),
            @DiscriminatorMapping(value = "accept-referral", schema = AcceptReferral.class),
            @DiscriminatorMapping(value = "decline-referral", schema = DeclineReferral.class),
            @DiscriminatorMapping(value = "assign-caseworker", schema = AssignCaseworker.class),
            @DiscriminatorMapping(value = "hold-intake-visit", schema = HoldIntakeVisit.class),
            @DiscriminatorMapping(value = "agree-goals", schema = AgreeGoals.class),
            @DiscriminatorMapping(value = "start-guidance", schema = StartGuidance.class),
            @DiscriminatorMapping(value = "hold-visit", schema = HoldVisit.class),
            @DiscriminatorMapping(value = "give-feedback", schema = GiveFeedback.class),
            @DiscriminatorMapping(value = "hold-evaluation", schema = HoldEvaluation.class),
            @DiscriminatorMapping(value = "close-case", schema = CloseCase.class)
        })
interface CommandSchema {}
