package be.driehoek.goal;

import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.guidance.Arbitrary;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Goal attainment scaling: the scale of a change goal (GO-1)")
class GoalScaleTest {
    /** A goal whose levels, as in {@code "-2 0"}, are described. */
    private static ChangeGoalBuilder described(String levels) {
        var texts = new TreeMap<GoalLevel, FreeText>();
        Stream.of(levels.split(" "))
                .filter(level -> !level.isEmpty())
                .forEach(level -> texts.put(new GoalLevel(Integer.parseInt(level)), text("seen at " + level)));
        return ChangeGoal.builder()
                .id(KITCHEN)
                .title(text("a kitchen to cook in"))
                .levels(texts);
    }

    private static String shown(List<GoalLevel> levels) {
        return levels.stream().map(level -> Integer.toString(level.value())).collect(Collectors.joining(" "));
    }

    @Test
    void every_level_is_kept_from_the_worst_to_the_best() {
        assertThat(shown(
                        List.copyOf(described("2 0 -3 1 -2 -1").build().levels().keySet())))
                .isEqualTo("-3 -2 -1 0 1 2");
    }

    @Test
    void the_starting_situation_is_minus_2_where_nothing_else_was_said() {
        assertThat(described("").build().startLevel()).isEmpty();
        assertThat(described("").build().startOfScale()).isEqualTo(new GoalLevel(-2));
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, -1})
    void a_goal_starts_at_minus_2_or_minus_1(int level) {
        var goal = described("").startLevel(new GoalLevel(level)).build();
        assertThat(goal.startOfScale()).isEqualTo(new GoalLevel(level));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 1, 2})
    void a_goal_starts_at_no_other_level(int level) {
        var goal = described("").startLevel(new GoalLevel(level));
        var refused = catchThrowableOfType(InvalidValueException.class, goal::build);
        assertThat(refused.error().pointer()).isEqualTo("/startLevel");
        assertThat(refused.error().must().code()).isEqualTo("must.between");
        assertThat(refused.error().must().arguments())
                .containsEntry("min", "-2")
                .containsEntry("max", "-1");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "-3, true", "-2, true", "0, true", "2, true", "-2 0, true"})
    void a_scale_is_begun_by_any_level(String levels, boolean isBegun) {
        assertThat(described(levels).build().isScaleBegun()).isEqualTo(isBegun);
    }

    @Test
    void a_desired_result_does_not_begin_a_scale() {
        var goal = described("").desiredResult(text("a clear worktop")).build();
        assertThat(goal.isScaleBegun()).isFalse();
    }

    @ParameterizedTest(name = "start {0}, described {1}, desired result {2}: at first {3}; in all {4}")
    @CsvSource(delimiter = '|', textBlock = """
             | ''           | false | -2 0 | -2 -1 0 1 2
             | ''           | true  | -2   | -2 -1 1 2
             | -3           | false | -2 0 | -2 -1 0 1 2
             | -2           | false | 0    | -1 0 1 2
             | -1           | false | -2 0 | -2 0 1 2
             | 0            | false | -2   | -2 -1 1 2
             | 0            | true  | -2   | -2 -1 1 2
             | -2           | true  | ''   | -1 1 2
             | -2 0         | false | ''   | -1 1 2
             | -2 -1 0 1    | false | ''   | 2
             | -2 -1 0 1 2  | false | ''   | ''
             | -2 -1 1 2    | true  | ''   | ''
             | -1 1 2       | false | -2 0 | -2 0
        -2   | -1 0         | false | -2   | -2 1 2
        -1   | ''           | false | -1 0 | -2 -1 0 1 2
        -1   | -2 0         | false | -1   | -1 1 2
        -1   | -1 0         | false | ''   | -2 1 2
        -1   | -1           | true  | ''   | -2 1 2
        """)
    void level_0_and_the_starting_situation_come_first(
            Integer start, String levels, boolean hasDesiredResult, String atFirst, String inAll) {
        var goal = described(levels)
                .startLevel(Optional.ofNullable(start).map(GoalLevel::new))
                .desiredResult(hasDesiredResult ? Optional.of(text("a clear worktop")) : Optional.empty())
                .build();
        assertThat(shown(goal.undescribedAtFirst())).isEqualTo(atFirst);
        assertThat(shown(goal.undescribed())).isEqualTo(inAll);
    }

    @Test
    void what_is_missing_at_first_is_missing_in_all() {
        for (int seed = 0; seed < 500; seed++) {
            var goal = Arbitrary.of(seed).goal();
            assertThat(goal.undescribed())
                    .as("seed %d", seed)
                    .containsAll(goal.undescribedAtFirst())
                    .noneMatch(goal.levels()::containsKey)
                    .isSorted();
        }
    }

    @Test
    void a_goal_that_was_stored_without_a_start_is_still_read() {
        var json =
                "{\"id\":\"g1\",\"title\":\"De gang is vrij\",\"weight\":2,\"levels\":{\"-2\":\"vol\",\"0\":\"vrij\"}}";
        var goal = StrictJson.read(json.getBytes(StandardCharsets.UTF_8), ChangeGoal.class);
        assertThat(goal.startOfScale()).isEqualTo(new GoalLevel(-2));
        assertThat(shown(goal.undescribed())).isEqualTo("-1 1 2");
    }

    @Test
    void what_follows_from_the_scale_is_not_written() {
        var goal = described("-1").startLevel(new GoalLevel(-1)).build();
        assertThat(new String(StrictJson.write(goal), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"kitchen\",\"title\":\"a kitchen to cook in\",\"agreedBy\":[],\"strengths\":[],"
                        + "\"levels\":{\"-1\":\"seen at -1\"},\"startLevel\":-1}");
    }
}
