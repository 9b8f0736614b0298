package be.driehoek.view;

import static be.driehoek.guidance.Cases.text;

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
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Cases;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Objector;
import be.driehoek.guidance.Practice;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AddCounterNote;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ContactLandlord;
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.Disclose;
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
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.guidance.command.WithholdFeedback;
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
import be.driehoek.referral.RiskEstimate;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import be.driehoek.rule.RuleId;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import be.driehoek.visit.VisitPurpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A whole case of an invented tenant, with something of everything that a sheet can show. */
final class InventedCase {
    /** In the fifth month of the guidance. */
    static final LocalDate MIDWAY = LocalDate.of(2026, 6, 3);

    private static final GoalId KITCHEN = new GoalId("keuken");
    private static final GoalId POST = new GoalId("post");
    private static final GoalId HALL = new GoalId("gang");
    private static final Practice PRACTICE = new Practice(
            (referral, on) -> new AssessmentSummary(
                    new PolicyVersion("caw-limburg", "2026-1"),
                    on,
                    Outcome.UNDETERMINED,
                    Priority.RAISED,
                    List.of(),
                    List.of(new RuleId("EL-6"), new RuleId("PL-3"))),
            Cases.LIMBURG_TERM,
            day -> true);

    private InventedCase() {}

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Referrer socialWorker() {
        return Referrer.builder()
                .kind(ReferrerKind.OCMW)
                .organisation(text("OCMW Genk"))
                .name(text("Rita Raes"))
                .email(new EmailAddress("rita.raes@ocmw.example"))
                .phone(text("089 00 00 01"))
                .enterpriseNumber(new EnterpriseNumber("0123.456.749"))
                .build();
    }

    private static Referral referral() {
        return Referral.builder()
                .receivedOn(day(1, 5))
                .channel(Channel.EMAIL)
                .referrer(socialWorker())
                .tenant(Tenant.builder()
                        .name(text("Mia Maes"))
                        .email(new EmailAddress("mia@maes.example"))
                        .phone(text("0470 00 00 02"))
                        .language(new LanguageTag("fr-BE"))
                        .interpreter(false)
                        .household(new Household(Optional.of(1), Optional.of(2)))
                        .insz(new Insz("85.07.30-033.28"))
                        .build())
                .tenancy(Tenancy.builder()
                        .sector(TenancySector.PRIVATE)
                        .landlord(Landlord.builder()
                                .name(text("Luc Lenaers"))
                                .phone(text("089 00 00 03"))
                                .build())
                        .address(Address.builder()
                                .street(text("Bessenstraat"))
                                .houseNumber(text("12 bus 3"))
                                .postalCode(new PostalCode("3600"))
                                .municipality(text("Genk"))
                                .nisCode(new NisCode("71016"))
                                .build())
                        .build())
                .housingProblems(List.of(
                        new HousingProblem(
                                HousingProblemKind.HOARDING,
                                Optional.of(text("Dozen en kranten tot aan het plafond in de keuken en de gang."))),
                        new HousingProblem(HousingProblemKind.POOR_UPKEEP, Optional.empty())))
                .rentArrears(true)
                .arrears(new Arrears(Optional.of(3), Optional.of(new BigDecimal("1950"))))
                .evictionRisk(EvictionRisk.FUTURE)
                .riskEstimate(new RiskEstimate(
                        Optional.of(text("Rita Raes")), Optional.of(text("de verhuurder sprak van opzeg"))))
                .lifeDomainDifficulties(List.of(LifeDomain.FINANCES, LifeDomain.MENTAL_HEALTH))
                .safety(text("Er is een hond; bel eerst aan."))
                .reason(text("De verhuurder klaagt over de gang.\nMevrouw is moe en schaamt zich."))
                .desiredResult(text("Mevrouw kan blijven wonen."))
                .build();
    }

    private static ChangeGoal kitchen() {
        return ChangeGoal.builder()
                .id(KITCHEN)
                .title(text("Een keuken om in te koken"))
                .housingProblem(HousingProblemKind.HOARDING)
                .orientation(Orientation.CURATIVE)
                .desiredResult(text("Het aanrecht en het fornuis zijn vrij."))
                .tenantsWords(text("Ik wil weer soep maken voor de kinderen."))
                .addAgreedBy(Corner.TENANT, Corner.CASEWORKER, Corner.THIRD_PARTY)
                .addStrengths(text("u kookt graag"), text("uw zus helpt op zaterdag"))
                .weight(2)
                .putLevels(new GoalLevel(-2), text("Er staan dozen op het fornuis."))
                .putLevels(new GoalLevel(-1), text("Het fornuis is vrij."))
                .putLevels(new GoalLevel(1), text("U kookt één keer per week."))
                .putLevels(new GoalLevel(2), text("U kookt elke dag, en de kinderen eten mee aan tafel."))
                .build();
    }

    private static ChangeGoal post() {
        return ChangeGoal.builder()
                .id(POST)
                .title(text("De post opendoen"))
                .effectOnDwelling(text("brieven over de huur blijven liggen"))
                .orientation(Orientation.PREVENTIVE)
                .desiredResult(text("Elke maandag gaat de post open."))
                .addAgreedBy(Corner.TENANT)
                .build();
    }

    private static ChangeGoal hall() {
        return ChangeGoal.builder()
                .id(HALL)
                .title(text("Een veilige gang"))
                .housingProblem(HousingProblemKind.POOR_UPKEEP)
                .startLevel(new GoalLevel(-1))
                .putLevels(new GoalLevel(-2), text("De deur gaat niet meer open."))
                .putLevels(new GoalLevel(-1), text("Er is één smal pad."))
                .putLevels(new GoalLevel(0), text("Twee mensen kunnen naast elkaar door de gang."))
                .addAgreedBy(Corner.CASEWORKER)
                .build();
    }

    private static GoalRating rating(GoalId goal, int level, Corner by) {
        return new GoalRating(goal, new GoalLevel(level), by);
    }

    /** The case until it is closed for good. */
    static GuidanceCase whole() {
        var current = Cases.after(GuidanceCase.receive(
                new CaseId(new UUID(0, 17)),
                referral(),
                List.of(new CaseId(new UUID(0, 5))),
                PRACTICE,
                Cases.on(Cases.TODAY)));
        for (var command : commands()) {
            current = Cases.after(current.decide(command, PRACTICE, Cases.on(Cases.TODAY)));
        }
        return current;
    }

    private static List<Command> commands() {
        return List.of(
                new AcceptReferral(day(1, 12), Optional.of(text("de nood is hoog"))),
                new AssignCaseworker(day(1, 12), new AccountId("jan.jansen")),
                ScheduleVisit.builder()
                        .on(day(1, 13))
                        .plannedOn(day(1, 19))
                        .plannedAt(LocalTime.of(9, 30))
                        .minutes(60)
                        .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                        .purpose(VisitPurpose.INTAKE)
                        .build(),
                HoldIntakeVisit.builder()
                        .on(day(1, 19))
                        .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                        .reason(text("De gang staat vol."))
                        .desiredResult(text("Blijven wonen, en weer koken."))
                        .tenantAgrees(true)
                        .thirdPartyAbsence(text("ziek"))
                        .housingBefore(HousingSituation.ETHOS_7)
                        .addClutter(new ClutterRating(Room.KITCHEN, 6), new ClutterRating(Room.LIVING_ROOM, 3))
                        .arrears(new Arrears(Optional.of(3), Optional.of(new BigDecimal("1950.5"))))
                        .visit(4)
                        .build(),
                new AgreeGoals(day(1, 19), List.of(kitchen(), post())),
                new AgreeGoals(day(3, 9), List.of(hall())),
                new StartGuidance(day(2, 1)),
                DecideLandlordInvolvement.builder()
                        .on(day(2, 2))
                        .involvement(LandlordInvolvement.INFORMED)
                        .how(text("de begeleider belt"))
                        .tenantAllows(List.of(text("dat er begeleiding is")))
                        .build(),
                ScheduleVisit.builder()
                        .on(day(2, 2))
                        .plannedOn(day(2, 9))
                        .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                        .purpose(VisitPurpose.GUIDANCE)
                        .build(),
                new AttemptVisit(day(2, 9), Optional.of(10), Optional.of(text("niemand thuis"))),
                HoldVisit.builder()
                        .on(day(2, 16))
                        .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.OTHER)
                        .addGoals(KITCHEN)
                        .note(text("Samen tien dozen gesorteerd.\nDe zus nam er vier mee."))
                        .addClutter(new ClutterRating(Room.KITCHEN, 5))
                        .build(),
                new RateGoal(day(2, 16), KITCHEN, new GoalLevel(-2), Corner.TENANT),
                GiveFeedback.builder()
                        .on(day(3, 1))
                        .summary(text("Het werk is begonnen."))
                        .channel(Channel.PHONE)
                        .addDisclosed(text("dat er aan de keuken gewerkt wordt"))
                        .consent(new Consent(day(2, 27), Optional.of(text("aan de telefoon"))))
                        .until(day(9, 1))
                        .build(),
                new ContactLandlord(
                        day(3, 3),
                        Optional.of(text("rust om verder te werken")),
                        Optional.of(text("een vrije gang")),
                        List.of(text("dat er begeleiding is"), text("dat de keuken eerst komt")),
                        Optional.of(text("Hij wacht tot de zomer."))),
                new ExploreNetwork(
                        day(3, 9),
                        Optional.of(List.of(
                                Tie.builder()
                                        .who(text("zus Els"))
                                        .relation(Relation.FAMILY)
                                        .strength(TieStrength.STRONG)
                                        .direction(TieDirection.MUTUAL)
                                        .support(List.of(Support.EMOTIONAL, Support.PRACTICAL))
                                        .stressful(false)
                                        .build(),
                                Tie.builder()
                                        .who(text("de buurman"))
                                        .relation(Relation.NEIGHBOUR)
                                        .strength(TieStrength.TENUOUS)
                                        .support(List.of())
                                        .stressful(true)
                                        .build())),
                        Optional.of(SocialNetwork.MEANINGFUL),
                        Optional.of(text("De zus wil elke zaterdag komen."))),
                new SuspendGuidance(day(3, 16), Optional.of(text("opname in het ziekenhuis"))),
                new ResumeGuidance(day(3, 23), Optional.empty()),
                new WithholdFeedback(day(4, 1), Optional.of(text("De huurder wil eerst zelf vertellen."))),
                new AdjustGoal(day(4, 13), List.of(kitchen()), Optional.of(text("de verhuurder drong aan"))),
                HoldEvaluation.builder()
                        .on(day(4, 30))
                        .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                        .addInput(Attendee.THIRD_PARTY)
                        .thirdPartyAbsence(text("verlof"))
                        .addRatings(
                                rating(KITCHEN, -1, Corner.TENANT),
                                rating(KITCHEN, 0, Corner.CASEWORKER),
                                rating(KITCHEN, -3, Corner.THIRD_PARTY),
                                rating(POST, 0, Corner.TENANT),
                                rating(POST, 1, Corner.CASEWORKER))
                        .answer(text("De keuken blijft eerst; de post loopt."))
                        .addAdjustments(GoalAdjustment.builder()
                                .goal(KITCHEN)
                                .adjustment(text("We doen elke week één plank."))
                                .desiredResult(text("Het fornuis en de helft van het aanrecht zijn vrij."))
                                .putLevels(new GoalLevel(-1), text("Het fornuis is vrij, en één plank."))
                                .build())
                        .contactConfirmed(true)
                        .build(),
                new RateGoal(day(5, 18), HALL, new GoalLevel(-2), Corner.TENANT),
                new VacateThirdSeat(day(5, 20), Optional.of(text("andere job"))),
                new SeatThirdParty(
                        day(6, 8),
                        Referrer.builder()
                                .kind(ReferrerKind.HOUSING_SERVICE)
                                .organisation(text("Woonwinkel Genk"))
                                .name(text("Wim Wouters"))
                                .phone(text("089 00 00 04"))
                                .build(),
                        Optional.of(text("hij kent de buurt"))),
                ScheduleVisit.builder()
                        .on(day(6, 8))
                        .plannedOn(day(6, 15))
                        .plannedAt(LocalTime.of(14, 5))
                        .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                        .purpose(VisitPurpose.EVALUATION)
                        .build(),
                new CancelVisit(day(6, 14), Optional.of(25), Optional.of(text("hitte"))),
                ReferOnward.builder()
                        .on(day(7, 1))
                        .to(text("budgetbegeleiding van het OCMW"))
                        .lifeDomain(LifeDomain.FINANCES)
                        .goal(POST)
                        .reason(text("er zijn nog schulden"))
                        .build(),
                new AssignCaseworker(day(7, 6), new AccountId("els.evers")),
                new ExtendTerm(day(7, 6), day(9, 1), Optional.of(text("de opname kostte tijd"))),
                CloseCase.builder().on(day(8, 1)).ended(Ended.TENANT_STOPPED).build(),
                new ReopenCase(day(8, 10), Optional.of(text("mevrouw belde terug"))),
                CloseCase.builder()
                        .on(day(9, 14))
                        .ended(Ended.GOALS_REACHED)
                        .outcome(HousingOutcome.HOUSING_KEPT)
                        .housingAfter(HousingSituation.HOUSED)
                        .addRatings(rating(KITCHEN, 1, Corner.TENANT), rating(HALL, 0, Corner.TENANT))
                        .aftercare(text("De zus blijft komen; wij bellen in december."))
                        .aftercareOn(day(12, 1))
                        .note(text("Mooi afscheid."))
                        .build(),
                Disclose.builder()
                        .on(day(9, 16))
                        .recipient(new Recipient(
                                Optional.of(new AccountId("wim.wouters")),
                                Optional.of(RecipientKind.AID_WORKER),
                                Optional.of(text("CAW Limburg")),
                                Optional.of(text("Wim Wouters"))))
                        .addItems(DisclosedItem.values())
                        .purpose(text("om de nazorg over te nemen"))
                        .ground(Ground.CONSENT)
                        .consent(new Consent(day(9, 14), Optional.of(text("schriftelijk"))))
                        .tenantInformedOn(day(9, 15))
                        .text(text("De huurder kijkt uit naar je bezoek."))
                        .until(day(10, 16))
                        .build(),
                Disclose.builder()
                        .on(day(9, 17))
                        .recipient(new Recipient(
                                Optional.empty(),
                                Optional.of(RecipientKind.JUDGE),
                                Optional.of(text("Vredegerecht Genk")),
                                Optional.empty()))
                        .addItems(DisclosedItem.STANDING, DisclosedItem.GOALS)
                        .ground(Ground.LEGAL_DUTY)
                        .justification(text("de rechter vroeg het"))
                        .build(),
                new RevokeDisclosure(day(9, 20), 33, Optional.of(text("de huurder vroeg het"))),
                new AddCounterNote(
                        day(9, 20),
                        List.of(1, 4),
                        Objector.TENANT,
                        text("De huur was op tijd betaald: de bank was laat.")));
    }
}
