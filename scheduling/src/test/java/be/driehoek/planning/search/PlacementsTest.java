package be.driehoek.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The places that a visit could have in a plan")
class PlacementsTest {
    static IntStream seeds() {
        return IntStream.range(2000, 2060);
    }

    private static int[][] routes(Plan plan) {
        return plan.routes().stream()
                .map(stops -> stops.stream().mapToInt(Plan.Stop::task).toArray())
                .toArray(int[][]::new);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_place_is_possible_and_costs_what_it_says(int seed) {
        Sketch sketch = Sketch.ofSeed(seed);
        Problem problem = sketch.problem();
        Plan plan = new Search(problem, seed).run(Budget.iterations(2000), Progress.UNHEARD);
        Placements placements = new Placements(problem, plan);
        for (int visit = 0; visit < problem.visitCount(); visit++) {
            List<Integer> one = List.of(visit);
            List<Placements.Placement> found = placements.of(one);

            assertThat(placements.plan()).isEqualTo(plan);
            assertThat(found).extracting(Placements.Placement::cost).isSorted();
            for (Placements.Placement placement : found) {
                Plan changed = placements.with(one, placement);
                Judgement judgement = Judgement.of(sketch, routes(changed)).orElseThrow();
                assertThat(changed.leftOut()).doesNotContain(visit);
                assertThat(List.of(changed.cost(), judgement.cost()))
                        .as("seed %d, visit %d", seed, visit)
                        .containsOnly(placement.cost());
                placement
                        .parts()
                        .forEach(part -> assertThat(part.start())
                                .isEqualTo(judgement.starts().get(part.task())));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_visit_that_was_planned_for_one_person_has_its_own_place_among_them(int seed) {
        Sketch sketch = Sketch.ofSeed(seed);
        Problem problem = sketch.problem();
        Plan plan = new Search(problem, seed).run(Budget.iterations(2000), Progress.UNHEARD);
        Placements placements = new Placements(problem, plan);
        for (int visit = 0; visit < problem.visitCount(); visit++) {
            if (problem.tasksOf[visit].length == 1 && !plan.leftOut().contains(visit)) {
                assertThat(placements.of(List.of(visit)))
                        .as("seed %d, visit %d", seed, visit)
                        .anySatisfy(placement -> assertThat(placement.cost()).isEqualTo(plan.cost()));
            }
        }
    }
}
