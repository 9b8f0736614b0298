package be.driehoek.service.accounts;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A password that somebody chooses (nieuw wachtwoord), of any characters but control characters.
 *
 * @param value 12 to {@value #MAX_LENGTH} characters, as Unicode counts them
 */
public record NewPassword(@JsonValue String value) {
    /** The smallest number of characters (code points). */
    public static final int MIN_LENGTH = 12;

    /** The largest number of characters (code points). */
    public static final int MAX_LENGTH = 128;

    private static final Pattern SHAPE = Pattern.compile("[^\\p{Cc}\\p{Cs}]{12,128}");

    /**
     * Checks the length; whether it is easy to guess depends on whose it is.
     *
     * @throws InvalidValueException if it is too short or too long, or has control characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NewPassword {
        if (!SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.password").with("min", MIN_LENGTH).with("max", MAX_LENGTH),
                    Message.of("got.text-of-length").with("length", value.codePointCount(0, value.length())));
        }
    }

    /** Nothing of the password. */
    @Override
    public String toString() {
        return "NewPassword[<redacted>]";
    }
}
