package be.driehoek.service.forms;

import be.driehoek.input.InvalidInputException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A form that was filled in and could not be sent, on its way through another page, such as that of the login.
 *
 * @param action where it would have been sent: a path of this service
 * @param data what was typed
 */
public record FormState(String action, FormData data) {
    private static final String ACTION = "kept-action";
    private static final String KEPT = "kept:";

    /** A path of this host, of nothing but what our own addresses are made of. */
    private static final Pattern PATH = Pattern.compile("/|(/[A-Za-z0-9][A-Za-z0-9._~-]*)+");

    private static final int LONGEST_ACTION = 500;

    /**
     * A field that nobody sees.
     *
     * @param name its name
     * @param value its value
     */
    public record Hidden(String name, String value) {
        /** Without the value. */
        @Override
        public String toString() {
            return "Hidden[%s]".formatted(name);
        }
    }

    /**
     * Checks the path: nobody is led to another host.
     *
     * @throws IllegalArgumentException if it is no path of this service
     */
    public FormState {
        if (!isPath(action)) {
            throw new IllegalArgumentException("action must be a path of this service: got another text");
        }
    }

    private static boolean isPath(String action) {
        return action.length() <= LONGEST_ACTION && PATH.matcher(action).matches();
    }

    /**
     * The form as hidden fields of another page.
     *
     * @return a field for each value
     */
    public List<Hidden> hidden() {
        return Stream.concat(
                        Stream.of(new Hidden(ACTION, action)),
                        data.toMap().entrySet().stream()
                                .flatMap(field -> field.getValue().stream()
                                        .map(value -> new Hidden(KEPT + field.getKey(), value))))
                .toList();
    }

    /**
     * The form that another page brought along.
     *
     * @param submitted what that page sent
     * @return empty if it brought none, or one that is no form of this service
     */
    public static Optional<FormState> of(Map<String, ? extends Collection<String>> submitted) {
        var kept = new LinkedHashMap<String, Collection<String>>();
        submitted.forEach((name, values) -> {
            if (name.startsWith(KEPT)) {
                kept.put(name.substring(KEPT.length()), values);
            }
        });
        try {
            var data = FormData.of(kept);
            var actions = submitted.get(ACTION);
            return Stream.ofNullable(actions)
                    .flatMap(Collection::stream)
                    .filter(FormState::isPath)
                    .findFirst()
                    .map(action -> new FormState(action, data));
        } catch (InvalidInputException tooMuch) {
            return Optional.empty();
        }
    }
}
