package be.driehoek.agenda;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.ThirdSeat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The intake: first contact (rule RE-1), the first meeting (rules TR-3 and IN-1), goals before guidance (rule IN-2). */
final class IntakeObligations {
    private IntakeObligations() {}

    static void of(CaseOnDay day, Consumer<Draft> agenda) {
        day.takenIn().ifPresent(takenIn -> {
            firstContact(day, takenIn, agenda);
            intakeVisit(day, takenIn, agenda);
            goals(day, agenda);
            day.policy().closureDays().ifPresent(days -> ofDisagreement(day, days, agenda));
        });
    }

    /** Planning or trying a visit is contact, and so is whatever comes after it. */
    private static void firstContact(CaseOnDay day, LocalDate takenIn, Consumer<Draft> agenda) {
        var guidanceCase = day.guidanceCase();
        day.policy()
                .firstContactDays()
                .ifPresent(days -> agenda.accept(Draft.once(
                                Rule.RE_1, ObligationKind.FIRST_CONTACT, takenIn, takenIn.plusDays(days))
                        .metBy(CaseOnDay.earliest(Stream.concat(
                                Stream.of(
                                                guidanceCase.plansOfVisits(),
                                                guidanceCase.attempts(),
                                                guidanceCase.intakeVisits(),
                                                guidanceCase.visits())
                                        .flatMap(happened -> day.first(happened).stream()),
                                day.start().stream())))));
    }

    /** With a referrer the first meeting is joint: rule TR-3. A tenant who came alone has it under rule IN-1. */
    private static void intakeVisit(CaseOnDay day, LocalDate takenIn, Consumer<Draft> agenda) {
        var referral = day.guidanceCase().referralOn(day.on());
        var referredBySomebody = ThirdSeat.of(referral).thirdParty().isPresent();
        day.policy()
                .intakeDays()
                .ifPresent(days -> agenda.accept(Draft.once(
                                referredBySomebody ? Rule.TR_3 : Rule.IN_1,
                                ObligationKind.INTAKE_VISIT,
                                takenIn,
                                takenIn.plusDays(days))
                        .who(day.everyone())
                        .metBy(day.first(day.guidanceCase().intakeVisits()))));
    }

    /** Goals are asked for from the intake visit on, and by the start of guidance at the latest. */
    private static void goals(CaseOnDay day, Consumer<Draft> agenda) {
        var intake = day.first(day.guidanceCase().intakeVisits()).map(Dated::on);
        var start = day.start().map(Dated::on);
        day.policy()
                .goalsDays()
                .ifPresent(days -> Stream.concat(start.stream(), intake.map(held -> held.plusDays(days)).stream())
                        .min(Comparator.naturalOrder())
                        .ifPresent(due -> agenda.accept(Draft.once(
                                        Rule.IN_2,
                                        ObligationKind.GOALS,
                                        intake.filter(due::isAfter).orElse(due),
                                        due)
                                .who(day.everyone())
                                .metBy(day.first(day.guidanceCase().goalAgreements())))));
    }

    /** A tenant who does not agree to guidance is not guided: the case is closed, unless guidance goes on after all. */
    private static void ofDisagreement(CaseOnDay day, int days, Consumer<Draft> agenda) {
        day.until(day.guidanceCase().intakeVisits())
                .filter(visit -> agrees(visit, false))
                .forEach(visit -> agenda.accept(Draft.asked(
                                Rule.IN_1,
                                visit.sequence(),
                                ObligationKind.CLOSURE,
                                visit.on(),
                                visit.on().plusDays(days))
                        .metBy(day.closure())
                        .lapsed(goesOn(day, visit) ? Optional.of(LapseReason.GUIDANCE_GOES_ON) : Optional.empty())));
    }

    private static boolean goesOn(CaseOnDay day, Dated<IntakeVisitHeld> disagreement) {
        return day.start()
                        .filter(start -> !start.on().isBefore(disagreement.on()))
                        .isPresent()
                || day.until(day.guidanceCase().intakeVisits())
                        .anyMatch(later -> CaseOnDay.isAfter(later, disagreement) && agrees(later, true));
    }

    private static boolean agrees(Dated<IntakeVisitHeld> visit, boolean answer) {
        return visit.what().tenantAgrees().filter(agrees -> agrees == answer).isPresent();
    }
}
