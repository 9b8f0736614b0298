package be.driehoek.service.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.idempotency.NamedOnce;
import be.driehoek.service.problem.ProblemException;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sent by a form of a page: names and their values, as they were typed.
 *
 * @param values the values of each name, in order
 */
public record PostedForm(Map<String, List<String>> values) implements NamedOnce {
    /** The name of the field with the key by which a form is sent once. */
    public static final String ONCE = "once";

    /** More than the largest form has fields. */
    private static final int MOST_VALUES = 5_000;

    /** What stands before the name of a field that is kept while somebody logs in. */
    private static final String KEPT = "kept:";

    /** Keeps a copy, in order. */
    public PostedForm {
        var copy = new LinkedHashMap<String, List<String>>();
        values.forEach((name, sent) -> copy.put(name, List.copyOf(sent)));
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads a form.
     *
     * @param body as browsers send it: {@code application/x-www-form-urlencoded}, in UTF-8
     * @return the form
     * @throws ProblemException if it is not written so
     */
    static PostedForm parse(String body) {
        try {
            return new PostedForm(new QueryStringDecoder(body, UTF_8, false, MOST_VALUES, true).parameters());
        } catch (IllegalArgumentException unreadable) {
            throw ProblemException.unreadable();
        }
    }

    /**
     * The value of a field.
     *
     * @param name its name
     * @return the first value, without space around it; empty if nothing was typed
     */
    public Optional<String> value(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    @Override
    public Optional<String> onceKey() {
        return value(ONCE);
    }

    /** The fields of another form, which are kept while somebody logs in. */
    Map<String, List<String>> kept() {
        var kept = new LinkedHashMap<String, List<String>>();
        values.forEach((name, sent) -> {
            if (name.startsWith(KEPT)) {
                kept.put(name.substring(KEPT.length()), new ArrayList<>(sent));
            }
        });
        return kept;
    }

    /**
     * The name under which a field is kept.
     *
     * @param name its name
     * @return the name in the form by which somebody logs in
     */
    static String keptName(String name) {
        return KEPT + name;
    }

    /** Nothing of what was typed. */
    @Override
    public String toString() {
        return "PostedForm[<redacted>]";
    }
}
