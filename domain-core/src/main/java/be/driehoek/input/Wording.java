package be.driehoek.input;

import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what people wrote (bewoording): capitals and spaces make no difference. */
public final class Wording {
    /** Also the spaces that do not break a line. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Wording() {}

    /**
     * A text without what makes no difference. Two texts say the same if this is equal.
     *
     * @param text what was written
     * @return the text in small letters, without spaces
     */
    public static String folded(String text) {
        return SPACES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether two texts say the same.
     *
     * @param one a text
     * @param other another text
     * @return true if capitals and spaces are all that differs
     */
    public static boolean isSame(FreeText one, FreeText other) {
        return folded(one.value()).equals(folded(other.value()));
    }
}
