package be.driehoek.guidance.event;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.disclosure.Consent;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Ground;
import be.driehoek.disclosure.Recipient;
import be.driehoek.disclosure.RecipientKind;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.goal.Orientation;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Objector;
import be.driehoek.input.FreeText;
import be.driehoek.instrument.ClutterRating;
import be.driehoek.instrument.Room;
import be.driehoek.landlord.LandlordInvolvement;
import be.driehoek.network.Relation;
import be.driehoek.network.Support;
import be.driehoek.network.Tie;
import be.driehoek.network.TieDirection;
import be.driehoek.network.TieStrength;
import be.driehoek.party.AccountId;
import be.driehoek.party.Address;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.EnterpriseNumber;
import be.driehoek.party.Household;
import be.driehoek.party.Insz;
import be.driehoek.party.Landlord;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Arrears;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Channel;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.referral.RiskEstimate;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import be.driehoek.rule.RuleId;
import be.driehoek.term.CountingRule;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import be.driehoek.visit.VisitPurpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One event of each type in which nothing is missing; the golden files hold the same ones. */
final class FullEvents {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final GoalId KITCHEN = new GoalId("kitchen");
    private static final Optional<FreeText> REASON = Optional.of(text("why"));

    private FullEvents() {}

    static List<CaseEvent> all() {
        return List.of(
                new ReferralReceived(
                        referral(),
                        assessment(),
                        List.of(new CaseId(new UUID(1, 2))),
                        Optional.of(new AccountId("rita"))),
                new ReferralAmended(changes(), Optional.of(text("the referrer")), REASON, assessment()),
                new ReferralAccepted(REASON),
                new ReferralDeclined(REASON, Optional.of(text("the municipality"))),
                new CaseworkerAssigned(new AccountId("jan")),
                new ThirdPartySeated(referrer(), REASON),
                new ThirdSeatVacated(REASON),
                new VisitScheduled(
                        DAY,
                        Optional.of(LocalTime.of(9, 30)),
                        Optional.of(60),
                        List.of(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY),
                        VisitPurpose.EVALUATION),
                new VisitCancelled(3, REASON),
                new VisitAttempted(Optional.of(3), Optional.of(text("nobody at home"))),
                new IntakeVisitHeld(
                        List.of(Attendee.TENANT, Attendee.CASEWORKER),
                        Optional.of(text("the kitchen")),
                        Optional.of(text("to stay")),
                        Optional.of(text("weekly")),
                        Optional.of(true),
                        Optional.of(text("ill")),
                        Optional.of(HousingSituation.ETHOS_7),
                        clutter(),
                        arrears(),
                        Optional.of(3)),
                new GoalsAgreed(List.of(goal())),
                new GoalsAdjusted(List.of(goal()), REASON),
                new GoalRated(KITCHEN, new GoalLevel(-3), Corner.THIRD_PARTY),
                new GuidanceStarted(term()),
                new StartCorrected(term(), REASON),
                new TermExtended(DAY.plusMonths(7), REASON),
                new GuidanceSuspended(REASON),
                new GuidanceResumed(REASON),
                new VisitHeld(
                        List.of(Attendee.TENANT, Attendee.LANDLORD),
                        List.of(KITCHEN),
                        Optional.of(text("the worktop")),
                        clutter(),
                        arrears(),
                        Optional.of(3)),
                new FeedbackGiven(
                        Optional.of(text("it goes well")),
                        Optional.of(Channel.PHONE),
                        List.of(text("the goals")),
                        consent(),
                        Optional.of(DAY),
                        Optional.of(new AccountId("rita"))),
                new FeedbackWithheld(REASON),
                new CounterNoteAdded(List.of(1, 2), Objector.TENANT, text("that is not so")),
                new LandlordInvolvementDecided(
                        LandlordInvolvement.INFORMED,
                        Optional.of(text("by phone")),
                        Optional.of(List.of(text("that there is guidance")))),
                new LandlordContacted(
                        Optional.of(text("to stay")),
                        Optional.of(text("a kept dwelling")),
                        List.of(text("that there is guidance")),
                        Optional.of(text("friendly"))),
                new NetworkExplored(
                        Optional.of(List.of(tie())),
                        Optional.of(SocialNetwork.MEANINGFUL),
                        Optional.of(text("a start"))),
                new ReferredOnward(
                        text("the debt desk"), Optional.of(LifeDomain.FINANCES), Optional.of(KITCHEN), REASON),
                new EvaluationHeld(
                        List.of(Attendee.TENANT, Attendee.CASEWORKER),
                        List.of(Attendee.THIRD_PARTY),
                        List.of(new GoalRating(KITCHEN, new GoalLevel(1), Corner.TENANT)),
                        Optional.of(text("more time")),
                        List.of(new GoalAdjustment(
                                KITCHEN,
                                text("twice a week"),
                                Optional.of(text("half a worktop")),
                                Map.of(new GoalLevel(0), text("half of it")))),
                        Optional.of(text("ill")),
                        Optional.of(true),
                        clutter(),
                        arrears(),
                        Optional.of(3)),
                new CaseClosed(
                        Ended.GOALS_REACHED,
                        Optional.of(HousingOutcome.HOUSING_KEPT),
                        Optional.of(HousingSituation.ETHOS_7),
                        Optional.of(HousingSituation.HOUSED),
                        List.of(new GoalRating(KITCHEN, new GoalLevel(2), Corner.CASEWORKER)),
                        Optional.of(text("a call")),
                        Optional.of(DAY.plusMonths(9)),
                        Optional.of(text("done"))),
                new CaseReopened(REASON),
                new Disclosed(
                        new Recipient(
                                Optional.of(new AccountId("rita")),
                                Optional.of(RecipientKind.AID_WORKER),
                                Optional.of(text("OCMW")),
                                Optional.of(text("Rita"))),
                        List.of(DisclosedItem.values()),
                        Optional.of(text("to go on together")),
                        Optional.of(Ground.CONSENT),
                        consent(),
                        Optional.of(DAY),
                        REASON,
                        Optional.of(DAY.plusMonths(6)),
                        snapshot()),
                new DisclosureRevoked(7, REASON));
    }

    private static Optional<Consent> consent() {
        return Optional.of(new Consent(DAY, Optional.of(text("in writing"))));
    }

    private static Snapshot snapshot() {
        return new Snapshot(
                Optional.of(text("Tom")),
                Optional.of(new Snapshot.Standing(Optional.of(DAY), Optional.of(DAY.plusMonths(6)))),
                Optional.of(new AccountId("jan")),
                Optional.of(new Snapshot.Term(DAY, DAY.plusMonths(3), DAY.plusMonths(6))),
                Optional.of(
                        List.of(new Snapshot.Goal(text("a kitchen to cook in"), Optional.of(text("a clear worktop"))))),
                Optional.of(List.of(
                        new Snapshot.Rating(text("a kitchen to cook in"), DAY, new GoalLevel(1), Corner.TENANT))),
                Optional.of(List.of(DAY)),
                Optional.of(List.of(new Snapshot.Evaluation(DAY, List.of(text("twice a week"))))),
                Optional.of(new Snapshot.Closure(DAY, Ended.GOALS_REACHED, Optional.of(HousingOutcome.HOUSING_KEPT))),
                Optional.of(text("it goes well")),
                Optional.of(List.of(text("the goals"))));
    }

    /** Every field is told, and one becomes unknown. */
    private static ReferralChanges changes() {
        var changes = ReferralChanges.between(Referral.builder().receivedOn(DAY).build(), referral())
                .toJson();
        return ReferralChanges.of(changes.putNull("safety"));
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }

    private static List<ClutterRating> clutter() {
        return List.of(new ClutterRating(Room.KITCHEN, 5));
    }

    private static Optional<Arrears> arrears() {
        return Optional.of(new Arrears(Optional.of(3), Optional.of(new BigDecimal("1950.00"))));
    }

    private static Tie tie() {
        return new Tie(
                text("a sister"),
                Optional.of(Relation.FAMILY),
                Optional.of(TieStrength.STRONG),
                Optional.of(TieDirection.MUTUAL),
                Optional.of(List.of(Support.PRACTICAL)),
                Optional.of(false));
    }

    private static ChangeGoal goal() {
        return new ChangeGoal(
                KITCHEN,
                text("a kitchen to cook in"),
                Optional.of(HousingProblemKind.NEGLECT),
                Optional.of(text("the worktop is full")),
                Optional.of(Orientation.CURATIVE),
                Optional.of(text("a clear worktop")),
                Optional.of(text("I want to cook")),
                List.of(Corner.TENANT, Corner.CASEWORKER, Corner.THIRD_PARTY),
                List.of(text("likes to cook")),
                Optional.of(2),
                Map.of(new GoalLevel(-1), text("some room"), new GoalLevel(0), text("a clear worktop")),
                Optional.of(new GoalLevel(-1)));
    }

    private static GuidanceTerm term() {
        return new TermPolicy(
                        Period.ofMonths(3),
                        Period.ofMonths(6),
                        CountingRule.SAME_DATE_CLAMPED,
                        ShiftPolicy.NONE,
                        14,
                        Period.ofMonths(1),
                        SuspensionPolicy.SHIFTS_DATES)
                .termFrom(DAY, any -> true);
    }

    private static AssessmentSummary assessment() {
        return new AssessmentSummary(
                new PolicyVersion("caw-limburg", "2026-1"),
                DAY,
                Outcome.NOT_YET,
                Priority.RAISED,
                List.of(new RuleId("EL-6")),
                List.of(new RuleId("EL-4")));
    }

    private static Referrer referrer() {
        return new Referrer(
                Optional.of(ReferrerKind.OCMW),
                Optional.of(text("OCMW")),
                Optional.of(text("Rita")),
                Optional.of(new EmailAddress("rita@ocmw.example")),
                Optional.of(text("089 00 00 00")),
                Optional.of(new EnterpriseNumber("0566988259")));
    }

    private static Referral referral() {
        return new Referral(
                LocalDate.of(2026, 1, 5),
                Optional.of(Channel.EMAIL),
                Optional.of(referrer()),
                Optional.of(new Tenant(
                        Optional.of(text("Tom")),
                        Optional.of(new EmailAddress("tom@tenant.example")),
                        Optional.of(text("089 00 00 01")),
                        Optional.of(new LanguageTag("nl")),
                        Optional.of(false),
                        Optional.of(new Household(Optional.of(1), Optional.of(2))),
                        Optional.of(new Insz("85073003328")))),
                Optional.of(new Tenancy(
                        Optional.of(TenancySector.PRIVATE),
                        Optional.of(new Landlord(
                                Optional.of(text("Lea")),
                                Optional.of(new EmailAddress("lea@landlord.example")),
                                Optional.of(text("089 00 00 02")),
                                Optional.of(new EnterpriseNumber("0566988259")))),
                        Optional.of(new Address(
                                Optional.of(text("Street")),
                                Optional.of(text("12")),
                                Optional.of(new PostalCode("3600")),
                                Optional.of(text("Genk")),
                                Optional.of(new NisCode("71016")))))),
                Optional.of(List.of(new HousingProblem(HousingProblemKind.HOARDING, Optional.of(text("full"))))),
                Optional.of(true),
                arrears(),
                Optional.of(EvictionRisk.FUTURE),
                Optional.of(new RiskEstimate(Optional.of(text("Rita")), Optional.of(text("a visit")))),
                Optional.of(true),
                Optional.of(SocialNetwork.ABSENT),
                Optional.of(List.of(LifeDomain.FINANCES, LifeDomain.HEALTH)),
                Optional.of(text("a dog")),
                Optional.of(text("complaints")),
                Optional.of(text("to stay")));
    }
}
