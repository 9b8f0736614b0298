package be.driehoek.party;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The code of a municipality in the Belgian statistics (NIS-code, REFNIS).
 *
 * <p>Codes come and go with mergers of municipalities: a code says something together with a day. {@link Municipalities}
 * knows the days.
 *
 * @param value five digits, for example {@code 37007}
 */
public record NisCode(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{5}");

    /**
     * Checks the code.
     *
     * @throws InvalidValueException if it is not five digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NisCode {
        if (!SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.nis-code"),
                    Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** The bare code. */
    @Override
    public String toString() {
        return value;
    }
}
