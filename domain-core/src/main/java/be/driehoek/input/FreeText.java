package be.driehoek.input;

import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A text that a person wrote: a name, a reason, a note (vrije tekst).
 *
 * <p>It may hold personal data, and therefore never shows itself in {@link #toString()}: whatever is logged or thrown,
 * the text stays out of it. In JSON it is a plain string.
 *
 * @param value the text: not blank, at most {@value #MAX_LENGTH} characters, well-formed Unicode without NUL
 */
public record FreeText(@JsonValue String value) {
    /** The largest number of characters (UTF-16 units) of a text. */
    public static final int MAX_LENGTH = 20_000;

    /**
     * Checks the text.
     *
     * @throws InvalidValueException if the text is blank, too long or cannot be stored faithfully
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FreeText {
        if (value.codePoints().allMatch(FreeText::isBlank)) {
            throw InvalidValueException.itself(Message.of("must.text-not-blank"), Message.of("got.blank-text"));
        }
        if (value.length() > MAX_LENGTH) {
            throw InvalidValueException.itself(
                    Message.of("must.text-at-most").with("max", MAX_LENGTH),
                    Message.of("got.text-of-length").with("length", value.length()));
        }
        if (value.indexOf('\0') >= 0 || hasLoneSurrogate(value)) {
            throw InvalidValueException.itself(Message.of("must.text-well-formed"), Message.of("got.text-ill-formed"));
        }
    }

    /** Also the spaces that do not break a line. */
    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean hasLoneSurrogate(String value) {
        return value.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /**
     * The text as a value.
     *
     * @param value what was written
     * @return the text
     * @throws InvalidValueException if the text is blank, too long or cannot be stored faithfully
     */
    public static FreeText of(String value) {
        return new FreeText(value);
    }

    /** Says that there is a text, and not which. */
    @Override
    public String toString() {
        return "<redacted>";
    }
}
