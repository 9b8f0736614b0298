package be.driehoek.goal;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Cases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A level is told beside the start of the scale and beside the goal")
class ProgressTest {
    private static ChangeGoal startingAt(int level) {
        return Cases.goal(Cases.KITCHEN).startLevel(new GoalLevel(level)).build();
    }

    @ParameterizedTest(name = "on a scale that starts at {0}, level {1} is {2}")
    @CsvSource({
        "-2, -3, WORSE_THAN_START",
        "-2, -2, AS_AT_START",
        "-2, -1, ON_THE_WAY",
        "-2, 0, REACHED",
        "-2, 1, BETTER",
        "-2, 2, MUCH_BETTER",
        "-1, -3, WORSE_THAN_START",
        "-1, -2, WORSE_THAN_START",
        "-1, -1, AS_AT_START",
        "-1, 0, REACHED",
        "-1, 1, BETTER",
        "-1, 2, MUCH_BETTER"
    })
    void it_depends_on_the_start(int start, int level, Progress progress) {
        assertThat(startingAt(start).progressAt(new GoalLevel(level))).isEqualTo(progress);
    }

    @Test
    void a_scale_of_which_nothing_was_said_starts_at_minus_two() {
        var goal = Cases.goal(Cases.KITCHEN).build();
        assertThat(goal.progressAt(new GoalLevel(-2))).isEqualTo(Progress.AS_AT_START);
        assertThat(goal.progressAt(new GoalLevel(-1))).isEqualTo(Progress.ON_THE_WAY);
    }
}
