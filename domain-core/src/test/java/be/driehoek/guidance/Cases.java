package be.driehoek.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.ChangeGoalBuilder;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.Orientation;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.CloseCaseBuilder;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.DeclineReferralBuilder;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.guidance.command.HoldEvaluationBuilder;
import be.driehoek.guidance.command.HoldIntakeVisit;
import be.driehoek.guidance.command.HoldIntakeVisitBuilder;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.HoldVisitBuilder;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.input.FreeText;
import be.driehoek.landlord.LandlordInvolvement;
import be.driehoek.party.AccountId;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerBuilder;
import be.driehoek.party.ReferrerKind;
import be.driehoek.party.Tenant;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralBuilder;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.referral.RiskEstimate;
import be.driehoek.rule.RuleId;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cases as the tests tell them. Everything here is by the method: a case on its way to guidance has no finding, so that
 * each test changes the one thing that it is about.
 */
public final class Cases {
    public static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);
    public static final LocalDate ACCEPTED = LocalDate.of(2026, 1, 12);
    public static final LocalDate INTAKE = LocalDate.of(2026, 1, 19);
    public static final LocalDate STARTED = LocalDate.of(2026, 2, 2);
    public static final LocalDate EVALUATION_DUE = LocalDate.of(2026, 5, 2);
    public static final LocalDate TERM_END = LocalDate.of(2026, 8, 2);

    /** The day on which things are written down unless a test says otherwise; long after everything. */
    public static final LocalDate TODAY = LocalDate.of(2027, 12, 31);

    public static final CaseId ID = new CaseId(new UUID(0, 1));
    public static final AccountId CASEWORKER = new AccountId("caseworker");
    public static final GoalId KITCHEN = new GoalId("kitchen");
    public static final GoalId GARDEN = new GoalId("garden");

    /** As the Limburg service counts: three months, six months, a window of fourteen days, feedback every month. */
    public static final TermPolicy LIMBURG_TERM = new TermPolicy(
            Period.ofMonths(3),
            Period.ofMonths(6),
            CountingRule.SAME_DATE_CLAMPED,
            ShiftPolicy.NONE,
            14,
            Period.ofMonths(1),
            SuspensionPolicy.KEEPS_DATES);

    public static final Practice PRACTICE = assessing(Outcome.ELIGIBLE, List.of(), List.of());

    private Cases() {}

    public static FreeText text(String value) {
        return FreeText.of(value);
    }

    /** A practice whose assessment always comes to the same. */
    public static Practice assessing(Outcome outcome, List<String> violated, List<String> unknown) {
        return new Practice(
                (referral, on) -> new AssessmentSummary(
                        new PolicyVersion("test", "1"),
                        on,
                        outcome,
                        Priority.NORMAL,
                        violated.stream().map(RuleId::new).toList(),
                        unknown.stream().map(RuleId::new).toList()),
                LIMBURG_TERM,
                day -> true);
    }

    /** Written down by the caseworker at noon of a day. */
    public static Recording on(LocalDate today) {
        return new Recording(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), today, CASEWORKER);
    }

    public static ReferrerBuilder reachableReferrer() {
        return Referrer.builder()
                .kind(ReferrerKind.OCMW)
                .organisation(text("OCMW Genk"))
                .name(text("Rita Referrer"))
                .email(new EmailAddress("rita@ocmw.example"))
                .phone(text("089 00 00 00"));
    }

    /** A referral by somebody who can be reached, of a tenant with a name. */
    public static ReferralBuilder referral() {
        return Referral.builder()
                .receivedOn(RECEIVED)
                .referrer(reachableReferrer().build())
                .tenant(Tenant.builder()
                        .name(text("Tom Tenant"))
                        .email(new EmailAddress("tom@tenant.example"))
                        .build())
                .evictionRisk(EvictionRisk.FUTURE)
                .riskEstimate(new RiskEstimate(Optional.of(text("Rita")), Optional.of(text("a visit"))));
    }

    public static Referral selfReferral() {
        return referral()
                .referrer(Referrer.builder().kind(ReferrerKind.SELF).build())
                .build();
    }

    public static AcceptReferral accept(LocalDate on) {
        return new AcceptReferral(on, Optional.empty());
    }

    public static DeclineReferralBuilder decline(LocalDate on) {
        return DeclineReferral.builder().on(on).reason(text("moved to another region"));
    }

    public static AssignCaseworker assign(LocalDate on, String account) {
        return new AssignCaseworker(on, new AccountId(account));
    }

    public static AmendReferral amend(LocalDate on, ReferralChanges changes) {
        return AmendReferral.builder().on(on).changes(changes).build();
    }

    /** Gives the third seat to somebody, without a reason if it is null. */
    public static SeatThirdParty seat(LocalDate on, Referrer thirdParty, @Nullable String reason) {
        return new SeatThirdParty(on, thirdParty, Optional.ofNullable(reason).map(Cases::text));
    }

    public static VacateThirdSeat vacate(LocalDate on) {
        return new VacateThirdSeat(on, Optional.of(text("another job")));
    }

    public static HoldIntakeVisitBuilder jointIntake(LocalDate on) {
        return HoldIntakeVisit.builder()
                .on(on)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                .reason(text("the kitchen"))
                .desiredResult(text("to stay"))
                .cooperation(text("weekly"))
                .tenantAgrees(true);
    }

    public static ChangeGoalBuilder goal(GoalId id) {
        return ChangeGoal.builder()
                .id(id)
                .title(text("a kitchen to cook in"))
                .housingProblem(HousingProblemKind.NEGLECT)
                .orientation(Orientation.CURATIVE)
                .desiredResult(text("a clear worktop"))
                .addAgreedBy(Corner.TENANT, Corner.CASEWORKER, Corner.THIRD_PARTY)
                .addStrengths(text("likes to cook"));
    }

    public static AgreeGoals agree(LocalDate on, ChangeGoal... goals) {
        return new AgreeGoals(on, List.of(goals));
    }

    public static StartGuidance start(LocalDate on) {
        return new StartGuidance(on);
    }

    public static HoldVisitBuilder visit(LocalDate on) {
        return HoldVisit.builder()
                .on(on)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                .addGoals(KITCHEN);
    }

    public static GiveFeedback feedback(LocalDate on) {
        return GiveFeedback.builder().on(on).summary(text("it goes well")).build();
    }

    public static HoldEvaluationBuilder evaluation(LocalDate on) {
        return HoldEvaluation.builder()
                .on(on)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                .answer(text("none needed"))
                .contactConfirmed(true);
    }

    public static CloseCaseBuilder close(LocalDate on) {
        return CloseCase.builder()
                .on(on)
                .ended(Ended.GOALS_REACHED)
                .outcome(HousingOutcome.HOUSING_KEPT)
                .aftercare(text("a call in three months"));
    }

    public static GuidanceCase received(Referral referral) {
        return after(GuidanceCase.receive(ID, referral, PRACTICE, on(TODAY)));
    }

    /** A referral came in. */
    public static GuidanceCase referred() {
        return received(referral().build());
    }

    public static GuidanceCase accepted() {
        return after(referred(), accept(ACCEPTED));
    }

    public static GuidanceCase inIntake() {
        return after(accepted(), jointIntake(INTAKE).build());
    }

    /** In guidance since {@link #STARTED}, with one goal, and nothing done against the method. */
    public static GuidanceCase inGuidance() {
        return after(inIntake(), agree(INTAKE, goal(KITCHEN).build()), start(STARTED));
    }

    /** As {@link #inGuidance()}, without goals; there is nothing to rate then. */
    public static GuidanceCase inGuidanceWithoutGoals() {
        return after(inIntake(), start(STARTED));
    }

    /** As {@link #inGuidance()}, with all that must not be missing at the end but the evaluation. */
    public static GuidanceCase wellGuided() {
        return after(
                inGuidance(),
                involveLandlord(STARTED),
                feedback(STARTED.plusDays(20)),
                new RateGoal(STARTED, KITCHEN, new GoalLevel(-1), Corner.TENANT));
    }

    public static DecideLandlordInvolvement involveLandlord(LocalDate on) {
        return DecideLandlordInvolvement.builder()
                .on(on)
                .involvement(LandlordInvolvement.INFORMED)
                .how(text("by phone"))
                .tenantAllows(List.of(text("that guidance goes on")))
                .build();
    }

    public static GuidanceCase closed(LocalDate on) {
        return after(inGuidance(), close(on).build());
    }

    public static GuidanceCase declined(LocalDate on) {
        return after(referred(), decline(on).build());
    }

    /** The answer to a command that is written down at {@link #TODAY}. */
    public static Decision decide(GuidanceCase before, Command command) {
        return decide(before, command, PRACTICE, on(TODAY));
    }

    /**
     * The answer to a command. Whatever the answer is: the case before has not changed, and a replay of the events gives
     * the case after, with the findings of the decision.
     */
    public static Decision decide(GuidanceCase before, Command command, Practice practice, Recording recording) {
        var eventsBefore = List.copyOf(before.events());
        var findingsBefore = List.copyOf(before.findings());
        var phaseBefore = before.phase();

        var decision = before.decide(command, practice, recording);

        assertThat(before.events()).as("events of the case before").isEqualTo(eventsBefore);
        assertThat(before.findings()).as("findings of the case before").isEqualTo(findingsBefore);
        assertThat(before.phase()).as("phase of the case before").isEqualTo(phaseBefore);
        if (decision instanceof Decision.Accepted accepted) {
            var after = accepted.result();
            assertThat(after.events())
                    .as("events of the case after")
                    .isEqualTo(Stream.concat(eventsBefore.stream(), accepted.events().stream())
                            .toList());
            var replayed = GuidanceCase.replay(before.id(), after.events());
            assertThat(replayed).as("replay").isEqualTo(after);
            assertThat(replayed.findings()).as("findings of the replay").isEqualTo(after.findings());
            assertThat(replayed.phase()).as("phase of the replay").isEqualTo(after.phase());
            assertThat(replayed.findings().stream()
                            .filter(finding -> finding.sequence() == after.version())
                            .map(Dated::what))
                    .as("findings in the fold")
                    .isEqualTo(accepted.findings());
        }
        return decision;
    }

    /** The case after some commands, each of which is recorded. */
    public static GuidanceCase after(GuidanceCase before, Command... commands) {
        var current = before;
        for (var command : commands) {
            current = after(decide(current, command));
        }
        return current;
    }

    /** The case after a decision to record. */
    public static GuidanceCase after(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted.result();
        }
        throw new AssertionError("must be recorded, but was refused: " + refusals(decision));
    }

    /** The findings of a decision, as {@code "TE-2 evaluation-late"}; each can be said in every language. */
    public static List<String> findings(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision)
                .findings().stream()
                        .map(finding -> {
                            assertCanBeSaid(finding.message());
                            assertCanBeSaid(finding.remedy());
                            return finding.rule() + " " + finding.code();
                        })
                        .toList();
    }

    /** What the whole case departs in, as it shows by now; as {@code "TE-2 evaluation-late"}. */
    public static List<String> findings(GuidanceCase whole) {
        return whole.findings().stream()
                .map(Dated::what)
                .map(finding -> finding.rule() + " " + finding.code())
                .toList();
    }

    /** The severity of the one finding of a decision. */
    public static Severity severity(Decision decision) {
        assertThat(findings(decision)).hasSize(1);
        return ((Decision.Accepted) decision).findings().getFirst().severity();
    }

    /** The violations of a decision, as {@code "/on must.not-after-today"}; each can be said in every language. */
    public static List<String> refusals(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision)
                .violations().stream()
                        .map(violation -> {
                            assertCanBeSaid(violation.error().must());
                            assertCanBeSaid(violation.error().got());
                            return (violation.error().pointer() + " " + violation.code()).strip();
                        })
                        .toList();
    }

    /** Every language has words for the message, and every place in them is filled. */
    public static void assertCanBeSaid(Message message) {
        for (var language : Language.values()) {
            assertThat(CoreMessages.render(message, language))
                    .as("%s in %s", message.code(), language)
                    .isNotBlank()
                    .doesNotContain("{", "}");
        }
    }
}
