package be.driehoek.policy;

import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mistakes for a file that has none. */
final class Damage {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "2",
            "366",
            "367",
            "14.0",
            "14.5",
            "1e2",
            "1e400",
            "2147483648",
            "[]",
            "{}",
            "[null]",
            "\"\"",
            "\" \"",
            "\"\\u00a0\"",
            "\"a\\u0000b\"",
            "\"x\"",
            "\"X-1\"",
            "\"{\"",
            "\"{hoarding}\"",
            "\"UNKNOWN\"",
            "\"YES\"",
            "\"Yes\"",
            "\"NONE\"",
            "\"hoarding\"",
            "\"Hoarding\"",
            "\"dwellingInRegion\"",
            "\"EL-1\"",
            "\"EL-12345\"",
            "\"DUTY\"",
            "\"duty\"",
            "\"2026-02-28\"",
            "\"2026-02-30\"",
            "\"2024-02-29\"",
            "\"2100-02-29\"",
            "\"1899-12-31\"",
            "\"2101-01-01\"",
            "\"2026-1-1\"",
            "\"2026-01-01T00:00\"",
            "\"P1M\"",
            "\"P120M\"",
            "\"P121M\"",
            "\"P0M\"",
            "\"P06M\"",
            "\"P1Y\"",
            "\"p6m\"",
            "\"P3D\"",
            "\"37007\"",
            "\"3700\"",
            "\"0370\"",
            "\"a-b\"",
            "\"a--b\"",
            "\"a_b\"",
            "\"123456789012345678901234567890123456789012345678901\"");
    private static final List<String> FIELDS = List.of(
            "id",
            "fact",
            "in",
            "all",
            "any",
            "not",
            "condition",
            "nl",
            "it",
            "colour",
            "choice",
            "successor",
            "validUntil",
            "inForceUntil",
            "region",
            "$schema",
            "a/b~c");

    private static final Pattern IN_CONDITION = Pattern.compile("(/all/\\*|/any/\\*|/not)+");

    private final ObjectNode file;
    private final SortedMap<String, List<Place>> places = new TreeMap<>();
    private final List<JsonNode> all = new ArrayList<>();

    Damage(ObjectNode file) {
        this.file = file;
        collect("", JsonPointer.empty(), file);
    }

    /** A value within a list or an object. */
    private record Place(JsonPointer parent, String field, int index) {
        JsonNode in(JsonNode file) {
            var at = file.at(parent);
            return at.isObject() ? at.path(field) : at.path(index);
        }

        void set(JsonNode file, JsonNode value) {
            if (file.at(parent) instanceof ObjectNode object) {
                object.set(field, value);
            } else {
                ((ArrayNode) file.at(parent)).set(index, value);
            }
        }

        void remove(JsonNode file) {
            if (file.at(parent) instanceof ObjectNode object) {
                object.remove(field);
            } else {
                ((ArrayNode) file.at(parent)).remove(index);
            }
        }

        /** In an object under a name, in a list before the place. */
        void add(JsonNode file, String name, JsonNode value) {
            if (file.at(parent) instanceof ObjectNode object) {
                object.set(name, value);
            } else {
                ((ArrayNode) file.at(parent)).insert(index, value);
            }
        }
    }

    /** Places of one kind are those with one name, in whatever element of a list and however deep in a condition. */
    private void collect(String kind, JsonPointer pointer, JsonNode node) {
        all.add(node);
        node.fieldNames().forEachRemaining(name -> {
            place(kind + "/" + name, new Place(pointer, name, 0));
            collect(kind + "/" + name, pointer.appendProperty(name), node.path(name));
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            place(kind + "/*", new Place(pointer, "", i));
            collect(kind + "/*", pointer.appendIndex(i), node.path(i));
        }
    }

    private void place(String kind, Place place) {
        places.computeIfAbsent(IN_CONDITION.matcher(kind).replaceAll("/part"), any -> new ArrayList<>())
                .add(place);
    }

    Set<String> kinds() {
        return places.keySet();
    }

    /** The file with each mistake at the first place of each kind. */
    Stream<JsonNode> ofEachKind() {
        return places.values().stream()
                .map(List::getFirst)
                .flatMap(place -> Stream.of(
                                VALUES.stream().map(value -> damaged(copy -> place.set(copy, json(value)))),
                                FIELDS.stream().map(name -> damaged(copy -> place.add(copy, name, json("\"x\"")))),
                                FIELDS.stream().map(name -> damaged(copy -> rename(place, copy, name))),
                                Stream.of(damaged(place::remove)))
                        .flatMap(files -> files));
    }

    private JsonNode damaged(Consumer<JsonNode> mistake) {
        var copy = file.deepCopy();
        mistake.accept(copy);
        return copy;
    }

    /** In a list, which has no names, the element comes twice. */
    private static void rename(Place place, JsonNode file, String name) {
        var value = place.in(file).deepCopy();
        if (file.at(place.parent()).isObject()) {
            place.remove(file);
        }
        place.add(file, name, value);
    }

    /** The file with some mistake at some place; each kind of place is as likely. */
    JsonNode atRandom(RandomGenerator random) {
        var place = one(one(List.copyOf(places.values()), random), random);
        return damaged(copy -> {
            switch (random.nextInt(8)) {
                case 0 -> place.remove(copy);
                case 1 -> rename(place, copy, one(FIELDS, random));
                case 2 -> place.add(copy, one(FIELDS, random), json(one(VALUES, random)));
                // What stands elsewhere, so that a rule, a fact or a day comes twice.
                case 3 -> place.set(copy, one(all, random).deepCopy());
                case 4, 5 -> place.set(copy, alike(place.in(copy), random));
                case 6 -> place.set(copy, nearly(place.in(copy), random));
                default -> place.set(copy, json(one(VALUES, random)));
            }
        });
    }

    private JsonNode alike(JsonNode value, RandomGenerator random) {
        var alike = all.stream()
                .filter(other -> other.getNodeType() == value.getNodeType())
                .filter(other -> !value.isTextual()
                        || other.textValue().length() == value.textValue().length())
                .toList();
        return one(alike, random).deepCopy();
    }

    private static JsonNode nearly(JsonNode value, RandomGenerator random) {
        if (!value.isTextual()) {
            return StrictJson.mapper().createArrayNode().add(value);
        }
        var text = value.textValue();
        return StrictJson.mapper()
                .getNodeFactory()
                .textNode(
                        switch (random.nextInt(5)) {
                            case 0 -> text + "\n";
                            case 1 -> " " + text;
                            case 2 -> text.toLowerCase(Locale.ROOT);
                            case 3 -> text + text;
                            default -> text.substring(Math.min(1, text.length()));
                        });
    }

    private static JsonNode json(String text) {
        try {
            return StrictJson.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T one(List<T> some, RandomGenerator random) {
        return some.get(random.nextInt(some.size()));
    }
}
