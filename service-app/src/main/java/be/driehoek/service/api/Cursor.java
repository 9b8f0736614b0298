package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A place in a list as a text that callers hand back as it is. */
final class Cursor {
    private static final String SEPARATOR = " ";

    private Cursor() {}

    /** Writes what makes a place up; only the last part may hold a space. */
    static String write(Object... parts) {
        var text = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /**
     * Reads a place.
     *
     * @param cursor what was handed back
     * @param parts of how many parts it is made
     * @param place makes the place of them
     * @throws InvalidValueException if the cursor is not of this list
     */
    static <P> P read(String cursor, int parts, Function<String[], P> place) {
        try {
            var read = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, parts);
            if (read.length == parts) {
                return place.apply(read);
            }
        } catch (IllegalArgumentException notOurs) {
            throw unreadable();
        }
        throw unreadable();
    }

    /**
     * Reads a part that is a moment.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Instant moment(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeException noMoment) {
            throw new IllegalArgumentException("this part of a cursor is a moment", noMoment);
        }
    }

    private static InvalidValueException unreadable() {
        return InvalidValueException.itself(Message.of("must.cursor"), Message.of("got.unreadable"));
    }
}
