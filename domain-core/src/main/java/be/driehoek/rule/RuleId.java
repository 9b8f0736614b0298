package be.driehoek.rule;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of a rule (regel), of the rulebook or of an organisation's own policy.
 *
 * @param value capitals, a dash and a number, for example {@code TE-2}
 */
public record RuleId(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,8}-[0-9]{1,4}");

    /**
     * Checks the id.
     *
     * @throws InvalidValueException if it does not have the shape of an id
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RuleId {
        if (!SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.rule-id"), Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
