package be.driehoek.service.demo;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.disclosure.Consent;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Ground;
import be.driehoek.disclosure.Recipient;
import be.driehoek.disclosure.RecipientKind;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.goal.Orientation;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ContactLandlord;
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.HoldEvaluation;
import be.driehoek.guidance.command.HoldIntakeVisit;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.ReferOnward;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.input.FreeText;
import be.driehoek.landlord.LandlordInvolvement;
import be.driehoek.network.Relation;
import be.driehoek.network.Support;
import be.driehoek.network.Tie;
import be.driehoek.network.TieDirection;
import be.driehoek.network.TieStrength;
import be.driehoek.party.AccountId;
import be.driehoek.party.Address;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Household;
import be.driehoek.party.LanguageTag;
import be.driehoek.party.PostalCode;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Channel;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralBuilder;
import be.driehoek.referral.RiskEstimate;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A handful of invented cases, one in every phase, as they would stand on a day. */
final class DemoStories {
    private static final GoalId PASSAGE = new GoalId("doorgang");
    private static final GoalId KITCHEN = new GoalId("keuken");
    private static final AccountId CASEWORKER = new AccountId("caseworker");
    private static final AccountId REFERRER = new AccountId("referrer");
    private static final AccountId SECOND_CASEWORKER = new AccountId("caseworker2");

    private final LocalDate today;

    DemoStories(LocalDate today) {
        this.today = today;
    }

    /** A referral and what followed. */
    record Story(Referral referral, List<Command> commands, boolean isSentByReferrer) {
        Story(Referral referral, List<Command> commands) {
            this(referral, commands, false);
        }
    }

    List<Story> all() {
        return List.of(
                voicemail(),
                selfReferral(),
                declined(),
                waiting(),
                inIntake(),
                nobodyAtHome(),
                evaluationInSight(),
                evaluationOverdue(),
                suspended(),
                ending(),
                closed());
    }

    private Story voicemail() {
        return new Story(
                Referral.builder()
                        .receivedOn(today.minusDays(1))
                        .channel(Channel.PHONE)
                        .build(),
                List.of());
    }

    private Story selfReferral() {
        var referral = eligible(today.minusDays(2), "Demo Huurder Zelf", HousingProblemKind.SQUALOR)
                .referrer(Referrer.builder()
                        .kind(ReferrerKind.SELF)
                        .name(text("Demo Huurder Zelf"))
                        .build())
                .discussedWithTenant(Optional.empty())
                .build();
        return new Story(referral, List.of());
    }

    private Story declined() {
        var referral = eligible(today.minusDays(12), "Demo Huurder Achterstand", HousingProblemKind.NEGLECT)
                .housingProblems(List.of())
                .rentArrears(true)
                .build();
        return new Story(
                referral,
                List.of(new DeclineReferral(
                        today.minusDays(10),
                        some("Er is alleen huurachterstand."),
                        some("OCMW, fonds ter bestrijding van de uithuiszettingen"))));
    }

    private Story waiting() {
        return new Story(
                eligible(today.minusDays(20), "Demo Huurder Wachtlijst", HousingProblemKind.POOR_UPKEEP)
                        .build(),
                List.of(new AcceptReferral(today.minusDays(15), Optional.empty())));
    }

    private Story inIntake() {
        return new Story(
                eligible(today.minusDays(30), "Demo Huurder Onthaal", HousingProblemKind.HOARDING)
                        .safety(text("Er loopt een hond los in de tuin. Bel eerst aan de poort."))
                        .build(),
                List.of(
                        new AcceptReferral(today.minusDays(26), Optional.empty()),
                        new AssignCaseworker(today.minusDays(20), CASEWORKER),
                        planned(today.minusDays(12), today.minusDays(4), VisitPurpose.INTAKE),
                        intakeVisit(today.minusDays(4), Attendee.THIRD_PARTY),
                        network(today.minusDays(4)),
                        planned(today.minusDays(3), today.plusDays(5), VisitPurpose.INTAKE)));
    }

    /** A tenant who came alone: the third seat is vacant, and the first visit failed. */
    private Story nobodyAtHome() {
        var referral = eligible(today.minusDays(16), "Demo Huurder Niet Thuis", HousingProblemKind.NEGLECT)
                .referrer(Referrer.builder().kind(ReferrerKind.SELF).build())
                .discussedWithTenant(Optional.empty())
                .build();
        return new Story(
                referral,
                List.of(
                        new AcceptReferral(today.minusDays(13), Optional.empty()),
                        new AssignCaseworker(today.minusDays(13), CASEWORKER),
                        ScheduleVisit.builder()
                                .on(today.minusDays(9))
                                .plannedOn(today.minusDays(3))
                                .plannedAt(LocalTime.of(14, 0))
                                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                                .purpose(VisitPurpose.INTAKE)
                                .build(),
                        new AttemptVisit(today.minusDays(3), Optional.empty(), some("Niemand deed open."))));
    }

    private Story evaluationInSight() {
        var start = today.minusMonths(3).plusDays(6);
        return new Story(
                eligible(start.minusDays(40), "Demo Huurder Evaluatie", HousingProblemKind.HOARDING)
                        .tenant(Tenant.builder()
                                .name(text("Demo Huurder Evaluatie"))
                                .phone(text("0470 12 34 56"))
                                .language(new LanguageTag("fr"))
                                .interpreter(true)
                                .household(new Household(Optional.of(1), Optional.of(2)))
                                .build())
                        .safety(text("Er is een grote hond. Bel eerst, dan zet de huurder hem binnen."))
                        .build(),
                List.of(
                        new AcceptReferral(start.minusDays(30), Optional.empty()),
                        new AssignCaseworker(start.minusDays(20), CASEWORKER),
                        intakeVisit(start.minusDays(10), Attendee.THIRD_PARTY),
                        network(start.minusDays(10)),
                        goals(start.minusDays(3)),
                        new StartGuidance(start),
                        landlordInformed(start.plusDays(2)),
                        visit(start.plusDays(9)),
                        landlordContact(start.plusDays(12)),
                        feedback(start.plusDays(25)),
                        new AttemptVisit(start.plusDays(30), Optional.empty(), some("Niemand deed open.")),
                        visit(start.plusDays(37)),
                        new RateGoal(start.plusDays(9), PASSAGE, new GoalLevel(-2), Corner.TENANT),
                        new RateGoal(start.plusDays(37), PASSAGE, new GoalLevel(-1), Corner.TENANT),
                        new RateGoal(start.plusDays(37), PASSAGE, new GoalLevel(-2), Corner.CASEWORKER),
                        feedback(start.plusDays(55)),
                        planned(today.minusDays(6), today, VisitPurpose.GUIDANCE),
                        standing(today.minusDays(7)),
                        planned(today, start.plusMonths(3).minusDays(1), VisitPurpose.EVALUATION)),
                true);
    }

    private Story evaluationOverdue() {
        var start = today.minusMonths(4);
        return new Story(
                eligible(start.minusDays(35), "Demo Huurder Vergeten", HousingProblemKind.NEGLECT)
                        .build(),
                List.of(
                        new AcceptReferral(start.minusDays(28), Optional.empty()),
                        new AssignCaseworker(start.minusDays(21), SECOND_CASEWORKER),
                        // Without the referrer: the case shows the finding.
                        intakeVisit(start.minusDays(9), Attendee.OTHER),
                        goals(start.minusDays(9)),
                        new StartGuidance(start),
                        visit(start.plusDays(14)),
                        feedback(start.plusDays(41))));
    }

    /** The tenant is in hospital, and the referrer has another job. */
    private Story suspended() {
        var start = today.minusMonths(2);
        return new Story(
                eligible(start.minusDays(38), "Demo Huurder Opschorting", HousingProblemKind.SQUALOR)
                        .build(),
                List.of(
                        new AcceptReferral(start.minusDays(31), Optional.empty()),
                        new AssignCaseworker(start.minusDays(24), SECOND_CASEWORKER),
                        intakeVisit(start.minusDays(11), Attendee.THIRD_PARTY),
                        network(start.minusDays(11)),
                        goals(start.minusDays(6)),
                        new StartGuidance(start),
                        visit(start.plusDays(8)),
                        feedback(start.plusDays(24)),
                        new VacateThirdSeat(today.minusDays(16), some("De toeleider werkt elders.")),
                        new SuspendGuidance(today.minusDays(12), some("De huurder ligt in het ziekenhuis."))));
    }

    /** The last evaluation was held, and the case remains to be closed. Who took over from the referrer left no number. */
    private Story ending() {
        var start = today.minusMonths(6).plusDays(5);
        return new Story(
                eligible(start.minusDays(34), "Demo Huurder Slot", HousingProblemKind.POOR_UPKEEP)
                        .build(),
                List.of(
                        new AcceptReferral(start.minusDays(29), Optional.empty()),
                        new AssignCaseworker(start.minusDays(25), SECOND_CASEWORKER),
                        intakeVisit(start.minusDays(14), Attendee.THIRD_PARTY),
                        network(start.minusDays(14)),
                        goals(start.minusDays(7)),
                        new StartGuidance(start),
                        landlordInformed(start.plusDays(10)),
                        visit(start.plusDays(12)),
                        feedback(start.plusDays(26)),
                        feedback(start.plusDays(55)),
                        evaluation(start.plusMonths(3).minusDays(2)),
                        feedback(start.plusMonths(3).plusDays(1)),
                        new SeatThirdParty(
                                start.plusMonths(4),
                                Referrer.builder()
                                        .kind(ReferrerKind.HOUSING_SERVICE)
                                        .organisation(text("Woondienst Voorbeeldgem"))
                                        .build(),
                                some("De toeleider werkt elders.")),
                        feedback(start.plusMonths(5)),
                        evaluation(today.minusDays(2))));
    }

    private Story closed() {
        var start = today.minusMonths(8);
        var end = start.plusMonths(6).minusDays(3);
        return new Story(
                eligible(start.minusDays(45), "Demo Huurder Afgerond", HousingProblemKind.HOARDING)
                        .build(),
                List.of(
                        new AcceptReferral(start.minusDays(40), Optional.empty()),
                        new AssignCaseworker(start.minusDays(33), CASEWORKER),
                        intakeVisit(start.minusDays(12), Attendee.THIRD_PARTY),
                        network(start.minusDays(12)),
                        goals(start.minusDays(5)),
                        new StartGuidance(start),
                        landlordInformed(start.plusDays(3)),
                        visit(start.plusDays(10)),
                        feedback(start.plusDays(28)),
                        evaluation(start.plusMonths(3).minusDays(4)),
                        feedback(start.plusMonths(3)),
                        landlordContact(start.plusMonths(4)),
                        ReferOnward.builder()
                                .on(start.plusMonths(4))
                                .to(text("OCMW Voorbeeldgem, budgetbegeleiding"))
                                .lifeDomain(LifeDomain.FINANCES)
                                .reason(text("De huurder wil hulp met de rekeningen."))
                                .build(),
                        visit(start.plusMonths(5)),
                        CloseCase.builder()
                                .on(end)
                                .ended(Ended.GOALS_REACHED)
                                .outcome(HousingOutcome.HOUSING_KEPT)
                                .housingBefore(HousingSituation.ETHOS_7)
                                .housingAfter(HousingSituation.HOUSED)
                                .addRatings(
                                        new GoalRating(PASSAGE, new GoalLevel(1), Corner.TENANT),
                                        new GoalRating(KITCHEN, new GoalLevel(0), Corner.TENANT),
                                        new GoalRating(PASSAGE, new GoalLevel(1), Corner.CASEWORKER),
                                        new GoalRating(KITCHEN, new GoalLevel(0), Corner.CASEWORKER))
                                .aftercare(text("Een telefoontje na drie maanden."))
                                .build()));
    }

    private static ReferralBuilder eligible(LocalDate receivedOn, String tenant, HousingProblemKind problem) {
        return Referral.builder()
                .receivedOn(receivedOn)
                .channel(Channel.EMAIL)
                .referrer(Referrer.builder()
                        .kind(ReferrerKind.OCMW)
                        .organisation(text("OCMW Voorbeeldgem"))
                        .name(text("Demo Toeleider"))
                        .email(new EmailAddress("toeleider@example.org"))
                        .build())
                .tenant(Tenant.builder().name(text(tenant)).build())
                .tenancy(Tenancy.builder()
                        .sector(TenancySector.PRIVATE)
                        .address(Address.builder()
                                .street(text("Voorbeeldstraat"))
                                .houseNumber(text("1"))
                                .postalCode(new PostalCode("3600"))
                                .municipality(text("Genk"))
                                .build())
                        .build())
                .housingProblems(List.of(new HousingProblem(problem, Optional.empty())))
                .evictionRisk(EvictionRisk.FUTURE)
                .riskEstimate(new RiskEstimate(
                        some("Demo Toeleider"), some("De verhuurder heeft twee keer schriftelijk gewaarschuwd.")))
                .discussedWithTenant(true)
                .socialNetwork(SocialNetwork.ABSENT)
                .lifeDomainDifficulties(List.of(LifeDomain.FINANCES, LifeDomain.MENTAL_HEALTH))
                .reason(text("Klachten van de buren."))
                .desiredResult(text("De woning is weer veilig bewoonbaar."));
    }

    private static Command intakeVisit(LocalDate on, Attendee third) {
        return HoldIntakeVisit.builder()
                .on(on)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, third)
                .reason(text("Klachten van de buren."))
                .desiredResult(text("De woning is weer veilig bewoonbaar."))
                .cooperation(text("Een huisbezoek om de twee weken, zes maanden lang."))
                .tenantAgrees(true)
                .build();
    }

    private static Command goals(LocalDate on) {
        return new AgreeGoals(
                on,
                List.of(
                        goal(PASSAGE, "De gang is vrij", "Ik wil weer binnen kunnen zonder te klimmen."),
                        goal(KITCHEN, "De keuken is bruikbaar", "Ik wil weer zelf kunnen koken.")));
    }

    private static ChangeGoal goal(GoalId id, String title, String words) {
        return ChangeGoal.builder()
                .id(id)
                .title(text(title))
                .housingProblem(HousingProblemKind.HOARDING)
                .orientation(Orientation.CURATIVE)
                .desiredResult(text(title + " en blijft dat."))
                .tenantsWords(text(words))
                .addAgreedBy(Corner.TENANT, Corner.CASEWORKER, Corner.THIRD_PARTY)
                .addStrengths(text("Een zus die wil helpen."))
                .levels(Map.of(
                        new GoalLevel(-2), text("Zoals nu: er is geen doorkomen aan."),
                        new GoalLevel(-1), text("Er is een begin gemaakt."),
                        new GoalLevel(0), text(title + "."),
                        new GoalLevel(1), text(title + ", en dat al een maand lang."),
                        new GoalLevel(2), text(title + ", zonder dat iemand helpt.")))
                .build();
    }

    private static Command network(LocalDate on) {
        var sister = Tie.builder()
                .who(text("Een zus"))
                .relation(Relation.FAMILY)
                .strength(TieStrength.MODERATE)
                .direction(TieDirection.TO_TENANT)
                .support(List.of(Support.PRACTICAL))
                .build();
        var neighbour = Tie.builder()
                .who(text("De buurman van beneden"))
                .relation(Relation.NEIGHBOUR)
                .strength(TieStrength.TENUOUS)
                .direction(TieDirection.MUTUAL)
                .support(List.of())
                .stressful(true)
                .build();
        var doctor = Tie.builder()
                .who(text("De huisarts"))
                .relation(Relation.PROFESSIONAL)
                .strength(TieStrength.STRONG)
                .direction(TieDirection.TO_TENANT)
                .support(List.of(Support.EMOTIONAL))
                .build();
        return ExploreNetwork.builder()
                .on(on)
                .ties(List.of(sister, neighbour, doctor))
                .build();
    }

    private static Command landlordInformed(LocalDate on) {
        return DecideLandlordInvolvement.builder()
                .on(on)
                .involvement(LandlordInvolvement.INFORMED)
                .how(text("De begeleider belt, de huurder luistert mee."))
                .tenantAllows(List.of(text("Dat er begeleiding is")))
                .build();
    }

    private static Command landlordContact(LocalDate on) {
        return ContactLandlord.builder()
                .on(on)
                .tenantInterest(text("Blijven wonen."))
                .landlordInterest(text("Een onderhouden woning."))
                .addTold(text("Dat er begeleiding is"))
                .build();
    }

    /** The referrer reads with their own account that there is guidance, and on what. */
    private static Command standing(LocalDate on) {
        return Disclose.builder()
                .on(on)
                .recipient(new Recipient(
                        Optional.of(REFERRER),
                        Optional.of(RecipientKind.AID_WORKER),
                        some("OCMW Voorbeeldgem"),
                        some("Demo Toeleider")))
                .addItems(
                        DisclosedItem.TENANT,
                        DisclosedItem.STANDING,
                        DisclosedItem.CASEWORKER,
                        DisclosedItem.TERM,
                        DisclosedItem.GOALS)
                .purpose(text("De evaluatie samen voorbereiden."))
                .ground(Ground.CONSENT)
                .consent(new Consent(on.minusDays(1), some("Tijdens het huisbezoek.")))
                .until(on.plusMonths(2))
                .build();
    }

    private static Command planned(LocalDate on, LocalDate visit, VisitPurpose purpose) {
        return ScheduleVisit.builder()
                .on(on)
                .plannedOn(visit)
                .plannedAt(LocalTime.of(10, 0))
                .minutes(60)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                .purpose(purpose)
                .build();
    }

    private static Command visit(LocalDate on) {
        return HoldVisit.builder()
                .on(on)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                .addGoals(PASSAGE)
                .build();
    }

    private static Command feedback(LocalDate on) {
        return GiveFeedback.builder()
                .on(on)
                .summary(text("Het gaat vooruit."))
                .consent(new Consent(on, some("Vooraf besproken.")))
                .channel(Channel.PHONE)
                .build();
    }

    private static Command evaluation(LocalDate on) {
        return HoldEvaluation.builder()
                .on(on)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                .addRatings(
                        new GoalRating(PASSAGE, new GoalLevel(0), Corner.TENANT),
                        new GoalRating(KITCHEN, new GoalLevel(-1), Corner.TENANT))
                .answer(text("Meer tijd voor de keuken."))
                .addAdjustments(GoalAdjustment.of(KITCHEN, text("Wekelijks een uur samen.")))
                .build();
    }

    private static FreeText text(String words) {
        return FreeText.of(words);
    }

    private static Optional<FreeText> some(String words) {
        return Optional.of(text(words));
    }
}
