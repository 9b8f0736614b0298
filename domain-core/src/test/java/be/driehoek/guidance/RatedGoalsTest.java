package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.GARDEN;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.reachableReferrer;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import be.driehoek.goal.ChangeGoalBuilder;
import be.driehoek.goal.GoalAttainment;
import be.driehoek.goal.GoalAttainment.Withheld;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.goal.TScore;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.input.FreeText;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GO-1, TR-1: goals are rated, by whom and when, and how far they are attained")
class RatedGoalsTest {
    private static final LocalDate LATER = STARTED.plusDays(30);

    private static RateGoal rate(LocalDate on, GoalId goal, int level, Corner by) {
        return new RateGoal(on, goal, new GoalLevel(level), by);
    }

    private static GoalRating rating(GoalId goal, int level, Corner by) {
        return new GoalRating(goal, new GoalLevel(level), by);
    }

    private static Map<GoalLevel, FreeText> described(Integer... levels) {
        return List.of(levels).stream().collect(Collectors.toMap(GoalLevel::new, level -> text("at " + level)));
    }

    private static ChangeGoalBuilder weighted(GoalId id) {
        return goal(id).weight(6);
    }

    private static GuidanceCase guidedBy(ChangeGoalBuilder... goals) {
        var agreed = Cases.inIntake();
        for (var goal : goals) {
            agreed = Cases.after(agreed, agree(INTAKE, goal.build()));
        }
        return Cases.after(agreed, start(STARTED));
    }

    @Nested
    @DisplayName("What cannot be true is refused, and any level is recorded")
    class Recorded {
        @Test
        void only_goals_of_the_case_are_rated() {
            assertThat(refusals(decide(Cases.inGuidance(), rate(STARTED, GARDEN, 0, Corner.TENANT))))
                    .containsExactly("/goal must.known-goal");
            assertThat(refusals(decide(Cases.inGuidanceWithoutGoals(), rate(STARTED, KITCHEN, 0, Corner.TENANT))))
                    .containsExactly("/goal must.goals-agreed");
            assertThat(refusals(
                            decide(Cases.inGuidance(), rate(Cases.RECEIVED.minusDays(1), GARDEN, 0, Corner.TENANT))))
                    .containsExactly("/on must.not-before-referral", "/goal must.known-goal");
        }

        @ParameterizedTest
        @ValueSource(ints = {-3, -2, -1, 0, 1, 2})
        void every_level_is_recorded_also_worse_than_at_the_start(int level) {
            var decision = decide(Cases.inGuidance(), rate(STARTED, KITCHEN, level, Corner.TENANT));
            assertThat(findings(decision)).isEmpty();
            assertThat(Cases.after(decision).ratings())
                    .extracting(Dated::what)
                    .containsExactly(rating(KITCHEN, level, Corner.TENANT));
        }
    }

    @Nested
    @DisplayName("TR-1: the third party rates from the third seat")
    class ThirdParty {
        private static final GuidanceCase VACATED =
                Cases.after(Cases.inGuidance(), new VacateThirdSeat(LATER, Optional.of(text("left"))));

        @ParameterizedTest(name = "left on 4 March, rated on {0}: found {1}")
        @CsvSource({"2026-03-03, false", "2026-03-04, true", "2026-03-05, true"})
        void tr_1_a_third_party_without_a_seat_is_advice(LocalDate on, boolean found) {
            assertThat(LATER).isEqualTo(LocalDate.of(2026, 3, 4));
            var decision = decide(VACATED, rate(on, KITCHEN, 0, Corner.THIRD_PARTY));
            if (found) {
                assertThat(findings(decision)).containsExactly("TR-1 third-party-without-seat");
                assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
            } else {
                assertThat(findings(decision)).isEmpty();
            }
            assertThat(Cases.after(decision).ratings()).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "THIRD_PARTY")
        void tr_1_the_others_rate_whoever_sits_there(Corner by) {
            assertThat(findings(decide(VACATED, rate(LATER, KITCHEN, 0, by)))).isEmpty();
        }

        @Test
        void tr_1_whoever_takes_the_seat_rates_from_that_day_on() {
            var seated = Cases.after(
                    VACATED,
                    new SeatThirdParty(LATER.plusDays(5), reachableReferrer().build(), Optional.empty()));
            assertThat(findings(decide(seated, rate(LATER.plusDays(4), KITCHEN, 0, Corner.THIRD_PARTY))))
                    .containsExactly("TR-1 third-party-without-seat");
            assertThat(findings(decide(seated, rate(LATER.plusDays(5), KITCHEN, 0, Corner.THIRD_PARTY))))
                    .isEmpty();
        }

        @Test
        void tr_1_a_tenant_who_came_alone_has_no_third_party_to_rate() {
            var alone = Cases.after(
                    Cases.received(Cases.selfReferral()),
                    agree(INTAKE, goal(KITCHEN).build()));
            assertThat(findings(decide(alone, rate(STARTED, KITCHEN, 0, Corner.THIRD_PARTY))))
                    .containsExactly("TR-1 third-party-without-seat");
        }

        @Test
        void tr_1_a_rating_at_an_evaluation_is_one_too() {
            var without = evaluation(EVALUATION_DUE)
                    .attendees(List.of(Attendee.TENANT))
                    .addRatings(rating(KITCHEN, 0, Corner.THIRD_PARTY))
                    .build();
            assertThat(findings(decide(VACATED, without))).containsExactly("TR-1 third-party-without-seat");
            assertThat(findings(decide(Cases.inGuidance(), without))).doesNotContain("TR-1 third-party-without-seat");
        }
    }

    @Nested
    @DisplayName("GO-1: whoever rates by a scale needs all of it")
    class Scale {
        @ParameterizedTest(name = "levels {0}, desired result {1}, starts at {2}: missing {3}")
        @CsvSource({
            "'', true, , ",
            "'', false, , ",
            "'-2,0', false, , ",
            "'-2', true, , ",
            "'-2', false, , '0'",
            "'0', false, , '-2'",
            "'0', true, -2, '-2'",
            "'1', false, , '-2, 0'",
            "'1', true, , '-2'",
            "'-1', true, -1, ",
            "'-2', true, -1, '-1'",
            "'-1', true, , '-2'"
        })
        void go_1_at_the_agreement_the_start_and_the_expected_level_are_described(
                String levels, boolean desiredResult, Integer startLevel, String missing) {
            var agreed = goal(KITCHEN)
                    .desiredResult(desiredResult ? Optional.of(text("a clear worktop")) : Optional.empty())
                    .levels(levels(levels))
                    .startLevel(Optional.ofNullable(startLevel).map(GoalLevel::new));
            assertThat(missing(decide(Cases.inIntake(), agree(INTAKE, agreed.build()))))
                    .isEqualTo(Optional.ofNullable(missing));
        }

        @ParameterizedTest(name = "levels {0}, desired result {1}: missing {2}")
        @CsvSource({
            "'', true, ",
            "'', false, ",
            "'-2,-1,0,1,2', false, ",
            "'-2,-1,1,2', true, ",
            "'-2,-1,1,2', false, '0'",
            "'-2,0', false, '-1, 1, 2'",
            "'-2', true, '-1, 1, 2'",
            "'-1,0,1,2', true, '-2'",
            "'2', false, '-2, -1, 0, 1'"
        })
        void go_1_at_a_rating_every_level_is_described(String levels, boolean desiredResult, String missing) {
            var guided = guidedBy(goal(KITCHEN)
                    .desiredResult(desiredResult ? Optional.of(text("a clear worktop")) : Optional.empty())
                    .levels(levels(levels)));
            assertThat(missing(decide(guided, rate(STARTED, KITCHEN, 0, Corner.TENANT))))
                    .isEqualTo(Optional.ofNullable(missing));
            assertThat(missing(decide(
                            guided,
                            evaluation(EVALUATION_DUE)
                                    .addRatings(rating(KITCHEN, 0, Corner.TENANT))
                                    .build())))
                    .as("at an evaluation")
                    .isEqualTo(Optional.ofNullable(missing));
        }

        @ParameterizedTest(name = "described on 4 March, rated on {0}: found {1}")
        @CsvSource({"2026-03-03, true", "2026-03-04, false", "2026-03-05, false"})
        void go_1_the_scale_is_the_one_of_the_day_in_whatever_order_it_is_entered(LocalDate on, boolean found) {
            var guided = guidedBy(goal(KITCHEN).levels(described(-2)));
            var completed = new AdjustGoal(
                    LATER, List.of(goal(KITCHEN).levels(described(-2, -1, 1, 2)).build()), Optional.empty());
            assertThat(missing(decide(Cases.after(guided, completed), rate(on, KITCHEN, 0, Corner.TENANT)))
                            .isPresent())
                    .isEqualTo(found);
        }

        @Test
        void go_1_only_the_goals_that_are_rated_are_looked_at() {
            var guided = guidedBy(goal(KITCHEN).levels(described(-2)), goal(GARDEN));
            assertThat(findings(decide(guided, rate(STARTED, GARDEN, 0, Corner.TENANT))))
                    .isEmpty();
        }

        @Test
        void several_findings_are_named_at_once() {
            var guided = Cases.after(
                    guidedBy(goal(KITCHEN).levels(described(-2))),
                    new VacateThirdSeat(STARTED, Optional.of(text("left"))));
            assertThat(findings(decide(guided, rate(STARTED, KITCHEN, 0, Corner.THIRD_PARTY))))
                    .containsExactly("TR-1 third-party-without-seat", "GO-1 goal-scale-incomplete");
        }

        private static Map<GoalLevel, FreeText> levels(String listed) {
            return listed.isEmpty()
                    ? Map.of()
                    : new TreeMap<>(described(List.of(listed.split(",")).stream()
                            .map(Integer::valueOf)
                            .toArray(Integer[]::new)));
        }

        /** The levels that a finding names as missing. */
        private static Optional<String> missing(Decision decision) {
            assertThat(findings(decision)).isSubsetOf("GO-1 goal-scale-incomplete", "GO-1 goal-not-concrete");
            return ((Decision.Accepted) decision)
                    .findings().stream()
                            .filter(finding -> finding.code().equals("goal-scale-incomplete"))
                            .map(finding -> finding.arguments().get("levels"))
                            .findFirst();
        }
    }

    @Nested
    @DisplayName("GO-1, TE-1: ratings, and the score that they come to")
    class Attained {
        private static final GuidanceCase TWO_GOALS = guidedBy(weighted(KITCHEN), weighted(GARDEN));

        private static GoalAttainment ofTenant(GuidanceCase guidanceCase, LocalDate day) {
            return guidanceCase.attainment(Corner.TENANT, day);
        }

        @Test
        void every_rating_stands_in_the_order_of_days_wherever_it_was_given() {
            var rated = Cases.after(
                    TWO_GOALS,
                    close(TERM_END)
                            .addRatings(rating(KITCHEN, 2, Corner.TENANT))
                            .build(),
                    evaluation(EVALUATION_DUE)
                            .addRatings(rating(KITCHEN, 1, Corner.TENANT), rating(GARDEN, 0, Corner.CASEWORKER))
                            .build(),
                    rate(LATER, GARDEN, -2, Corner.THIRD_PARTY),
                    rate(STARTED, KITCHEN, -1, Corner.TENANT));
            assertThat(rated.ratings())
                    .extracting(Dated::on, Dated::what)
                    .containsExactly(
                            tuple(STARTED, rating(KITCHEN, -1, Corner.TENANT)),
                            tuple(LATER, rating(GARDEN, -2, Corner.THIRD_PARTY)),
                            tuple(EVALUATION_DUE, rating(KITCHEN, 1, Corner.TENANT)),
                            tuple(EVALUATION_DUE, rating(GARDEN, 0, Corner.CASEWORKER)),
                            tuple(TERM_END, rating(KITCHEN, 2, Corner.TENANT)));
            assertThat(rated.attainments())
                    .extracting(AttainmentMoment::on, AttainmentMoment::by)
                    .containsExactly(
                            tuple(STARTED, Corner.TENANT),
                            tuple(LATER, Corner.THIRD_PARTY),
                            tuple(EVALUATION_DUE, Corner.TENANT),
                            tuple(EVALUATION_DUE, Corner.CASEWORKER),
                            tuple(TERM_END, Corner.TENANT));
        }

        @Test
        void two_goals_of_equal_weight_at_1_and_0_come_to_56_2() {
            var rated = Cases.after(
                    TWO_GOALS, rate(STARTED, KITCHEN, 1, Corner.TENANT), rate(LATER, GARDEN, 0, Corner.TENANT));
            var attained = ofTenant(rated, LATER);
            assertThat(attained.tScore().orElseThrow().value()).isEqualTo(56.2017367295, within(1e-9));
            assertThat(attained.isComplete()).isTrue();
            assertThat(rated.attainments())
                    .containsExactly(
                            new AttainmentMoment(STARTED, Corner.TENANT, ofTenant(rated, STARTED)),
                            new AttainmentMoment(LATER, Corner.TENANT, attained));
        }

        @ParameterizedTest(name = "on {0}: {1} of 2")
        @CsvSource({"2026-02-01, 0", "2026-02-02, 1", "2026-02-03, 1", "2026-03-03, 1", "2026-03-04, 2", "2026-03-05, 2"
        })
        void a_score_says_how_many_goals_were_rated_until_its_day(LocalDate day, int rated) {
            var attained = ofTenant(
                    Cases.after(
                            TWO_GOALS, rate(LATER, GARDEN, 0, Corner.TENANT), rate(STARTED, KITCHEN, 1, Corner.TENANT)),
                    day);
            assertThat(attained.rated()).isEqualTo(rated);
            assertThat(attained.goals()).isEqualTo(2);
            assertThat(attained.isComplete()).isEqualTo(rated == 2);
            assertThat(attained.withheld()).isEqualTo(rated == 0 ? Optional.of(Withheld.NONE_RATED) : Optional.empty());
            if (rated == 1) {
                assertThat(attained.tScore()).contains(new TScore(60));
            }
        }

        @Test
        void each_rater_has_a_score_of_their_own() {
            var rated = Cases.after(
                    TWO_GOALS,
                    rate(STARTED, KITCHEN, 2, Corner.TENANT),
                    rate(STARTED, KITCHEN, -2, Corner.CASEWORKER),
                    rate(STARTED, GARDEN, -3, Corner.THIRD_PARTY));
            assertThat(ofTenant(rated, STARTED).tScore()).contains(new TScore(70));
            assertThat(rated.attainment(Corner.CASEWORKER, STARTED).tScore()).contains(new TScore(30));
            assertThat(rated.attainment(Corner.THIRD_PARTY, STARTED).withheld()).contains(Withheld.WORSE_THAN_START);
            assertThat(rated.attainments())
                    .extracting(AttainmentMoment::by)
                    .containsExactly(Corner.TENANT, Corner.CASEWORKER, Corner.THIRD_PARTY);
        }

        @ParameterizedTest(name = "on {0}: withheld {1}")
        @CsvSource({"2026-03-03, false", "2026-03-04, true", "2026-05-01, true", "2026-05-02, false"})
        void a_goal_that_is_worse_than_at_the_start_withholds_the_score_until_it_is_better(
                LocalDate day, boolean withheld) {
            var rated = Cases.after(
                    TWO_GOALS,
                    rate(STARTED, KITCHEN, 1, Corner.TENANT),
                    rate(STARTED, GARDEN, 0, Corner.TENANT),
                    rate(LATER, GARDEN, -3, Corner.TENANT),
                    evaluation(EVALUATION_DUE)
                            .addRatings(rating(GARDEN, -2, Corner.TENANT))
                            .build());
            var attained = ofTenant(rated, day);
            assertThat(attained.rated()).isEqualTo(2);
            assertThat(attained.tScore().isEmpty()).isEqualTo(withheld);
            assertThat(attained.withheld())
                    .isEqualTo(withheld ? Optional.of(Withheld.WORSE_THAN_START) : Optional.empty());
            assertThat(attained.worse()).isEqualTo(withheld ? List.of(GARDEN) : List.of());
        }

        @Test
        void of_several_ratings_the_one_of_the_latest_day_counts_and_on_one_day_the_one_entered_last() {
            var rated = Cases.after(
                    Cases.inGuidance(),
                    rate(LATER, KITCHEN, 2, Corner.TENANT),
                    rate(STARTED, KITCHEN, -2, Corner.TENANT));
            assertThat(ofTenant(rated, LATER).tScore()).contains(new TScore(70));
            assertThat(ofTenant(rated, LATER.minusDays(1)).tScore()).contains(new TScore(30));
            var corrected = Cases.after(rated, rate(LATER, KITCHEN, 1, Corner.TENANT));
            assertThat(ofTenant(corrected, LATER).tScore()).contains(new TScore(60));
            assertThat(corrected.attainments())
                    .as("one for each rater and day")
                    .extracting(AttainmentMoment::on)
                    .containsExactly(STARTED, LATER);
        }

        @Test
        void the_same_rating_may_be_repeated_on_any_day_and_gives_a_moment_for_each_day() {
            var commands = IntStream.range(0, 5)
                    .mapToObj(days -> rate(STARTED.plusDays(days), KITCHEN, 0, Corner.CASEWORKER))
                    .toArray(RateGoal[]::new);
            assertThat(Cases.after(Cases.inGuidance(), commands).attainments()).hasSize(5);
        }

        @ParameterizedTest(name = "on {0}: {1} of {2}")
        @CsvSource({"2026-01-18, 0, 0", "2026-01-19, 1, 1", "2026-03-03, 1, 1", "2026-03-04, 2, 2", "2026-03-05, 2, 2"})
        void a_goal_counts_from_the_day_on_which_it_was_agreed_and_its_rating_waits_until_then(
                LocalDate day, int rated, int goals) {
            var guided = Cases.after(
                    Cases.inGuidance(),
                    agree(LATER, goal(GARDEN).build()),
                    rate(INTAKE.minusDays(1), KITCHEN, 1, Corner.TENANT),
                    rate(STARTED, GARDEN, 0, Corner.TENANT));
            var attained = ofTenant(guided, day);
            assertThat(attained.rated()).isEqualTo(rated);
            assertThat(attained.goals()).isEqualTo(goals);
            assertThat(attained.withheld()).isEqualTo(goals == 0 ? Optional.of(Withheld.NO_GOALS) : Optional.empty());
        }

        @ParameterizedTest(name = "on {0}: {1} times as heavy")
        @CsvSource({"2026-03-03, 1", "2026-03-04, 3", "2026-03-05, 3"})
        void a_weight_counts_from_the_day_on_which_it_was_adjusted(LocalDate day, int weight) {
            var rated = Cases.after(
                    TWO_GOALS,
                    rate(STARTED, KITCHEN, 1, Corner.TENANT),
                    rate(STARTED, GARDEN, 0, Corner.TENANT),
                    new AdjustGoal(LATER, List.of(goal(KITCHEN).weight(18).build()), Optional.empty()));
            // 50 + 10 w / sqrt(0.7 (w^2 + 1) + 0.3 (w + 1)^2)
            double variance = 0.7 * (weight * weight + 1) + 0.3 * (weight + 1) * (weight + 1);
            assertThat(ofTenant(rated, day).tScore().orElseThrow().value())
                    .isEqualTo(50 + 10 * weight / Math.sqrt(variance), within(1e-9));
        }
    }
}
