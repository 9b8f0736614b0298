package be.driehoek.goal;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of a change goal within its case.
 *
 * @param value letters, digits, dashes and underscores, at most 50, for example {@code g1}
 */
public record GoalId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,50}");

    /**
     * Checks the id.
     *
     * @throws InvalidValueException if it does not have the shape of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {
        if (!SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.goal-id"), Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
