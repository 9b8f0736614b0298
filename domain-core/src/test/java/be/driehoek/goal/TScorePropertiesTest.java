package be.driehoek.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Goal attainment scaling: what holds for the T-score of any goals")
class TScorePropertiesTest {
    private static final int SEEDS = 2_000;
    private static final int MOST_GOALS = 12;
    private static final Offset<Double> NEARLY = within(1e-9);

    /** Up to twelve goals under one rho, drawn by a seed. */
    private record Drawn(List<WeightedLevel> levels, double rho, RandomGenerator random) {
        static Drawn by(long seed) {
            var random = new SplittableRandom(seed);
            var levels = new ArrayList<WeightedLevel>();
            int goals = random.nextInt(1, MOST_GOALS + 1);
            // Whole weights as a case has them, or any.
            boolean isWhole = random.nextBoolean();
            for (int i = 0; i < goals; i++) {
                double weight =
                        isWhole ? random.nextInt(1, ChangeGoal.MOST_WEIGHT + 1) : Math.exp(random.nextDouble(-7, 7));
                levels.add(new WeightedLevel(weight, level(random)));
            }
            double rho = random.nextInt(4) == 0 ? TScore.CONVENTIONAL_RHO : random.nextDouble();
            return new Drawn(List.copyOf(levels), rho, random);
        }

        private static GoalLevel level(RandomGenerator random) {
            return new GoalLevel(random.nextInt(GoalLevel.MUCH_LESS, GoalLevel.HIGHEST + 1));
        }

        double score() {
            return TScore.of(levels, rho).value();
        }

        double scoreOf(List<WeightedLevel> others) {
            return TScore.of(others, rho).value();
        }

        List<WeightedLevel> withLevels(IntUnaryOperator change) {
            return levels.stream()
                    .map(each -> new WeightedLevel(
                            each.weight(),
                            new GoalLevel(change.applyAsInt(each.level().value()))))
                    .toList();
        }

        List<WeightedLevel> scaled(double factor) {
            return levels.stream()
                    .map(each -> new WeightedLevel(each.weight() * factor, each.level()))
                    .toList();
        }
    }

    @Test
    void every_goal_as_expected_is_50_exactly() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var drawn = Drawn.by(seed);
            assertThat(drawn.scoreOf(drawn.withLevels(level -> 0)))
                    .as("seed %d", seed)
                    .isEqualTo(50);
        }
    }

    @Test
    void as_much_below_as_above_is_as_far_from_50() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var drawn = Drawn.by(seed);
            assertThat(drawn.score() + drawn.scoreOf(drawn.withLevels(level -> -level)))
                    .as("seed %d", seed)
                    .isEqualTo(100, NEARLY);
        }
    }

    @Test
    void only_the_proportions_of_the_weights_count() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var drawn = Drawn.by(seed);
            double factor = Math.exp(drawn.random().nextDouble(-600, 600));
            assertThat(drawn.scoreOf(drawn.scaled(factor)))
                    .as("seed %d, factor %s", seed, factor)
                    .isEqualTo(drawn.score(), NEARLY);
        }
    }

    @Test
    void the_order_of_the_goals_does_not_count() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var drawn = Drawn.by(seed);
            var shuffled = new ArrayList<>(drawn.levels());
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(drawn.scoreOf(shuffled)).as("seed %d", seed).isEqualTo(drawn.score(), NEARLY);
        }
    }

    @Test
    void one_goal_alone_is_50_and_10_a_level_exactly() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var drawn = Drawn.by(seed);
            var alone = drawn.levels().getFirst();
            assertThat(drawn.scoreOf(List.of(alone)))
                    .as("seed %d, %s, rho %s", seed, alone, drawn.rho())
                    .isEqualTo(50 + 10.0 * alone.level().value());
        }
    }

    @Test
    void a_goal_one_level_further_raises_the_score() {
        int raised = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            var drawn = Drawn.by(seed);
            for (int i = 0; i < drawn.levels().size(); i++) {
                var before = drawn.levels().get(i);
                if (before.level().value() < GoalLevel.HIGHEST) {
                    var after = new ArrayList<>(drawn.levels());
                    after.set(
                            i,
                            new WeightedLevel(
                                    before.weight(),
                                    new GoalLevel(before.level().value() + 1)));
                    assertThat(drawn.scoreOf(after))
                            .as("seed %d, goal %d", seed, i)
                            .isGreaterThan(drawn.score());
                    raised++;
                }
            }
        }
        assertThat(raised).isGreaterThan(SEEDS);
    }

    @Test
    void the_formula_as_published_in_decimal_arithmetic_says_the_same() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var drawn = Drawn.by(seed);
            assertThat(drawn.score()).as("seed %d", seed).isEqualTo(published(drawn.levels(), drawn.rho()), NEARLY);
        }
    }

    private static double published(List<WeightedLevel> levels, double rho) {
        var attained = BigDecimal.ZERO;
        var sum = BigDecimal.ZERO;
        var squares = BigDecimal.ZERO;
        for (var each : levels) {
            var weight = new BigDecimal(each.weight());
            attained =
                    attained.add(weight.multiply(BigDecimal.valueOf(each.level().value())));
            sum = sum.add(weight);
            squares = squares.add(weight.multiply(weight));
        }
        var correlation = new BigDecimal(rho);
        var root = BigDecimal.ONE
                .subtract(correlation)
                .multiply(squares)
                .add(correlation.multiply(sum.multiply(sum)))
                .sqrt(MathContext.DECIMAL128);
        return BigDecimal.TEN
                .multiply(attained)
                .divide(root, MathContext.DECIMAL128)
                .add(BigDecimal.valueOf(50))
                .doubleValue();
    }

    @Test
    void the_conventional_score_stays_within_36_52_of_50() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var best = Drawn.by(seed).withLevels(level -> GoalLevel.HIGHEST);
            assertThat(TScore.of(best).value()).as("seed %d", seed).isBetween(70.0 - 1e-9, 86.52);
        }
        var many = Collections.nCopies(10_000, new WeightedLevel(1, new GoalLevel(GoalLevel.HIGHEST)));
        assertThat(TScore.of(many).value()).isBetween(86.5, 86.52);
    }
}
