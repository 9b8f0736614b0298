package be.driehoek.view;

import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.VisitAttempted;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.instrument.ClutterRating;
import be.driehoek.referral.Arrears;
import be.driehoek.text.Message;
import be.driehoek.visit.PlannedVisit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The visits and the evaluations on a case sheet: planned, held and failed. */
record VisitsPart(SheetWriter sheet, CaseView<?, ?> view) {
    void print() {
        sheet.section("sheet.case.planned-visits", () -> view.plannedVisits().forEach(this::print));
        sheet.section("sheet.case.intake", () -> sheet.entries(view.intakeVisits(), this::print));
        sheet.section("sheet.case.visits", () -> sheet.entries(view.visits(), this::print));
        sheet.section("sheet.case.attempts", () -> sheet.entries(view.attempts(), this::print));
        sheet.section("sheet.case.evaluations", () -> sheet.entries(view.evaluations(), this::print));
    }

    private void print(PlannedVisit visit) {
        var wording = sheet.wording();
        var day = wording.day(visit.plannedOn());
        var state = wording.word(visit.state());
        sheet.item(
                visit.plannedAt()
                        .map(time -> wording.inOne(day, wording.time(time)))
                        .orElse(day),
                () -> {
                    sheet.number("sheet.case.minutes", visit.minutes());
                    sheet.word("sheet.case.purpose", Optional.of(visit.purpose()));
                    sheet.words("sheet.case.expected", visit.attendees());
                    sheet.value(
                            "sheet.case.state",
                            visit.settledOn()
                                    .map(on -> wording.inOne(state, wording.day(on)))
                                    .orElse(state));
                    sheet.number("sheet.case.visit-number", Optional.of(visit.sequence()));
                });
    }

    private void print(IntakeVisitHeld held) {
        sheet.words("sheet.case.attendees", held.attendees());
        sheet.text("sheet.case.third-party-absence", held.thirdPartyAbsence());
        sheet.text("sheet.case.reason-of-referral", held.reason());
        sheet.text("sheet.case.desired-result", held.desiredResult());
        sheet.text("sheet.case.cooperation", held.cooperation());
        sheet.yesOrNo("sheet.case.tenant-agrees", held.tenantAgrees());
        sheet.word("sheet.case.housing-before", held.housingBefore());
        printMeasured(held.clutter(), held.arrears());
        printPlan(held.visit());
    }

    private void print(VisitHeld held) {
        sheet.words("sheet.case.attendees", held.attendees());
        sheet.group(
                "sheet.case.worked-on",
                () -> held.goals().forEach(goal -> sheet.item(goals().titleOf(goal), () -> {})));
        sheet.text("sheet.case.note", held.note());
        printMeasured(held.clutter(), held.arrears());
        printPlan(held.visit());
    }

    private void print(VisitAttempted failed) {
        sheet.text("sheet.case.what-happened", failed.whatHappened());
        printPlan(failed.visit());
    }

    private void print(EvaluationHeld held) {
        sheet.words("sheet.case.attendees", held.attendees());
        sheet.text("sheet.case.third-party-absence", held.thirdPartyAbsence());
        sheet.words("sheet.case.contributed", held.input());
        sheet.text("sheet.case.answer", held.answer());
        sheet.group("sheet.case.adjustments", () -> held.adjustments().forEach(goals()::print));
        sheet.yesOrNo("sheet.case.contact-confirmed", held.contactConfirmed());
        printMeasured(held.clutter(), held.arrears());
        printPlan(held.visit());
    }

    private void printMeasured(List<ClutterRating> clutter, Optional<Arrears> arrears) {
        sheet.value(
                "sheet.case.clutter",
                clutter.stream()
                        .map(rating -> sheet.wording()
                                .of(Message.of("sheet.case.clutter-of")
                                        .with("room", sheet.wording().word(rating.room()))
                                        .with("rating", rating.rating())))
                        .collect(Collectors.joining(", ")));
        new ReferralPart(sheet).printArrears(arrears);
    }

    private void printPlan(Optional<Integer> visit) {
        sheet.number("sheet.case.visit-number", visit);
    }

    private GoalsPart goals() {
        return new GoalsPart(sheet, view);
    }
}
