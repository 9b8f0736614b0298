package be.driehoek.party;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A Belgian postal code (postcode).
 *
 * @param value four digits, the first not 0, for example {@code 3600}
 */
public record PostalCode(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3}");

    /**
     * Checks the code.
     *
     * @throws InvalidValueException if it is not four digits of which the first is not 0
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostalCode {
        if (!SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.postal-code"),
                    Message.of("got.text-of-length").with("length", value.length()));
        }
    }
}
