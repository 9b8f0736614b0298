package be.driehoek.service.accounts;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A password by which somebody says who they are (wachtwoord), right or wrong.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record GivenPassword(@JsonValue String value) {
    /** The largest number of characters (UTF-16 units), more than a password can have. */
    public static final int MAX_LENGTH = 1000;

    /**
     * Checks the length.
     *
     * @throws InvalidValueException if it is empty or too long
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GivenPassword {
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw InvalidValueException.itself(
                    Message.of("must.text-at-most").with("max", MAX_LENGTH),
                    Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** Nothing of the password. */
    @Override
    public String toString() {
        return "GivenPassword[<redacted>]";
    }
}
