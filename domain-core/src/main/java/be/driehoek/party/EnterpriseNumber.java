package be.driehoek.party;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The number of an enterprise in the Belgian register of enterprises (ondernemingsnummer, KBO), for example
 * {@code 0566.988.259}.
 *
 * <p>Ten digits, the first 0 or 1; the last two are 97 minus the remainder of the first eight divided by 97. Numbers of
 * establishment units (vestigingseenheden) start with 2 to 8 and are refused by a code of their own. A landlord who lets
 * as a person can have such a number; it therefore does not show itself in {@link #toString()}.
 *
 * @param value the ten digits; they may come as {@code 0566.988.259}, after {@code BE}, or as the nine digits of a number
 *     from before 2005, and are kept bare
 */
public record EnterpriseNumber(@JsonValue String value) {
    /** An establishment unit is written otherwise, and only read so far as to say so. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?:BE ?)?" + "(?:[0-9]{9,10}|[0-9]{3,4}\\.[0-9]{3}\\.[0-9]{3}|[2-8]\\.[0-9]{3}\\.[0-9]{3}\\.[0-9]{3})");

    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]");

    private static final int LENGTH = 10;

    /**
     * Checks the number and keeps its digits.
     *
     * @throws InvalidValueException if it is not such a number, of an establishment unit, or its check number is wrong
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnterpriseNumber {
        int length = value.length();
        if (!SHAPE.matcher(value).matches()) {
            throw refused("must.enterprise-number", length);
        }
        value = NO_DIGITS.matcher(value).replaceAll("");
        if (value.length() < LENGTH) {
            value = "0" + value;
        }
        char first = value.charAt(0);
        if (first >= '2' && first <= '8') {
            throw refused("must.enterprise-not-establishment", length);
        }
        if (first == '9') {
            throw refused("must.enterprise-number", length);
        }
        if (CheckNumber.of(value.substring(0, 8)) != Integer.parseInt(value.substring(8))) {
            throw refused("must.enterprise-checksum", length);
        }
    }

    private static InvalidValueException refused(String must, int length) {
        return InvalidValueException.itself(
                Message.of(must), Message.of("got.text-of-length").with("length", length));
    }

    /**
     * The number as people write it.
     *
     * @return {@code NNNN.NNN.NNN}
     */
    public String formatted() {
        return value.substring(0, 4) + "." + value.substring(4, 7) + "." + value.substring(7);
    }

    /** Says that there is a number, and not which. */
    @Override
    public String toString() {
        return "<redacted>";
    }
}
