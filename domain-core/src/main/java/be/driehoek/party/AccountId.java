package be.driehoek.party;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The account of somebody who works with cases (gebruikersnaam).
 *
 * @param value the user name: letters, digits, dots, dashes, underscores and {@code @}, at most {@value #MAX_LENGTH}
 */
public record AccountId(@JsonValue String value) {
    /** The largest number of characters (UTF-16 units) of a user name. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}._@-]+");

    /**
     * Checks the user name.
     *
     * @throws InvalidValueException if it cannot be a user name
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.account"), Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** The bare user name. */
    @Override
    public String toString() {
        return value;
    }
}
