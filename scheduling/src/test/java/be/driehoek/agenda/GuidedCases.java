package be.driehoek.agenda;

import be.driehoek.closure.Ended;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Practice;
import be.driehoek.guidance.Recording;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.guidance.command.HoldIntakeVisit;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.guidance.command.WithholdFeedback;
import be.driehoek.input.FreeText;
import be.driehoek.landlord.LandlordInvolvement;
import be.driehoek.party.AccountId;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralBuilder;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.term.WorkingDays;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Cases in guidance, as the tests of the agenda tell them; everything is written down long after it happened. */
final class GuidedCases {
    private static final LocalDate WRITTEN_DOWN = LocalDate.of(2035, 1, 1);
    private static final Practice PRACTICE = practice(SuspensionPolicy.KEEPS_DATES);

    private GuidedCases() {}

    private static Practice practice(SuspensionPolicy suspension) {
        return new Practice(
                (referral, on) -> new AssessmentSummary(
                        new PolicyVersion("test", "1"), on, Outcome.ELIGIBLE, Priority.NORMAL, List.of(), List.of()),
                new TermPolicy(
                        Period.ofMonths(3),
                        Period.ofMonths(6),
                        CountingRule.SAME_DATE_CLAMPED,
                        ShiftPolicy.NONE,
                        14,
                        Period.ofMonths(1),
                        suspension),
                day -> true);
    }

    /** Referred by somebody of a kind; the day of receipt is that of the first thing that the test tells. */
    static GuidanceCase referredBy(ReferrerKind kind, LocalDate on) {
        var referral = Referral.builder()
                .receivedOn(on)
                .referrer(Referrer.builder().kind(kind).build())
                .build();
        return after(GuidanceCase.receive(new CaseId(new UUID(0, 1)), referral, PRACTICE, recording()));
    }

    /** In guidance since a day, referred by an OCMW. */
    static GuidanceCase inGuidanceSince(LocalDate start, Command... commands) {
        return after(after(referredBy(ReferrerKind.OCMW, start.minusDays(30)), new StartGuidance(start)), commands);
    }

    /** As {@link #inGuidanceSince}, under a policy by which a suspension shifts the dates. */
    static GuidanceCase inShiftingGuidanceSince(LocalDate start, Command... commands) {
        var referred = referredBy(ReferrerKind.OCMW, start.minusDays(30));
        var shifting = practice(SuspensionPolicy.SHIFTS_DATES);
        return after(after(referred.decide(new StartGuidance(start), shifting, recording())), commands);
    }

    /** As {@link #inGuidanceSince}, where due days move to the next day on which somebody works. */
    static GuidanceCase inGuidanceSince(LocalDate start, WorkingDays workingDays) {
        var shifting = new TermPolicy(
                Period.ofMonths(3),
                Period.ofMonths(6),
                CountingRule.SAME_DATE_CLAMPED,
                ShiftPolicy.NEXT_WORKING_DAY,
                14,
                Period.ofMonths(1),
                SuspensionPolicy.KEEPS_DATES);
        return after(referredBy(ReferrerKind.OCMW, start)
                .decide(
                        new StartGuidance(start),
                        new Practice(PRACTICE.assessor(), shifting, workingDays),
                        recording()));
    }

    /** The case after a command that is written down on a day. */
    static GuidanceCase afterRecording(GuidanceCase before, LocalDate today, Command command) {
        return after(before.decide(
                command,
                PRACTICE,
                new Recording(today.atTime(9, 0).toInstant(ZoneOffset.UTC), today, new AccountId("caseworker"))));
    }

    /** Referred by an OCMW on a day, and written down on it. */
    static GuidanceCase recordedOn(LocalDate today) {
        var referral = Referral.builder()
                .receivedOn(today)
                .referrer(reachable(ReferrerKind.OCMW))
                .build();
        return after(GuidanceCase.receive(
                new CaseId(new UUID(0, 2)),
                referral,
                PRACTICE,
                new Recording(today.atTime(9, 0).toInstant(ZoneOffset.UTC), today, new AccountId("caseworker"))));
    }

    static GuidanceCase after(GuidanceCase before, Command... commands) {
        var current = before;
        for (var command : commands) {
            current = after(current.decide(command, PRACTICE, recording()));
        }
        return current;
    }

    private static GuidanceCase after(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.result();
        }
        throw new AssertionError("must be recorded, but: " + decision);
    }

    private static Recording recording() {
        return new Recording(
                WRITTEN_DOWN.atStartOfDay().toInstant(ZoneOffset.UTC), WRITTEN_DOWN, new AccountId("caseworker"));
    }

    /** Referred a month before by somebody of a kind of whom nothing else is told, and taken in on a day. */
    static GuidanceCase takenIn(ReferrerKind kind, LocalDate on, Command... commands) {
        return after(after(referredBy(kind, on.minusDays(30)), new AcceptReferral(on, Optional.empty())), commands);
    }

    /** What is told of the referral from a day on. */
    static AmendReferral amendment(GuidanceCase told, LocalDate on, UnaryOperator<ReferralBuilder> changed) {
        var referral = told.referral();
        return AmendReferral.builder()
                .on(on)
                .changes(ReferralChanges.between(
                        referral,
                        changed.apply(Referral.builder().from(referral)).build()))
                .build();
    }

    static Referrer reachable(ReferrerKind kind) {
        return Referrer.builder()
                .kind(kind)
                .name(FreeText.of("the desk"))
                .phone(FreeText.of("011 00 00 00"))
                .build();
    }

    static ScheduleVisit plan(LocalDate on, LocalDate plannedOn, VisitPurpose purpose) {
        return ScheduleVisit.builder()
                .on(on)
                .plannedOn(plannedOn)
                .purpose(purpose)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                .build();
    }

    static CancelVisit cancellation(LocalDate on) {
        return new CancelVisit(on, Optional.empty(), Optional.empty());
    }

    static AttemptVisit failure(LocalDate on) {
        return new AttemptVisit(on, Optional.empty(), Optional.empty());
    }

    static HoldIntakeVisit intake(LocalDate on) {
        return HoldIntakeVisit.builder().on(on).addAttendees(Attendee.TENANT).build();
    }

    static HoldIntakeVisit intake(LocalDate on, boolean tenantAgrees) {
        return HoldIntakeVisit.builder()
                .on(on)
                .addAttendees(Attendee.TENANT)
                .tenantAgrees(tenantAgrees)
                .build();
    }

    static HoldVisit visit(LocalDate on) {
        return HoldVisit.builder().on(on).addAttendees(Attendee.TENANT).build();
    }

    static AgreeGoals goals(LocalDate on, String id, String... strengths) {
        return new AgreeGoals(
                on,
                List.of(ChangeGoal.builder()
                        .id(new GoalId(id))
                        .title(FreeText.of("a kitchen to cook in"))
                        .strengths(Stream.of(strengths).map(FreeText::of).toList())
                        .build()));
    }

    static ExploreNetwork exploration(LocalDate on) {
        return ExploreNetwork.builder().on(on).build();
    }

    static DecideLandlordInvolvement landlordDecision(LocalDate on) {
        return DecideLandlordInvolvement.builder()
                .on(on)
                .involvement(LandlordInvolvement.NOT_NOW)
                .build();
    }

    static HoldEvaluation evaluation(LocalDate on) {
        return HoldEvaluation.builder().on(on).addAttendees(Attendee.TENANT).build();
    }

    static GiveFeedback feedback(LocalDate on) {
        return GiveFeedback.builder().on(on).build();
    }

    static WithholdFeedback withholding(LocalDate on) {
        return new WithholdFeedback(on, Optional.of(FreeText.of("the tenant asks")));
    }

    static SeatThirdParty seating(LocalDate on) {
        return new SeatThirdParty(
                on,
                Referrer.builder().kind(ReferrerKind.MENTAL_HEALTH_CARE).build(),
                Optional.of(FreeText.of("closer by")));
    }

    static VacateThirdSeat vacating(LocalDate on) {
        return new VacateThirdSeat(on, Optional.of(FreeText.of("left")));
    }

    static CloseCase closure(LocalDate on) {
        return CloseCase.builder().on(on).ended(Ended.GOALS_REACHED).build();
    }
}
