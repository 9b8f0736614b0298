package be.driehoek.goal;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;

/**
 * The T-score (T-score): how far several goals are attained together, as one number.
 *
 * <p>Where every goal is at the expected level it is 50; with one goal alone a level counts 10 points. The formula is that
 * of Kiresuk and Sherman, Goal attainment scaling, Community Mental Health Journal 4 (1968) 443-453,
 * doi:10.1007/BF01530764. For goals with weights w and levels x it is
 *
 * <pre>T = 50 + 10 sum(w x) / sqrt((1 - rho) sum(w^2) + rho (sum w)^2)</pre>
 *
 * <p>This is how the publisher's erratum has it to Turner-Stokes, Goal attainment scaling (GAS) in rehabilitation: a
 * practical guide, Clinical Rehabilitation 23 (2009) 362-370, doi:10.1177/0269215508101742; what pages 364 and 367 of that
 * guide print is wrong, and much copied.
 *
 * @param value the score in full, not rounded; 50 plus or minus at most 36.52 under the conventional rho
 */
public record TScore(@JsonValue double value) {
    /**
     * The rho of the convention, 0.3: how far the levels of one person's goals are expected to correlate.
     *
     * <p>Source: the second formula on page 364 of the guide of Turner-Stokes (2009), as its erratum has it, with 0.7 and
     * 0.3.
     */
    public static final double CONVENTIONAL_RHO = 0.3;

    private static final double EXPECTED = 50;
    private static final double STANDARD_DEVIATION = 10;

    /**
     * Checks that the score is a number.
     *
     * @throws InvalidValueException if it is infinite or not a number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TScore {
        if (!Double.isFinite(value)) {
            throw InvalidValueException.itself(
                    Message.of("must.number"), Message.of("got.value").with("value", value));
        }
    }

    /**
     * The T-score of goals under the {@linkplain #CONVENTIONAL_RHO conventional rho}.
     *
     * @param levels the level and weight of each goal, at least one, in any order
     * @return the score
     * @throws InvalidValueException if there are none
     */
    public static TScore of(Collection<WeightedLevel> levels) {
        return of(levels, CONVENTIONAL_RHO);
    }

    /**
     * The T-score of goals.
     *
     * @param levels the level and weight of each goal, at least one, in any order
     * @param rho how far the levels are expected to correlate, from 0 to below 1
     * @return the score
     * @throws InvalidValueException if there are no levels, or rho lies outside its range
     */
    public static TScore of(Collection<WeightedLevel> levels, double rho) {
        Check.notEmpty("levels", levels);
        if (!(rho >= 0 && rho < 1)) {
            throw InvalidValueException.field(
                    "rho",
                    Message.of("must.at-least-and-below").with("min", 0).with("max", 1),
                    Message.of("got.value").with("value", rho));
        }
        int exponent = levels.stream()
                .mapToInt(level -> Math.getExponent(level.weight()))
                .max()
                .orElseThrow();
        double attained = 0;
        double sum = 0;
        double squares = 0;
        for (var each : levels) {
            // Only proportions count. A power of two takes no digit off a weight, and the squares cannot overflow.
            double weight = Math.scalb(each.weight(), -exponent);
            attained += weight * each.level().value();
            sum += weight;
            squares += weight * weight;
        }
        // (1 - rho) * squares + rho * sum * sum, written so that one goal alone comes out exactly.
        double variance = squares + rho * (sum * sum - squares);
        return new TScore(EXPECTED + STANDARD_DEVIATION * (attained / Math.sqrt(variance)));
    }
}
