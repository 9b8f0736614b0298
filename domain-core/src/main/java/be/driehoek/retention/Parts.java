package be.driehoek.retention;

import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.input.FreeText;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Takes parts out of events. Which field belongs to which part stands in {@code parts.properties}; an event is changed as the
 * JSON in which it is stored, and read again, so that what comes out is an event.
 */
final class Parts {
    private static final String FILE = "parts.properties";
    private static final Map<String, FilePart> OF_FIELDS = read();

    /** It may be left out of a problem of another kind only. */
    private static final String DESCRIPTION = "HousingProblem.description";

    private Parts() {}

    private static Map<String, FilePart> read() {
        try (var file = new InputStreamReader(
                Objects.requireNonNull(Parts.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(file);
            var parts = new TreeMap<String, FilePart>();
            properties
                    .stringPropertyNames()
                    .forEach(name -> parts.put(name, FilePart.valueOf(property(properties, name))));
            return Collections.unmodifiableMap(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String property(Properties properties, String name) {
        return String.valueOf(properties.getProperty(name)).strip();
    }

    /** The part of each field, by the simple name of its record and its own, such as {@code Tenant.phone}. */
    static Map<String, FilePart> ofFields() {
        return OF_FIELDS;
    }

    static CaseEvent without(FilePart part, CaseEvent event) {
        JsonNode tree = StrictJson.mapper().valueToTree(event);
        remove(part, tree, event.getClass(), false);
        return StrictJson.read(tree, event.getClass());
    }

    private static void remove(FilePart part, JsonNode tree, Type type, boolean isPatch) {
        switch (type) {
            case ParameterizedType of -> {
                var of1 = of.getActualTypeArguments()[0];
                if (tree instanceof ArrayNode array) {
                    // What stands in a list is whole, in a patch too.
                    array.forEach(element -> remove(part, element, of1, false));
                } else {
                    remove(part, tree, of1, isPatch);
                }
            }
            case Class<?> changes when changes == ReferralChanges.class -> remove(part, tree, Referral.class, true);
            case Class<?> plain
            when plain.isRecord() && tree instanceof ObjectNode object -> {
                for (var component : plain.getRecordComponents()) {
                    remove(part, object, plain.getSimpleName() + "." + component.getName(), component, isPatch);
                }
            }
            default -> {}
        }
    }

    private static void remove(
            FilePart part, ObjectNode object, String field, RecordComponent component, boolean isPatch) {
        var name = component.getName();
        var value = Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
        if (value.isEmpty()) {
            return;
        }
        if (OF_FIELDS.get(field) != part) {
            remove(part, value.get(), component.getGenericType(), isPatch);
        } else if (component.getType() == FreeText.class || field.equals(DESCRIPTION)) {
            object.put(name, FilePart.ERASED_TEXT);
        } else if (component.getType() == Map.class) {
            var texts = (ObjectNode) value.get();
            texts.properties().forEach(text -> text.setValue(TextNode.valueOf(FilePart.ERASED_TEXT)));
        } else if (component.getType() == List.class) {
            object.putArray(name);
        } else if (isPatch) {
            object.putNull(name);
        } else {
            object.remove(name);
        }
    }

    /** Whether there is something of a part in an event. */
    static boolean isIn(FilePart part, CaseEvent event) {
        return !without(part, event).equals(event);
    }

    static List<FilePart> withinACase() {
        return Arrays.stream(FilePart.values())
                .filter(part -> part != FilePart.WHOLE_CASE)
                .toList();
    }
}
