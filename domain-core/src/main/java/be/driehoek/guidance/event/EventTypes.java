package be.driehoek.guidance.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of the events in JSON and in storage, such as {@code guidance-started}. */
public final class EventTypes {
    private static final Map<String, Class<? extends CaseEvent>> CLASSES = Arrays.stream(
                    CaseEvent.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toUnmodifiableMap(
                    JsonSubTypes.Type::name, type -> type.value().asSubclass(CaseEvent.class)));
    private static final Map<Class<?>, String> NAMES =
            CLASSES.keySet().stream().collect(Collectors.toUnmodifiableMap(CLASSES::get, Function.identity()));

    private EventTypes() {}

    /**
     * The name of an event's type.
     *
     * @param event the event
     * @return the name, for example {@code guidance-started}
     */
    public static String nameOf(CaseEvent event) {
        return Objects.requireNonNull(NAMES.get(event.getClass()));
    }

    /**
     * The class of a type of event.
     *
     * @param name the name of the type
     * @return the class
     * @throws IllegalArgumentException if there is no such type
     */
    public static Class<? extends CaseEvent> classOf(String name) {
        var found = CLASSES.get(name);
        if (found == null) {
            throw new IllegalArgumentException("type must be the name of an event: got " + name);
        }
        return found;
    }
}
