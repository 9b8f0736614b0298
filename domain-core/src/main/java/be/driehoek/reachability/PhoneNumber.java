package be.driehoek.reachability;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The phone number of a service (telefoonnummer), as it is shown to callers; not that of a person.
 *
 * @param value digits, with a plus before and spaces, brackets, slashes, dots and dashes between, 3 to
 *     {@value #MAX_LENGTH} characters, for example {@code 089 33 99 23}
 */
public record PhoneNumber(@JsonValue String value) {
    /** The largest number of characters. */
    public static final int MAX_LENGTH = 30;

    private static final Pattern SHAPE = Pattern.compile("(?=.{3,30}$)[+(]?[0-9][0-9 ()/.-]*[0-9]");

    /**
     * Checks the number.
     *
     * @throws InvalidValueException if it does not have the shape of a phone number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhoneNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.phone").with("max", MAX_LENGTH),
                    Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** The bare number. */
    @Override
    public String toString() {
        return value;
    }
}
