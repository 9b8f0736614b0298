package be.driehoek.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with places to fill in, written between braces: {@code "due on {due}"}. */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]\\w*)}");

    private Template() {}

    /**
     * The sentence with its places filled in.
     *
     * @param template the sentence
     * @param values gives the words for the name of a place
     * @return the filled sentence
     */
    public static String fill(String template, UnaryOperator<String> values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }
}
