package be.driehoek.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import be.driehoek.guidance.Cases;
import be.driehoek.input.InvalidValueException;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Goal attainment scaling: the T-score")
class TScoreTest {
    private static double conventional(String levels, String weights) {
        return TScore.of(Weighted.parse(levels, weights)).value();
    }

    @ParameterizedTest(name = "levels {0}, weights {1} -> {2} ({4})")
    @CsvSource(delimiter = '|', textBlock = """
        2 2 2          | ''          | 77.38613 | 77.3861278753 | README of the R package gasr
        0 -1 1         | ''          | 50.00000 | 50            | README of the R package gasr
        0 1 1          | ''          | 59.12871 | 59.1287092918 | README of the R package gasr
        2 1 2          | ''          | 72.82177 | 72.8217732294 | README of the R package gasr
        1              | ''          | 60       | 60            | unit tests of PhysioClinical
        -1             | ''          | 40       | 40            | unit tests of PhysioClinical
        0 0            | 6 6         | 50       | 50            | unit tests of PhysioClinical
        """)
    void a_published_score_comes_out(String levels, String weights, double published, double full, String source) {
        assertThat(conventional(levels, weights)).as(source).isEqualTo(published, within(0.000005));
        assertThat(conventional(levels, weights)).as(source).isEqualTo(full, within(1e-9));
    }

    @Test
    void a_score_that_was_published_as_a_formula_comes_out() {
        // The unit tests of PhysioClinical; the weight 6 is importance 3 times difficulty 2.
        assertThat(conventional("1 0", "6 6")).isEqualTo(50 + 60 / Math.sqrt(93.6), within(1e-9));
        assertThat(conventional("1 0", "6 6")).isEqualTo(56.2017367295, within(1e-9));
        assertThat(conventional("1 1", "")).isEqualTo(50 + 20 / Math.sqrt(2.6), within(1e-9));
        assertThat(conventional("1 1", "")).isEqualTo(62.4034734589, within(1e-9));
        var uncorrelated = TScore.of(Weighted.equally(1, 1), 0).value();
        assertThat(uncorrelated).isEqualTo(50 + 20 / Math.sqrt(2), within(1e-9));
        assertThat(uncorrelated).isEqualTo(64.1421356237, within(1e-9));
    }

    @Test
    void the_example_in_the_documentation_of_gasr_is_55_exactly() {
        // Sum(wx) = 7, sum(w^2) = 91, (sum w)^2 = 441: 50 + 10 * 7 / 14.
        assertThat(conventional("-2 0 -1 2 0 1", "3 5 1 4 2 6")).isEqualTo(55);
    }

    @ParameterizedTest(name = "levels {0}, weights {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
        0 1 -1      | 6 2 3 | 48.8098611027
        -1 -1 -1    | ''    | 36.3069360624
        -2 -2 -2    | ''    | 22.6138721247
        -2 -2 -2 -2 | ''    | 20.9809499956
        """)
    void a_score_that_follows_from_the_formula_comes_out(String levels, String weights, double full) {
        assertThat(conventional(levels, weights)).isEqualTo(full, within(1e-9));
    }

    @ParameterizedTest(name = "{0} goals")
    @CsvSource({
        "1, 30.00, 40.00, 50, 60.00, 70.00, 10.0000",
        "2, 25.19, 37.60, 50, 62.40, 74.81, 6.2017",
        "3, 22.61, 36.31, 50, 63.69, 77.39, 4.5644",
        "4, 20.98, 35.49, 50, 64.51, 79.02, 3.6274",
        "5, 19.85, 34.92, 50, 65.08, 80.15, 3.0151",
        "6, 19.02, 34.51, 50, 65.49, 80.98, 2.5820",
        "7, 18.38, 34.19, 50, 65.81, 81.62, 2.2588",
        "8, 17.87, 33.94, 50, 66.06, 82.13, 2.0080"
    })
    void the_conversion_table_holds_for_goals_of_equal_weight(
            int goals, double much, double less, double expected, double better, double best, double perPoint) {
        var row = List.of(much, less, expected, better, best);
        for (int level = GoalLevel.MUCH_LESS; level <= GoalLevel.HIGHEST; level++) {
            var all = Collections.nCopies(goals, new WeightedLevel(1, new GoalLevel(level)));
            assertThat(TScore.of(all).value())
                    .as("all at %d", level)
                    .isEqualTo(row.get(level - GoalLevel.MUCH_LESS), within(0.005));
        }
        var onePoint = new int[goals];
        onePoint[0] = 1;
        assertThat(TScore.of(Weighted.equally(onePoint)).value() - 50).isEqualTo(perPoint, within(0.00005));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-300, 1e-9, 1, 1e154, 1e300, Double.MAX_VALUE})
    void tiny_and_huge_weights_neither_vanish_nor_overflow(double weight) {
        var weights = new double[] {weight, weight, weight};
        assertThat(TScore.of(Weighted.with(weights, 2, 1, 2)).value()).isEqualTo(72.8217732294, within(1e-9));
    }

    @Test
    void a_weight_that_is_nothing_beside_another_leaves_the_other() {
        var weights = new double[] {Double.MIN_VALUE, Double.MAX_VALUE};
        assertThat(TScore.of(Weighted.with(weights, -2, 1)).value()).isEqualTo(60);
    }

    @Test
    void the_conventional_rho_is_three_tenths() {
        var levels = Weighted.parse("-2 0 -1 2 0 1", "3 5 1 4 2 6");
        assertThat(TScore.CONVENTIONAL_RHO).isEqualTo(0.3);
        assertThat(TScore.of(levels)).isEqualTo(TScore.of(levels, 0.3)).isNotEqualTo(TScore.of(levels, 0.31));
    }

    private static String refusal(ThrowingCallable made) {
        var refused = catchThrowableOfType(InvalidValueException.class, made);
        assertThat(refused).isNotNull();
        var error = refused.error();
        Cases.assertCanBeSaid(error.must());
        Cases.assertCanBeSaid(error.got());
        return (error.pointer() + " " + error.must().code()).strip();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, Double.MIN_VALUE, 0.3, 0.9999999999999999})
    void rho_may_be_0_and_anything_below_1(double rho) {
        assertThat(TScore.of(Weighted.equally(1, 1), rho).value()).isBetween(60.0, 64.1421356238);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                -Double.MIN_VALUE,
                -0.3,
                1,
                1.0000000000000002,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY
            })
    void another_rho_is_refused(double rho) {
        var levels = Weighted.equally(1, 1);
        assertThat(refusal(() -> TScore.of(levels, rho))).isEqualTo("/rho must.at-least-and-below");
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0, -0.0, -Double.MIN_VALUE, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_weight_is_a_finite_number_above_0(double weight) {
        assertThat(refusal(() -> new WeightedLevel(weight, new GoalLevel(0)))).isEqualTo("/weight must.above");
    }

    @Test
    void the_score_is_defined_from_minus_2_only() {
        assertThat(refusal(() -> new WeightedLevel(1, new GoalLevel(-3)))).isEqualTo("/level must.between");
        assertThat(new WeightedLevel(1, new GoalLevel(-2)).level().isBelowScale())
                .isFalse();
    }

    @Test
    void without_goals_there_is_no_score() {
        assertThat(refusal(() -> TScore.of(List.of()))).isEqualTo("/levels must.not-empty");
        assertThat(refusal(() -> TScore.of(List.of(), 0))).isEqualTo("/levels must.not-empty");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_score_is_a_number(double value) {
        assertThat(refusal(() -> new TScore(value))).isEqualTo("must.number");
    }
}
