package be.driehoek.service.accounts;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * What an organisation, a team or a token is called (benaming).
 *
 * @param value 1 to {@value #MAX_LENGTH} characters in one line, without a space at either end
 */
public record Label(@JsonValue String value) {
    /** The largest number of characters (UTF-16 units). */
    public static final int MAX_LENGTH = 100;

    private static final Pattern SHAPE = Pattern.compile("[^ \\p{Cc}\\p{Cs}](?:[^\\p{Cc}\\p{Cs}]*[^ \\p{Cc}\\p{Cs}])?");

    /**
     * Checks the name.
     *
     * @throws InvalidValueException if it is no such text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Label {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.label").with("max", MAX_LENGTH),
                    Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** The bare name. */
    @Override
    public String toString() {
        return value;
    }
}
