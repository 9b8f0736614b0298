package be.driehoek.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Overtime, breaks, waiting and idle time")
class IdlenessTest {
    private static final int[][] TRAVEL = {{0, 10, 20}, {10, 0, 5}, {20, 5, 0}};
    private static final int OVERTIME_COST = 1000;
    private static final int WAITING_COST = 10_000;
    private static final int IDLE_COST = 1_000_000;

    /** One shift from 0 to 300 with overtime after 200, and another one without tasks from 0 to 50. */
    private static Problem problem(Task... tasks) {
        Problem.Builder builder = Problem.builder(TRAVEL).idleness(WAITING_COST, IDLE_COST);
        builder.shift(new Shift(0, 0, 0, 300, 9, 200, OVERTIME_COST));
        builder.shift(new Shift(0, 0, 0, 50, 9));
        for (Task task : tasks) {
            builder.task(builder.visit(0), task);
        }
        return builder.build();
    }

    private static Task task(int place, int duration, int from, int until) {
        return new Task(place, duration, List.of(new Window(from, until)), until, 1, 0, Map.of(0, 0L));
    }

    private static Plan plan(Problem problem, int... route) {
        Draft draft = new Draft(problem);
        draft.setRoutes(new int[][] {route, {}});
        return Plan.of(draft, 0, 0);
    }

    @Test
    void a_task_is_put_off_so_that_nobody_waits_for_nothing() {
        Plan plan = plan(problem(task(1, 10, 0, 100), task(2, 10, 150, 170)), 0, 1);

        // At place 1 until 110 instead of 20, at place 2 from 115; back at 180, 20 before the end.
        assertThat(plan.routes().getFirst()).extracting(Plan.Stop::start).containsExactly(100, 150);
        assertThat(plan.waiting()).isEqualTo(35);
        assertThat(plan.highestIdleTime()).isEqualTo(90 + 35 + 20);
        assertThat(plan.cost()).isEqualTo(10 + 5 + 20 + 35 * WAITING_COST + 145L * IDLE_COST);
    }

    @Test
    void overtime_costs_and_is_idle_where_nothing_is_done() {
        Plan plan = plan(problem(task(1, 10, 195, 195)), 0);

        // Back at 215; nothing to do before 185.
        assertThat(plan.latenessCost()).isEqualTo(15 * OVERTIME_COST);
        assertThat(plan.highestIdleTime()).isEqualTo(185);
        assertThat(plan.highestLateness()).isZero();
    }

    @Test
    void who_has_no_tasks_is_idle_all_the_time() {
        Plan plan = plan(problem());

        assertThat(plan.highestIdleTime()).isEqualTo(200);
        assertThat(plan.waiting()).isZero();
    }

    @Test
    void a_break_is_where_the_task_before_it_was() {
        Plan plan = plan(problem(task(1, 10, 0, 15), task(Task.ANYWHERE, 30, 25, 60), task(2, 10, 0, 170)), 0, 1, 2);

        assertThat(plan.travel()).isEqualTo(10 + 5 + 20);
        assertThat(plan.routes().getFirst()).extracting(Plan.Stop::start).containsExactly(15, 25, 60);
    }

    @Test
    void breaks_that_come_first_are_where_the_first_task_is() {
        Plan plan = plan(
                problem(task(Task.ANYWHERE, 30, 0, 20), task(Task.ANYWHERE, 5, 0, 90), task(2, 10, 0, 170)), 0, 1, 2);

        assertThat(plan.travel()).isEqualTo(20 + 20);
        assertThat(plan.routes().getFirst()).extracting(Plan.Stop::start).containsExactly(20, 50, 55);
    }

    @Test
    void breaks_alone_are_on_the_way() {
        Plan plan = plan(problem(task(Task.ANYWHERE, 30, 40, 40)), 0);

        assertThat(plan.travel()).isZero();
        assertThat(plan.highestIdleTime()).isEqualTo(170);
    }

    @Test
    void only_what_costs_little_to_leave_out_is_left_out_on_trial() {
        Problem.Builder builder = Problem.builder(TRAVEL);
        builder.shift(new Shift(0, 0, 0, 300, 9));
        for (long cost : new long[] {100, 101}) {
            builder.task(builder.visit(cost), task(1, 10, 0, 200));
        }
        Problem problem = builder.build();
        Draft draft = new Draft(problem);
        draft.setRoutes(new int[][] {{0, 1}});
        LeaveOut move = new LeaveOut(problem, 100);

        assertThat(move.isPossible()).isTrue();
        assertThat(move.propose(draft, new SplittableRandom(1))).isTrue();
        assertThat(draft.accept(Long.MAX_VALUE - 1)).isTrue();
        assertThat(draft.copyOfRoutes()).isDeepEqualTo(new int[][] {{1}});
        assertThat(move.propose(draft, new SplittableRandom(1))).isFalse();
        assertThat(new LeaveOut(problem, 99).isPossible()).isFalse();
    }

    @ParameterizedTest(name = "due {0}, cost {1}")
    @CsvSource({"9, 0, due", "301, 0, due", "10, -1, costPerLateUnit", "300, -1, costPerLateUnit"})
    void a_shift_refuses_overtime_that_makes_no_sense(int due, long cost, String what) {
        assertThatThrownBy(() -> new Shift(0, 0, 10, 300, 9, due, cost))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(what);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"-1, 0", "0, -1"})
    void weights_must_not_be_negative(long waiting, long idle) {
        Problem.Builder builder = Problem.builder(TRAVEL);

        assertThatThrownBy(() -> builder.idleness(waiting, idle)).isInstanceOf(IllegalArgumentException.class);
    }
}
