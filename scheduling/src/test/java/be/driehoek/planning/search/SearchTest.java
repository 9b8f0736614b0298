package be.driehoek.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The search for a plan")
class SearchTest {
    private static final Budget SHORT = Budget.iterations(5000);

    static IntStream seeds() {
        return IntStream.range(1000, 1060);
    }

    private static Plan plan(Sketch sketch, long seed) {
        return new Search(sketch.problem(), seed).run(SHORT, Progress.UNHEARD);
    }

    private static int[][] routes(Plan plan) {
        return plan.routes().stream()
                .map(stops -> stops.stream().mapToInt(Plan.Stop::task).toArray())
                .toArray(int[][]::new);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_plan_breaks_nothing_that_must_hold_and_costs_what_it_says(int seed) {
        Sketch sketch = Sketch.ofSeed(seed);
        Plan plan = plan(sketch, seed);

        Judgement judgement = Judgement.of(sketch, routes(plan)).orElseThrow();

        assertThat(plan.cost()).as("seed %d", seed).isEqualTo(judgement.cost());
        plan.routes().stream()
                .flatMap(List::stream)
                .forEach(stop -> assertThat(stop.start())
                        .as("seed %d, task %d", seed, stop.task())
                        .isEqualTo(judgement.putOff().get(stop.task())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_visit_is_planned_as_a_whole_or_left_out_as_a_whole(int seed) {
        Sketch sketch = Sketch.ofSeed(seed);
        Plan plan = plan(sketch, seed);

        List<Integer> visits = new ArrayList<>();
        Arrays.stream(routes(plan))
                .flatMapToInt(Arrays::stream)
                .forEach(task -> visits.add(sketch.visitOf().get(task)));

        for (int task = 0; task < sketch.tasks().size(); task++) {
            int visit = sketch.visitOf().get(task);
            long size = sketch.visitOf().stream().filter(of -> of == visit).count();
            long planned = visits.stream().filter(of -> of == visit).count();
            assertThat(planned)
                    .as("seed %d, visit %d", seed, visit)
                    .isEqualTo(plan.leftOut().contains(visit) ? 0 : size);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_a_day_later_is_planned_a_day_later(int seed) {
        Sketch sketch = Sketch.ofSeed(seed);
        int by = 1 + new SplittableRandom(seed).nextInt(1000);
        Plan plan = plan(sketch, seed);
        Plan later = plan(sketch.later(by), seed);

        assertThat(later.routes())
                .as("seed %d, later by %d", seed, by)
                .isEqualTo(plan.routes().stream()
                        .map(stops -> stops.stream()
                                .map(stop -> new Plan.Stop(stop.task(), stop.start() + by, stop.lateness()))
                                .toList())
                        .toList());
        assertThat(later.cost()).isEqualTo(plan.cost());
    }

    @Test
    void the_same_seed_and_number_of_iterations_give_the_same_plan() {
        for (int seed = 0; seed < 20; seed++) {
            Sketch sketch = Sketch.ofSeed(seed);

            assertThat(plan(sketch, 7)).as("seed %d", seed).isEqualTo(plan(sketch, 7));
        }
    }

    @Test
    void the_plan_is_this_one_on_every_machine() {
        Plan plan = plan(Sketch.random(new SplittableRandom(4)), 1);

        assertThat(plan.cost()).isEqualTo(2234);
    }

    @Test
    void a_search_that_is_ended_gives_the_best_plan_so_far() {
        Sketch sketch = Sketch.random(new SplittableRandom(11));
        List<Long> heard = new ArrayList<>();

        Plan plan = new Search(sketch.problem(), 1).run(Budget.iterations(1_000_000), (iterations, spent, cost) -> {
            heard.add(cost);
            return heard.size() < 5;
        });

        assertThat(heard).hasSize(5).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(plan.cost()).isEqualTo(heard.getLast());
        assertThat(Judgement.of(sketch, routes(plan)).orElseThrow().cost()).isEqualTo(plan.cost());
    }

    @Test
    void two_persons_can_meet_the_same_two_patients_in_opposite_order() {
        int[][] travel = {{0, 10, 10}, {10, 0, 10}, {10, 10, 0}};
        Problem.Builder builder = Problem.builder(travel);
        int one = builder.shift(new Shift(0, 0, 0, 1000, 9));
        int other = builder.shift(new Shift(0, 0, 0, 1000, 9));
        for (int place = 1; place <= 2; place++) {
            int visit = builder.visit(100_000);
            int early = place == 1 ? one : other;
            int late = place == 1 ? other : one;
            int first = builder.task(visit, task(place, 10, early));
            int second = builder.task(visit, task(place, 900, late));
            builder.link(first, second, 20, 40);
        }

        Plan plan = new Search(builder.build(), 1).run(SHORT, Progress.UNHEARD);

        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.routes().get(one)).extracting(Plan.Stop::task).containsExactly(0, 3);
        assertThat(plan.routes().get(other)).extracting(Plan.Stop::task).containsExactly(2, 1);
    }

    private static Task task(int place, int until, int shift) {
        return new Task(place, 5, List.of(new Window(0, until)), until, 1, 0, Map.of(shift, 0L));
    }

    @Test
    void nothing_to_plan_gives_an_empty_plan() {
        Plan plan = new Search(Problem.builder(new int[][] {{0}}).build(), 1).run(SHORT, Progress.UNHEARD);

        assertThat(plan.routes()).isEmpty();
        assertThat(plan.cost()).isZero();
    }
}
