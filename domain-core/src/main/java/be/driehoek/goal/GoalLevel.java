package be.driehoek.goal;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A level of goal attainment (niveau van doelbereiking).
 *
 * @param value from {@value #LOWEST}, worse than at the start, over 0, the expected level, to {@value #HIGHEST}
 */
public record GoalLevel(@JsonValue int value) implements Comparable<GoalLevel> {
    /** Worse than at the start; it can be recorded, and withholds the T-score. */
    public static final int LOWEST = -3;

    /** Much less than expected: the lowest of the five levels for which a T-score is defined. */
    public static final int MUCH_LESS = -2;

    /** As expected. */
    public static final int EXPECTED = 0;

    /** Much better than expected. */
    public static final int HIGHEST = 2;

    private static final Pattern SHAPE = Pattern.compile("0|-?[1-9]");

    /**
     * Checks the level.
     *
     * @throws InvalidValueException if it lies outside the scale
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalLevel {
        if (value < LOWEST || value > HIGHEST) {
            throw refusal(Message.of("got.value").with("value", value));
        }
    }

    /**
     * Reads a level that is the key of a JSON object.
     *
     * @param key the level as text, for example {@code "-2"}
     * @return the level
     * @throws InvalidValueException if it is not a level of the scale
     */
    static GoalLevel ofKey(String key) {
        if (!SHAPE.matcher(key).matches()) {
            throw refusal(Message.of("got.other-key"));
        }
        return new GoalLevel(Integer.parseInt(key));
    }

    /**
     * Whether it lies below the five levels for which a T-score is defined.
     *
     * @return true for {@value #LOWEST}
     */
    public boolean isBelowScale() {
        return value < MUCH_LESS;
    }

    private static InvalidValueException refusal(Message got) {
        return InvalidValueException.itself(
                Message.of("must.between").with("min", LOWEST).with("max", HIGHEST), got);
    }

    @Override
    public int compareTo(GoalLevel other) {
        return Integer.compare(value, other.value);
    }
}
