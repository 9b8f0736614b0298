package be.driehoek.goal;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;

/**
 * The level that one goal has reached, with the weight of that goal: what a {@link TScore} is made of.
 *
 * @param weight a finite number above 0; only its proportion to the other weights counts, for example 1 for every goal,
 *     or importance times difficulty
 * @param level the level, {@value GoalLevel#MUCH_LESS} to {@value GoalLevel#HIGHEST}; below, no T-score is defined
 */
public record WeightedLevel(double weight, GoalLevel level) {
    /**
     * Checks the weight and the level.
     *
     * @throws InvalidValueException if one of them lies outside its range
     */
    public WeightedLevel {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw InvalidValueException.field(
                    "weight",
                    Message.of("must.above").with("min", 0),
                    Message.of("got.value").with("value", weight));
        }
        Check.between("level", Check.present("level", level).value(), GoalLevel.MUCH_LESS, GoalLevel.HIGHEST);
    }
}
