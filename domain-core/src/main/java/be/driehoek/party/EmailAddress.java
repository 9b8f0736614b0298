package be.driehoek.party;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An e-mail address (e-mailadres); it does not show itself in {@link #toString()}.
 *
 * @param value the address: something, one {@code @}, something; no white space, no control
 *     characters, well-formed Unicode, at most {@value #MAX_LENGTH} characters
 */
public record EmailAddress(@JsonValue String value) {
    /** The largest number of characters of an address (RFC 5321, 4.5.3.1.3). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cc}\\p{Cs}]+@[^\\s@\\p{Cc}\\p{Cs}]+");

    /**
     * Checks the address.
     *
     * @throws InvalidValueException if it cannot be an e-mail address
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw InvalidValueException.itself(
                    Message.of("must.email"), Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    /** Says that there is an address, and not which. */
    @Override
    public String toString() {
        return "<redacted>";
    }
}
