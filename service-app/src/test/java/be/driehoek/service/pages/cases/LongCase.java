package be.driehoek.service.pages.cases;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.HoldVisit;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A case of as many events as a test wants: most of them are visits, and some are ratings. */
public final class LongCase {
    /** The day on which guidance starts. */
    public static final LocalDate START = LocalDate.of(2026, 2, 2);

    private static final GoalId GOAL = new GoalId("goal");
    private static final int BEFORE_VISITS = 5;
    private static final int DAYS = 170;

    private LongCase() {}

    /** The referral that opens it. */
    public static Referral referral() {
        return Referral.builder()
                .receivedOn(START.minusDays(30))
                .tenant(Tenant.builder().name(FreeText.of("Lang Dossier")).build())
                .build();
    }

    /** What follows on the referral. */
    public static List<Command> commands(int events) {
        var goal = ChangeGoal.builder().id(GOAL).title(FreeText.of("A goal")).build();
        return Stream.concat(
                        Stream.<Command>of(
                                new AcceptReferral(START.minusDays(20), Optional.empty()),
                                new AssignCaseworker(START.minusDays(10), new AccountId("caseworker")),
                                new AgreeGoals(START.minusDays(2), List.of(goal)),
                                new StartGuidance(START)),
                        IntStream.range(0, events - BEFORE_VISITS).mapToObj(i -> after(i, START.plusDays(i % DAYS))))
                .toList();
    }

    private static Command after(int number, LocalDate on) {
        return number % 5 == 4
                ? new RateGoal(on, GOAL, new GoalLevel(number % 5 - 2), Corner.values()[number % 3])
                : HoldVisit.builder()
                        .on(on)
                        .addAttendees(Attendee.TENANT, Attendee.CASEWORKER)
                        .note(FreeText.of("A visit with a note of some length, number " + number))
                        .build();
    }
}
