package be.driehoek.view;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.AttainmentMoment;
import be.driehoek.input.FreeText;
import be.driehoek.text.Message;
import be.driehoek.triangle.Corner;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The goals on a case sheet, with how far they are attained in the eyes of each rater. */
record GoalsPart(SheetWriter sheet, CaseView<?, ?> view) {
    void print() {
        sheet.section("sheet.case.goals", () -> {
            for (int i = 0; i < view.goals().size(); i++) {
                var goal = view.goals().get(i);
                sheet.item(i + 1, goal.title(), () -> print(goal));
            }
        });
        sheet.section("sheet.case.attainment", () -> view.attainments().forEach(this::print));
    }

    /** What a goal is called; its id where it is not among the goals. */
    String titleOf(GoalId id) {
        return find(id).map(ChangeGoal::title).map(FreeText::value).orElse(id.value());
    }

    private Optional<ChangeGoal> find(GoalId id) {
        return view.goals().stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    private void print(ChangeGoal goal) {
        sheet.value("sheet.case.id", goal.id().value());
        sheet.text("sheet.case.tenants-words", goal.tenantsWords());
        sheet.text("sheet.case.desired-result", goal.desiredResult());
        sheet.word("sheet.case.housing-problem", goal.housingProblem());
        sheet.text("sheet.case.effect", goal.effectOnDwelling());
        sheet.word("sheet.case.orientation", goal.orientation());
        sheet.texts("sheet.case.strengths", goal.strengths());
        sheet.words("sheet.case.agreed-by", goal.agreedBy().stream().distinct().toList());
        sheet.number("sheet.case.weight", goal.weight());
        sheet.number("sheet.case.start-level", goal.startLevel().map(GoalLevel::value));
        printLevels(Optional.of(goal), goal.levels());
        for (var rater : Corner.values()) {
            sheet.group(
                    label(rater),
                    () -> view.ratings().stream()
                            .filter(rating -> rating.what().by() == rater)
                            .filter(rating -> rating.what().goal().equals(goal.id()))
                            .forEach(rating -> print(rating, goal)));
        }
    }

    /** The levels that are described, each with what it is beside the start and the goal. */
    private void printLevels(Optional<ChangeGoal> goal, Map<GoalLevel, FreeText> levels) {
        sheet.group(
                "sheet.case.levels",
                () -> levels.forEach((level, description) -> sheet.item(inWords(level, goal), description.value())));
    }

    /** What an evaluation changed in a goal. */
    void print(GoalAdjustment adjustment) {
        sheet.item(titleOf(adjustment.goal()), () -> {
            sheet.text("sheet.case.adjustment", Optional.of(adjustment.adjustment()));
            sheet.text("sheet.case.desired-result", adjustment.desiredResult());
            printLevels(find(adjustment.goal()), adjustment.levels());
        });
    }

    private static String label(Corner rater) {
        return switch (rater) {
            case TENANT -> "sheet.case.ratings-of-tenant";
            case CASEWORKER -> "sheet.case.ratings-of-caseworker";
            case THIRD_PARTY -> "sheet.case.ratings-of-third-party";
        };
    }

    private void print(Entry<GoalRating> rating, ChangeGoal goal) {
        sheet.item(sheet.wording().day(rating.on()), inWords(rating.what().level(), Optional.of(goal)));
    }

    private String inWords(GoalLevel level, Optional<ChangeGoal> goal) {
        var number = (level.value() > 0 ? "+" : "") + level.value();
        return goal.map(scale -> Message.of("sheet.case.level")
                        .with("level", number)
                        .with("progress", sheet.wording().word(scale.progressAt(level))))
                .map(sheet.wording()::of)
                .orElse(number);
    }

    private void print(AttainmentMoment moment) {
        var attainment = moment.attainment();
        sheet.item(
                sheet.wording()
                        .inOne(sheet.wording().day(moment.on()), sheet.wording().word(moment.by())),
                () -> {
                    attainment
                            .tScore()
                            .ifPresent(score -> sheet.value(
                                    "sheet.case.t-score",
                                    sheet.wording().number(BigDecimal.valueOf(score.value()), 1)));
                    attainment.whyWithheld().ifPresent(sheet::say);
                    sheet.say(attainment.completeness());
                });
    }
}
