package be.driehoek.goal;

import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.driehoek.goal.GoalAttainment.Withheld;
import be.driehoek.guidance.Arbitrary;
import be.driehoek.guidance.Cases;
import be.driehoek.json.StrictJson;
import be.driehoek.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Goal attainment scaling: the score of several goals, with its completeness")
class GoalAttainmentTest {
    private static final GoalId G1 = new GoalId("g1");
    private static final GoalId G2 = new GoalId("g2");
    private static final GoalId G3 = new GoalId("g3");

    private static ChangeGoalBuilder goal(GoalId id) {
        return ChangeGoal.builder().id(id).title(text("a goal"));
    }

    private static List<ChangeGoal> goals(GoalId... ids) {
        return List.of(ids).stream().map(id -> goal(id).build()).toList();
    }

    private static GoalLevel level(int value) {
        return new GoalLevel(value);
    }

    private static String json(GoalAttainment attainment) {
        return new String(StrictJson.write(attainment), StandardCharsets.UTF_8);
    }

    @Test
    void two_of_three_goals_have_the_score_of_two_told_as_two_of_three() {
        var attainment = GoalAttainment.of(goals(G1, G2, G3), Map.of(G1, level(1), G3, level(0)));

        assertThat(attainment.rated()).isEqualTo(2);
        assertThat(attainment.goals()).isEqualTo(3);
        assertThat(attainment.isComplete()).isFalse();
        assertThat(attainment.tScore()).contains(TScore.of(Weighted.equally(1, 0)));
        assertThat(attainment.withheld()).isEmpty();
        assertThat(attainment.completeness())
                .isEqualTo(Message.of("gas.rated").with("rated", 2).with("goals", 3));
        assertThat(attainment.whyWithheld()).isEmpty();
    }

    @Test
    void every_goal_rated_is_complete() {
        var attainment = GoalAttainment.of(goals(G1, G2, G3), Map.of(G1, level(2), G2, level(2), G3, level(2)));

        assertThat(attainment.isComplete()).isTrue();
        assertThat(attainment.tScore().orElseThrow().value()).isEqualTo(77.3861278753, within(1e-9));
    }

    @Test
    void the_weights_of_the_goals_count_and_1_is_taken_where_none_was_given() {
        var goals = List.of(goal(G1).weight(6).build(), goal(G2).weight(2).build(), goal(G3).build());

        var attainment = GoalAttainment.of(goals, Map.of(G1, level(0), G2, level(1), G3, level(-1)));

        assertThat(attainment.tScore()).contains(TScore.of(Weighted.with(new double[] {6, 2, 1}, 0, 1, -1)));
    }

    @Test
    void without_goals_there_is_no_score() {
        var attainment = GoalAttainment.of(List.of(), Map.of(G1, level(1)));

        assertThat(attainment.tScore()).isEmpty();
        assertThat(attainment.withheld()).contains(Withheld.NO_GOALS);
        assertThat(attainment.isComplete()).isFalse();
        assertThat(attainment.whyWithheld()).contains(Message.of("gas.no-goals"));
    }

    @Test
    void without_ratings_there_is_no_score() {
        var attainment = GoalAttainment.of(goals(G1, G2), Map.of());

        assertThat(attainment.tScore()).isEmpty();
        assertThat(attainment.withheld()).contains(Withheld.NONE_RATED);
        assertThat(attainment.isComplete()).isFalse();
        assertThat(attainment.whyWithheld()).contains(Message.of("gas.none-rated"));
    }

    @Test
    void a_goal_worse_than_at_the_start_withholds_the_score_and_is_named() {
        var attainment = GoalAttainment.of(goals(G1, G2, G3), Map.of(G1, level(-3), G2, level(2), G3, level(-3)));

        assertThat(attainment.rated()).isEqualTo(3);
        assertThat(attainment.isComplete()).isTrue();
        assertThat(attainment.worse()).containsExactly(G1, G3);
        assertThat(attainment.tScore()).isEmpty();
        assertThat(attainment.withheld()).contains(Withheld.WORSE_THAN_START);
        assertThat(attainment.whyWithheld())
                .contains(Message.of("gas.worse-than-start").with("goals", "g1, g3"));
    }

    @Test
    void level_minus_2_is_on_the_scale_and_minus_3_is_not() {
        assertThat(GoalAttainment.of(goals(G1), Map.of(G1, level(-2))).tScore()).contains(new TScore(30));
        assertThat(GoalAttainment.of(goals(G1), Map.of(G1, level(-3))).tScore()).isEmpty();
    }

    @Test
    void ratings_of_other_goals_do_not_count() {
        var attainment = GoalAttainment.of(goals(G1), Map.of(G1, level(1), G2, level(-3), G3, level(2)));

        assertThat(attainment)
                .isEqualTo(new GoalAttainment(1, 1, List.of(), Optional.of(new TScore(60)), Optional.empty()));
    }

    @Test
    void a_goal_is_looked_at_once() {
        var twice = goals(G1, G2, G1);
        assertThatThrownBy(() -> GoalAttainment.of(twice, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 goals with 2 ids");
    }

    @Test
    void a_score_is_written_in_full_with_its_completeness() {
        assertThat(json(GoalAttainment.of(goals(G1, G2, G3), Map.of(G1, level(1), G3, level(0)))))
                .matches("\\{\"rated\":2,\"goals\":3,\"worse\":\\[],\"tScore\":56\\.20173672946\\d+}");
    }

    @Test
    void a_withheld_score_is_written_with_its_reason() {
        assertThat(json(GoalAttainment.of(goals(G1, G2), Map.of(G2, level(-3)))))
                .isEqualTo("{\"rated\":1,\"goals\":2,\"worse\":[\"g2\"],\"withheld\":\"WORSE_THAN_START\"}");
    }

    @Test
    void whatever_is_rated_the_parts_agree_can_be_said_and_read_as_the_same() {
        var reasons = new EnumMap<Withheld, Integer>(Withheld.class);
        int given = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            var arbitrary = Arbitrary.of(seed);
            var goals = new LinkedHashMap<GoalId, ChangeGoal>();
            for (int i = arbitrary.random().nextInt(5); i > 0; i--) {
                var goal = arbitrary.goal();
                goals.put(goal.id(), goal);
            }
            var latest = new HashMap<GoalId, GoalLevel>();
            int lowest = arbitrary.coin() ? GoalLevel.LOWEST : GoalLevel.MUCH_LESS;
            for (int i = arbitrary.random().nextInt(10); i > 0; i--) {
                latest.put(arbitrary.goalId(), level(arbitrary.random().nextInt(lowest, GoalLevel.HIGHEST + 1)));
            }

            var attainment = GoalAttainment.of(goals.values(), latest);

            assertThat(attainment.goals()).as("seed %d", seed).isEqualTo(goals.size());
            assertThat(attainment.rated()).as("seed %d", seed).isEqualTo((int)
                    goals.keySet().stream().filter(latest::containsKey).count());
            assertThat(attainment.worse())
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(goals.keySet().stream()
                            .filter(id -> level(GoalLevel.LOWEST).equals(latest.get(id)))
                            .toList());
            assertThat(attainment.tScore().isPresent())
                    .as("seed %d", seed)
                    .isEqualTo(attainment.rated() > 0 && attainment.worse().isEmpty());
            assertThat(StrictJson.read(StrictJson.write(attainment), GoalAttainment.class))
                    .as("seed %d", seed)
                    .isEqualTo(attainment);
            Cases.assertCanBeSaid(attainment.completeness());
            attainment.whyWithheld().ifPresent(Cases::assertCanBeSaid);
            attainment.withheld().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
            given += attainment.tScore().isPresent() ? 1 : 0;
        }
        // Every answer must have come up, or the walk says little.
        assertThat(reasons).containsOnlyKeys(Withheld.values());
        assertThat(reasons.values()).allSatisfy(count -> assertThat(count).isGreaterThan(100));
        assertThat(given).isGreaterThan(100);
    }
}
