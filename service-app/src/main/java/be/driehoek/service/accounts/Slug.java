package be.driehoek.service.accounts;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of an organisation or a team, chosen by people (kenmerk), such as {@code ocmw-genk}.
 *
 * @param value small letters, digits and dashes, 1 to {@value #MAX_LENGTH}
 */
public record Slug(@JsonValue String value) {
    /** The largest number of characters. */
    public static final int MAX_LENGTH = 60;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9-]{1,60}");

    /**
     * Checks the id.
     *
     * @throws InvalidValueException if it has other characters, none or too many
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Slug {
        if (!SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.slug").with("max", MAX_LENGTH),
                    Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** The bare id. */
    @Override
    public String toString() {
        return value;
    }
}
