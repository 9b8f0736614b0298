package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.GARDEN;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.Orientation;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.input.FreeText;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("GO-1 to GO-5, NE-1, TE-3: goals that change, by themselves or at an evaluation")
class AdjustedGoalsTest {
    private static final GoalId ATTIC = new GoalId("attic");
    private static final GuidanceCase ONE_GOAL = Cases.inGuidance();
    private static final GuidanceCase TWO_GOALS =
            Cases.after(ONE_GOAL, agree(INTAKE, goal(GARDEN).build()));

    private static AdjustGoal adjust(LocalDate on, ChangeGoal... goals) {
        return new AdjustGoal(on, List.of(goals), Optional.of(text("too much at once")));
    }

    private static List<String> findingsOf(GuidanceCase before, ChangeGoal... goals) {
        return findings(decide(before, adjust(STARTED, goals)));
    }

    private static ChangeGoal titled(String title) {
        return goal(KITCHEN).title(text(title)).build();
    }

    private static List<String> titlesOn(GuidanceCase guidanceCase, LocalDate day) {
        return guidanceCase.goalsOn(day).stream()
                .map(goal -> goal.title().value())
                .toList();
    }

    @Nested
    @DisplayName("What cannot be true is refused")
    class Refused {
        @Test
        void only_goals_of_the_case_are_adjusted() {
            assertThat(refusals(decide(
                            ONE_GOAL,
                            adjust(STARTED, goal(KITCHEN).build(), goal(GARDEN).build()))))
                    .containsExactly("/goals/1/id must.known-goal");
            assertThat(refusals(decide(
                            Cases.inGuidanceWithoutGoals(),
                            adjust(STARTED, goal(KITCHEN).build()))))
                    .containsExactly("/goals/0/id must.goals-agreed");
            assertThat(findings(decide(
                            TWO_GOALS,
                            adjust(STARTED, goal(KITCHEN).build(), goal(GARDEN).build()))))
                    .isEmpty();
        }

        @Test
        void a_goal_is_adjusted_once_at_a_time() {
            assertThat(refusals(decide(ONE_GOAL, adjust(STARTED, titled("one"), titled("other")))))
                    .containsExactly("/goals/1/id must.goal-once");
            assertThat(findings(decide(
                            Cases.after(ONE_GOAL, adjust(STARTED, titled("one"))), adjust(STARTED, titled("other")))))
                    .isEmpty();
        }

        @Test
        void every_reason_is_given_at_once() {
            assertThat(refusals(decide(
                            ONE_GOAL,
                            adjust(
                                    Cases.RECEIVED.minusDays(1),
                                    goal(GARDEN).build(),
                                    goal(KITCHEN).build(),
                                    goal(KITCHEN).build(),
                                    goal(ATTIC).build()))))
                    .containsExactly(
                            "/on must.not-before-referral",
                            "/goals/0/id must.known-goal",
                            "/goals/2/id must.goal-once",
                            "/goals/3/id must.known-goal");
        }
    }

    @Nested
    @DisplayName("GO-1 to GO-5, NE-1: an adjustment is looked at as an agreement is, for what is new")
    class Found {
        @Test
        void an_adjustment_by_the_method_has_no_finding_with_a_reason_or_without() {
            assertThat(findingsOf(ONE_GOAL, titled("smaller"))).isEmpty();
            assertThat(findings(
                            decide(ONE_GOAL, new AdjustGoal(STARTED, List.of(titled("smaller")), Optional.empty()))))
                    .isEmpty();
        }

        @Test
        void go_1_a_goal_that_loses_its_result_is_not_concrete_any_more() {
            assertThat(findingsOf(
                            ONE_GOAL,
                            goal(KITCHEN).desiredResult(Optional.empty()).build()))
                    .containsExactly("GO-1 goal-not-concrete");
        }

        @Test
        void go_1_a_scale_that_is_begun_says_where_it_starts() {
            var begun = goal(KITCHEN).levels(Map.of(new GoalLevel(1), text("dishes done")));
            assertThat(findingsOf(ONE_GOAL, begun.build())).containsExactly("GO-1 goal-scale-incomplete");
            assertThat(findingsOf(
                            ONE_GOAL,
                            begun.levels(Map.of(
                                            new GoalLevel(1), text("dishes done"), new GoalLevel(-2), text("no room")))
                                    .build()))
                    .isEmpty();
        }

        @Test
        void go_2_a_goal_that_loses_its_strengths_asks_for_a_network_unless_it_was_explored() {
            var without = goal(KITCHEN).strengths(List.of()).build();
            assertThat(findingsOf(ONE_GOAL, without))
                    .containsExactly("GO-2 goal-without-strengths", "NE-1 network-unexplored");
            var explored = Cases.after(
                    ONE_GOAL,
                    ExploreNetwork.builder()
                            .on(STARTED)
                            .conclusion(SocialNetwork.MEANINGFUL)
                            .build());
            assertThat(findingsOf(explored, without)).containsExactly("GO-2 goal-without-strengths");
        }

        @Test
        void go_3_the_only_curative_goal_becomes_preventive() {
            var preventive = goal(KITCHEN).orientation(Orientation.PREVENTIVE).build();
            assertThat(findingsOf(ONE_GOAL, preventive)).containsExactly("GO-3 goals-only-preventive");
            assertThat(findingsOf(TWO_GOALS, preventive))
                    .as("another one stays curative")
                    .isEmpty();
            assertThat(findingsOf(
                            TWO_GOALS,
                            preventive,
                            goal(GARDEN).orientation(Orientation.PREVENTIVE).build()))
                    .containsExactly("GO-3 goals-only-preventive");
            assertThat(findingsOf(
                            TWO_GOALS,
                            preventive,
                            goal(GARDEN).orientation(Optional.empty()).build()))
                    .as("unknown is not preventive")
                    .isEmpty();
        }

        @Test
        void go_3_goals_that_were_only_preventive_are_not_found_once_more() {
            var preventive = goal(KITCHEN).orientation(Orientation.PREVENTIVE);
            var agreed = Cases.after(Cases.inIntake(), agree(INTAKE, preventive.build()));
            assertThat(findingsOf(agreed, preventive.title(text("smaller")).build()))
                    .isEmpty();
        }

        @Test
        void go_4_go_5_several_findings_are_named_at_once_with_their_goals() {
            var decision = decide(
                    TWO_GOALS,
                    adjust(
                            STARTED,
                            goal(KITCHEN).housingProblem(Optional.empty()).build(),
                            goal(GARDEN).agreedBy(List.of(Corner.CASEWORKER)).build()));
            assertThat(findings(decision)).containsExactly("GO-4 goal-outside-dwelling", "GO-5 goal-without-tenant");
            assertThat(((Decision.Accepted) decision).findings())
                    .extracting(finding -> finding.arguments().get("goal"))
                    .containsExactly("kitchen", "garden");
        }

        @Test
        void what_an_adjustment_leaves_as_it_was_is_not_found_once_more() {
            var bare = ChangeGoal.builder().id(KITCHEN).title(text("?"));
            var agreed = Cases.after(Cases.inIntake(), agree(INTAKE, bare.build()));
            assertThat(findingsOf(agreed, bare.title(text("!")).build())).isEmpty();
            assertThat(findingsOf(
                            agreed,
                            bare.levels(Map.of(new GoalLevel(0), text("a clear worktop")))
                                    .build()))
                    .containsExactly("GO-1 goal-scale-incomplete");
        }

        @Test
        void go_5_a_departure_that_comes_back_is_found_again() {
            var without = goal(KITCHEN).agreedBy(List.of()).build();
            var lost = adjust(STARTED, without);
            var found = adjust(STARTED.plusDays(1), goal(KITCHEN).build());
            var again = adjust(STARTED.plusDays(2), without);
            assertThat(findings(decide(Cases.after(ONE_GOAL, lost, found), again)))
                    .containsExactly("GO-5 goal-without-tenant");
            assertThat(findings(decide(Cases.after(ONE_GOAL, lost, again), found)))
                    .isEmpty();
            assertThat(findings(decide(Cases.after(ONE_GOAL, lost), again)))
                    .as("not while it lasts")
                    .isEmpty();
        }

        @Test
        void an_adjustment_with_a_day_before_the_agreement_is_looked_at_all_the_same() {
            assertThat(findings(decide(
                            ONE_GOAL,
                            adjust(
                                    INTAKE.minusDays(1),
                                    goal(KITCHEN).agreedBy(List.of()).build()))))
                    .containsExactly("GO-5 goal-without-tenant");
        }
    }

    @Nested
    @DisplayName("GO-1, TE-3: the goals as they stand, and as they stood on a day")
    class OnADay {
        @ParameterizedTest(name = "on {0}: {1} goals")
        @CsvSource({"2026-01-18, 0", "2026-01-19, 1", "2026-01-20, 1"})
        void a_goal_is_there_from_the_day_on_which_it_was_agreed(LocalDate day, int goals) {
            assertThat(ONE_GOAL.goalsOn(day)).hasSize(goals);
        }

        @Test
        void an_adjusted_goal_is_replaced_wholly_in_its_place() {
            var bare = ChangeGoal.builder().id(KITCHEN).title(text("a sink")).build();
            var adjusted = Cases.after(TWO_GOALS, adjust(STARTED, bare));
            assertThat(adjusted.goals()).containsExactly(bare, goal(GARDEN).build());
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2026-02-28, a kitchen to cook in",
            "2026-03-01, smaller",
            "2026-03-02, smaller",
            "2026-03-31, smaller",
            "2026-04-01, smallest",
            "2027-01-01, smallest"
        })
        void an_adjustment_counts_from_its_day_in_whatever_order_it_is_entered(LocalDate day, String title) {
            var first = adjust(LocalDate.of(2026, 3, 1), titled("smaller"));
            var second = adjust(LocalDate.of(2026, 4, 1), titled("smallest"));
            assertThat(titlesOn(Cases.after(ONE_GOAL, first, second), day)).containsExactly(title);
            assertThat(titlesOn(Cases.after(ONE_GOAL, second, first), day)).containsExactly(title);
            assertThat(Cases.after(ONE_GOAL, second, first).goals()).containsExactly(titled("smallest"));
        }

        private static final GoalAdjustment AT_EVALUATION = GoalAdjustment.builder()
                .goal(KITCHEN)
                .adjustment(text("one shelf at a time"))
                .desiredResult(text("a clear shelf"))
                .levels(Map.of(new GoalLevel(-2), text("no room"), new GoalLevel(1), text("two shelves")))
                .build();

        @ParameterizedTest(name = "on {0}: {1}, {2} levels")
        @CsvSource({"2026-05-01, a clear worktop, 1", "2026-05-02, a clear shelf, 2", "2026-05-03, a clear shelf, 2"})
        void te_3_an_adjustment_at_an_evaluation_changes_the_goal_from_its_day(
                LocalDate day, String desiredResult, int levels) {
            var agreed = Cases.after(
                    Cases.inIntake(),
                    agree(
                            INTAKE,
                            goal(KITCHEN)
                                    .levels(Map.of(new GoalLevel(-2), text("full")))
                                    .build()),
                    Cases.start(STARTED),
                    evaluation(EVALUATION_DUE).addAdjustments(AT_EVALUATION).build());
            var goal = agreed.goalsOn(day).getFirst();
            assertThat(goal.desiredResult()).map(FreeText::value).contains(desiredResult);
            assertThat(goal.levels()).hasSize(levels);
            assertThat(agreed.goals())
                    .containsExactly(goal(KITCHEN)
                            .desiredResult(text("a clear shelf"))
                            .levels(AT_EVALUATION.levels())
                            .build());
        }

        @Test
        void te_3_an_adjustment_in_words_alone_leaves_the_goal_as_it_is() {
            var evaluated = Cases.after(
                    TWO_GOALS,
                    evaluation(EVALUATION_DUE)
                            .addAdjustments(GoalAdjustment.of(KITCHEN, text("weekly")))
                            .build());
            assertThat(evaluated.goals()).isEqualTo(TWO_GOALS.goals());
        }

        @Test
        void te_3_levels_that_are_not_described_anew_stay() {
            var level = Map.of(new GoalLevel(2), text("the whole kitchen"));
            var evaluated = Cases.after(
                    ONE_GOAL,
                    evaluation(EVALUATION_DUE)
                            .addAdjustments(
                                    AT_EVALUATION,
                                    GoalAdjustment.builder()
                                            .goal(KITCHEN)
                                            .adjustment(text("and more"))
                                            .levels(level)
                                            .build())
                            .build());
            assertThat(evaluated.goals().getFirst().levels())
                    .containsAllEntriesOf(AT_EVALUATION.levels())
                    .containsAllEntriesOf(level)
                    .hasSize(3);
            assertThat(evaluated.goals().getFirst().desiredResult()).contains(text("a clear shelf"));
        }

        @Test
        void te_3_an_earlier_adjustment_that_is_entered_late_does_not_undo_that_of_the_evaluation() {
            var evaluated =
                    evaluation(EVALUATION_DUE).addAdjustments(AT_EVALUATION).build();
            var earlier = adjust(EVALUATION_DUE.minusDays(1), titled("smaller"));
            var goal = Cases.after(ONE_GOAL, evaluated, earlier).goals().getFirst();
            assertThat(goal.title()).isEqualTo(text("smaller"));
            assertThat(goal.desiredResult()).contains(text("a clear shelf"));

            var later = adjust(EVALUATION_DUE.plusDays(1), titled("smaller"));
            assertThat(Cases.after(ONE_GOAL, later, evaluated).goals())
                    .as("a later one replaces the goal wholly, whenever it was entered")
                    .containsExactly(titled("smaller"));
        }

        @Test
        void nobody_changes_a_case_through_its_goals() {
            assertThat(ONE_GOAL.goals()).isUnmodifiable();
            assertThat(ONE_GOAL.goalsOn(STARTED)).isUnmodifiable();
        }
    }
}
