package be.driehoek.service.api;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many items a page of a list may have.
 *
 * @param value 1 to {@value #MOST}
 */
record PageLength(int value) {
    static final int MOST = 1000;
    private static final Pattern WRITTEN = Pattern.compile("[1-9][0-9]{0,3}");

    static PageLength read(String text) {
        if (!WRITTEN.matcher(text).matches() || Integer.parseInt(text) > MOST) {
            throw InvalidValueException.itself(
                    Message.of("must.between").with("min", 1).with("max", MOST), Message.of("got.unreadable"));
        }
        return new PageLength(Integer.parseInt(text));
    }

    /** The length that was asked for, or else the usual one of the list. */
    static int of(@Nullable PageLength asked, int usual) {
        return asked == null ? usual : asked.value;
    }
}
