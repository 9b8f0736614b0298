package be.driehoek.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A draft: what a change costs, and going back")
class DraftTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void after_any_moves_and_undos_the_cost_is_the_one_worked_out_anew(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sketch plain = Sketch.random(random);
        Sketch sketch = seed % 2 == 0 ? plain : plain.withIdleness(random);
        Problem problem = sketch.problem();
        Draft draft = new Draft(problem);
        if (random.nextBoolean()) {
            new Construction(draft).run(Set.of());
        }
        Moves moves = new Moves(problem, 1000);
        for (int i = 0; i < 300; i++) {
            if (!moves.propose(draft, random)) {
                continue;
            }
            int[][] routes = draft.copyOfRoutes();
            long before = draft.cost();
            long most = random.nextInt(3) == 0 ? Long.MAX_VALUE - 1 : before - 100 + random.nextInt(400);
            Optional<Judgement> judgement = Judgement.of(sketch, routes);
            boolean fits = judgement.isPresent() && judgement.get().cost() <= most;

            assertThat(draft.accept(most)).as("seed %d, move %d", seed, i).isEqualTo(fits);

            if (fits) {
                assertThat(draft.cost())
                        .as("seed %d, move %d", seed, i)
                        .isEqualTo(judgement.get().cost());
            } else {
                assertThat(draft.cost()).isEqualTo(before);
            }
            assertTimes(sketch, draft, seed);
        }
    }

    private static void assertTimes(Sketch sketch, Draft draft, int seed) {
        int[][] routes = draft.copyOfRoutes();
        Judgement judgement = Judgement.of(sketch, routes).orElseThrow();
        assertThat(draft.cost()).as("seed %d", seed).isEqualTo(judgement.cost());
        for (int task : Arrays.stream(routes).flatMapToInt(Arrays::stream).toArray()) {
            assertThat(draft.timetable.start[task])
                    .as("seed %d, task %d", seed, task)
                    .isEqualTo(judgement.starts().get(task));
        }
    }

    @Test
    void the_moves_that_are_tried_change_plans_of_all_kinds() {
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = Sketch.random(random).problem();
            Draft draft = new Draft(problem);
            Moves moves = new Moves(problem, 1000);
            for (int i = 0; i < 300; i++) {
                if (moves.propose(draft, random)) {
                    if (draft.accept(Long.MAX_VALUE - 1)) {
                        accepted++;
                    } else {
                        refused++;
                    }
                }
            }
        }

        assertThat(accepted).isGreaterThan(500);
        assertThat(refused).isGreaterThan(500);
    }
}
