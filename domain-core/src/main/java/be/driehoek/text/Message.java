package be.driehoek.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence to be said, as its code and what goes into it; the words stand in the message bundles.
 *
 * <p>Arguments are codes, dates, numbers and field names, never personal data.
 *
 * @param code the key of the sentence in the bundle, for example {@code must.present}
 * @param arguments what goes into the sentence, by the name between its braces
 */
public record Message(String code, Map<String, String> arguments) {

    /** Keeps its own copy of the arguments, in the order of their names. */
    public Message {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /**
     * A message without arguments.
     *
     * @param code the key of the sentence
     * @return the message
     */
    public static Message of(String code) {
        return new Message(code, Map.of());
    }

    /**
     * This message with one argument more.
     *
     * @param name the name between the braces
     * @param value what to put there; its {@code toString} is taken
     * @return a new message
     */
    public Message with(String name, Object value) {
        var extended = new TreeMap<>(arguments);
        extended.put(name, value.toString());
        return new Message(code, extended);
    }
}
