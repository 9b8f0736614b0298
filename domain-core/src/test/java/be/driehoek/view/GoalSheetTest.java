package be.driehoek.view;

import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.goal.Progress;
import be.driehoek.guidance.Cases;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.referral.Referral;
import be.driehoek.text.Language;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("GO-5: the goals on a sheet for the tenant, in plain language")
class GoalSheetTest {
    private static final LocalDate DUE = Cases.EVALUATION_DUE;

    /** A code, the id of a rule, a goal or a case, or what a programmer would read. */
    private static final Pattern NOT_FOR_A_TENANT =
            Pattern.compile("[A-Z]{3,}|[A-Z]_|\\b[A-Z]{2}-\\d|\\bg\\d\\b|0{8}|\\bnull\\b|Optional|redacted|[{}\\[\\]]");

    private static GoalSheet.Goal theGoal(GuidanceCase guidanceCase, LocalDate on) {
        var goals = GoalSheet.of(guidanceCase, on).goals();
        assertThat(goals).hasSize(1);
        return goals.getFirst();
    }

    private static GuidanceCase with(ChangeGoal goal) {
        return Cases.after(Cases.inIntake(), Cases.agree(Cases.INTAKE, goal), Cases.start(STARTED));
    }

    private static RateGoal rate(LocalDate on, int level, Corner by) {
        return new RateGoal(on, KITCHEN, new GoalLevel(level), by);
    }

    @Test
    void the_tenant_reads_what_the_tenant_found_and_not_what_others_found() {
        var rated = Cases.after(
                Cases.inGuidance(),
                rate(STARTED, -2, Corner.TENANT),
                rate(STARTED.plusDays(10), -1, Corner.TENANT),
                rate(STARTED.plusDays(11), 2, Corner.CASEWORKER),
                rate(STARTED.plusDays(12), -3, Corner.THIRD_PARTY));
        assertThat(theGoal(rated, STARTED.plusDays(20)).found())
                .contains(new GoalSheet.Found(STARTED.plusDays(10), Progress.ON_THE_WAY));
        assertThat(theGoal(rated, STARTED.plusDays(9)).found())
                .contains(new GoalSheet.Found(STARTED, Progress.AS_AT_START));
        assertThat(theGoal(rated, STARTED.minusDays(1)).found()).isEmpty();
    }

    @Test
    void ratings_of_an_evaluation_count_too() {
        var evaluated = Cases.after(
                Cases.inGuidance(),
                Cases.evaluation(DUE)
                        .addRatings(
                                new GoalRating(KITCHEN, new GoalLevel(0), Corner.TENANT),
                                new GoalRating(KITCHEN, new GoalLevel(-2), Corner.THIRD_PARTY))
                        .build());
        assertThat(theGoal(evaluated, DUE).found()).contains(new GoalSheet.Found(DUE, Progress.REACHED));
    }

    @Test
    void the_steps_go_from_the_start_up_and_what_is_worse_stays_out() {
        var goal = goal(KITCHEN)
                .putLevels(new GoalLevel(-3), text("nobody can pass"))
                .putLevels(new GoalLevel(-2), text("boxes"))
                .putLevels(new GoalLevel(1), text("soup"))
                .build();
        var read = theGoal(with(goal), STARTED);
        assertThat(read.steps())
                .containsExactly(
                        new GoalSheet.Step(Progress.AS_AT_START, text("boxes")),
                        new GoalSheet.Step(Progress.REACHED, text("a clear worktop")),
                        new GoalSheet.Step(Progress.BETTER, text("soup")));
        assertThat(read.desiredResult()).as("is not said twice").isEmpty();
    }

    @Test
    void a_desired_result_that_is_not_the_goal_of_the_scale_is_said_as_well() {
        var goal = goal(KITCHEN)
                .startLevel(new GoalLevel(-1))
                .putLevels(new GoalLevel(-2), text("worse"))
                .putLevels(new GoalLevel(0), text("half a worktop"))
                .build();
        var read = theGoal(with(goal), STARTED);
        assertThat(read.steps()).containsExactly(new GoalSheet.Step(Progress.REACHED, text("half a worktop")));
        assertThat(read.desiredResult()).contains(text("a clear worktop"));
    }

    @Test
    void without_levels_the_desired_result_stands_alone() {
        var read = theGoal(Cases.inGuidance(), STARTED);
        assertThat(read.steps()).isEmpty();
        assertThat(read.desiredResult()).contains(text("a clear worktop"));
    }

    @Test
    void adjustments_stand_in_the_order_of_days_without_the_reason_that_others_gave() {
        var adjusted = Cases.after(
                Cases.inGuidance(),
                Cases.evaluation(DUE)
                        .addAdjustments(GoalAdjustment.of(KITCHEN, text("one shelf a week")))
                        .build(),
                new AdjustGoal(
                        STARTED.plusDays(5),
                        List.of(goal(KITCHEN).build()),
                        Optional.of(text("the landlord insists"))));
        assertThat(theGoal(adjusted, DUE).adjustments())
                .containsExactly(
                        new GoalSheet.Adjustment(STARTED.plusDays(5), Optional.empty()),
                        new GoalSheet.Adjustment(DUE, Optional.of(text("one shelf a week"))));
        assertThat(theGoal(adjusted, DUE.minusDays(1)).adjustments()).hasSize(1);
        assertThat(theGoal(adjusted, STARTED.plusDays(4)).adjustments()).isEmpty();
    }

    @ParameterizedTest(name = "evaluated {0} days before it is due, looked at {1} days before: due {2}, held {3}")
    @CsvSource({
        "14, 14, false, true",
        "14, 15, true, false",
        "15, 0, true, true",
        "0, 0, false, true",
        "-3, -3, false, true"
    })
    void the_day_to_look_back_is_told_until_the_evaluation_that_counts(
            int evaluated, int looked, boolean due, boolean held) {
        var evaluation = DUE.minusDays(evaluated);
        var sheet = GoalSheet.of(
                Cases.after(Cases.inGuidance(), Cases.evaluation(evaluation).build()), DUE.minusDays(looked));
        assertThat(sheet.lookBackBy()).isEqualTo(due ? Optional.of(DUE) : Optional.empty());
        assertThat(sheet.lookedBackOn()).isEqualTo(held ? List.of(evaluation) : List.of());
    }

    @Test
    void the_days_of_the_guidance_are_those_of_its_term() {
        var sheet = GoalSheet.of(Cases.inGuidance(), STARTED);
        assertThat(sheet.start()).contains(STARTED);
        assertThat(sheet.end()).contains(Cases.TERM_END);
        assertThat(sheet.suspendedSince()).isEmpty();
        assertThat(sheet.closedOn()).isEmpty();
        var waiting = GoalSheet.of(Cases.inIntake(), STARTED);
        assertThat(waiting.start()).isEmpty();
        assertThat(waiting.lookBackBy()).isEmpty();
        assertThat(waiting.end()).isEmpty();
    }

    @Test
    void a_suspension_is_told_while_it_lasts() {
        var from = STARTED.plusDays(10);
        var suspended = Cases.after(
                Cases.inGuidance(),
                new SuspendGuidance(from, Optional.empty()),
                new ResumeGuidance(from.plusDays(5), Optional.empty()));
        assertThat(GoalSheet.of(suspended, from.minusDays(1)).suspendedSince()).isEmpty();
        assertThat(GoalSheet.of(suspended, from).suspendedSince()).contains(from);
        assertThat(GoalSheet.of(suspended, from.plusDays(4)).suspendedSince()).contains(from);
        assertThat(GoalSheet.of(suspended, from.plusDays(5)).suspendedSince()).isEmpty();
    }

    @Test
    void a_closed_case_has_its_last_day_and_no_day_ahead() {
        var closed = Cases.closed(DUE);
        assertThat(GoalSheet.of(closed, DUE.minusDays(1)).closedOn()).isEmpty();
        var sheet = GoalSheet.of(closed, DUE);
        assertThat(sheet.closedOn()).contains(DUE);
        assertThat(sheet.print(Language.EN)).contains("2 May 2026").doesNotContain("2 August 2026");
    }

    @Test
    void the_caseworker_of_the_day_is_the_one_to_ask() {
        var assigned =
                Cases.after(Cases.inGuidance(), Cases.assign(STARTED, "jan"), Cases.assign(STARTED.plusDays(5), "els"));
        assertThat(GoalSheet.of(assigned, STARTED.plusDays(4)).caseworker()).contains(new AccountId("jan"));
        assertThat(GoalSheet.of(assigned, STARTED.plusDays(5)).caseworker()).contains(new AccountId("els"));
        assertThat(GoalSheet.of(assigned, STARTED.minusDays(1)).caseworker()).isEmpty();
    }

    @Test
    void a_goal_that_is_agreed_later_is_not_there_yet() {
        assertThat(GoalSheet.of(Cases.inGuidance(), Cases.INTAKE.minusDays(1)).goals())
                .isEmpty();
        assertThat(GoalSheet.of(Cases.inGuidance(), Cases.INTAKE).goals()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_case_of_which_nothing_is_known_has_a_sheet_too(Language language) {
        var nothing =
                Cases.received(Referral.builder().receivedOn(Cases.RECEIVED).build());
        var printed = GoalSheet.of(nothing, Cases.RECEIVED).print(language);
        assertThat(printed.lines()).hasSizeBetween(10, 20);
        assertThat(printed).endsWith("\n").doesNotContainPattern(NOT_FOR_A_TENANT);
    }

    @Test
    @Tag("long")
    void no_sheet_says_what_is_not_for_a_tenant() {
        int withGoals = 0;
        for (long seed = 0; seed < 150; seed++) {
            var drawn = DrawnCases.walked(seed);
            var sheet = GoalSheet.of(drawn, Cases.TODAY);
            withGoals += sheet.goals().size();
            for (var language : Language.values()) {
                var printed = sheet.print(language);
                assertThat(printed)
                        .as("seed %d", seed)
                        .doesNotContainPattern(NOT_FOR_A_TENANT)
                        .isEqualTo(GoalSheet.of(drawn, Cases.TODAY).print(language));
                assertThat(printed.lines())
                        .as("seed %d", seed)
                        .allSatisfy(line -> assertThat(TextPage.columns(line)).isLessThanOrEqualTo(TextPage.COLUMNS));
            }
        }
        assertThat(withGoals).isGreaterThan(200);
    }

    @Test
    void of_all_that_people_wrote_it_holds_the_goals_and_the_name_of_the_tenant() {
        var full = DrawnCases.full();
        var expected = new HashSet<>(DrawnCases.marked(
                full.referral().tenant().orElseThrow().name().orElseThrow().value()));
        full.goals()
                .forEach(goal -> Stream.of(
                                Stream.of(goal.title()),
                                goal.tenantsWords().stream(),
                                goal.desiredResult().stream(),
                                goal.strengths().stream(),
                                goal.levels().values().stream())
                        .flatMap(texts -> texts)
                        .map(FreeText::value)
                        .forEach(expected::add));
        full.evaluations()
                .forEach(held -> held.what()
                        .adjustments()
                        .forEach(adjustment ->
                                expected.add(adjustment.adjustment().value())));
        var sheet = GoalSheet.of(full, Cases.TODAY);
        assertThat(sheet.goals()).hasSizeGreaterThan(2);
        for (var language : Language.values()) {
            assertThat(DrawnCases.marked(sheet.print(language)))
                    .hasSizeGreaterThan(10)
                    .isSubsetOf(expected);
        }
    }

    @Test
    void the_record_does_not_show_what_the_paper_does() {
        assertThat(DrawnCases.marked(GoalSheet.of(DrawnCases.full(), Cases.TODAY)))
                .isEmpty();
    }
}
