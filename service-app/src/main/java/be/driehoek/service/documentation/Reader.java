package be.driehoek.service.documentation;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.service.shape.Shapes;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks the reader of requests what it takes, by examples that it takes and one change to them at a time.
 *
 * <p>A field is mandatory if the reader misses it wherever an example has it. The bounds of a field are those that the
 * reader names when it refuses a value far outside.
 */
final class Reader {
    private static final String MISSING = "must.present";

    /** More than any list may hold, and than any text. */
    private static final int VERY_MANY = 1_000;

    private static final int VERY_LONG = 100_000;
    private static final double VERY_LARGE = 1e15;

    private final Map<Field, List<Place>> places = new LinkedHashMap<>();

    /** A part of a record. */
    private record Field(Class<?> record, String name) {}

    /** A place in an example at which a field is. */
    private record Place(JavaType root, JsonNode example, JsonPointer pointer) {}

    /** Learns the fields that an example has. */
    void show(JavaType type, JsonNode example) {
        var refusals = refusals(type, example);
        if (!refusals.isEmpty()) {
            throw new IllegalStateException("an example must be read: got %s for %s".formatted(refusals, example));
        }
        look(type, type, example, example, JsonPointer.empty());
    }

    private void look(JavaType root, JavaType type, JsonNode example, JsonNode node, JsonPointer at) {
        var inner = Shapes.withoutOptional(type);
        if (Shapes.isRecord(inner) || Shapes.isUnion(inner)) {
            var shape = Shapes.isUnion(inner) ? Shapes.member(inner, node) : inner;
            for (var part : Shapes.read(shape)) {
                if (node.has(part.name())) {
                    var pointer = at.appendProperty(part.name());
                    places.computeIfAbsent(new Field(shape.getRawClass(), part.name()), any -> new ArrayList<>())
                            .add(new Place(root, example, pointer));
                    look(root, part.type(), example, node.get(part.name()), pointer);
                    Said.choices(part).forEach(choice -> lookApart(choice, node.get(part.name())));
                }
            }
        } else if (inner.isCollectionLikeType() && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                look(root, inner.getContentType(), example, node.get(i), at.appendIndex(i));
            }
        }
    }

    /** What is read by itself, once the code has seen what it is. */
    private void lookApart(JavaType choice, JsonNode node) {
        if (node.isObject() && refusals(choice, node).isEmpty()) {
            look(choice, choice, node, node, JsonPointer.empty());
        }
    }

    /** Whether a field must be given. */
    boolean requires(Class<?> type, String field) {
        return placesOf(type, field).stream().allMatch(this::isMissed);
    }

    private boolean isMissed(Place place) {
        return refusals(place.root(), changed(place, MissingNode.getInstance())).stream()
                .anyMatch(error -> error.pointer().equals(place.pointer().toString())
                        && error.must().code().equals(MISSING));
    }

    /** Adds the bounds of a field to its schema. */
    void addBounds(Class<?> type, String field, ObjectNode schema) {
        var place = placesOf(type, field).getFirst();
        var value = place.example().at(place.pointer());
        switch (schema.path("type").asText()) {
            case "integer" -> {
                addBound(schema, "minimum", bound(place, IntNode.valueOf(Integer.MIN_VALUE), "min"));
                addBound(schema, "maximum", bound(place, IntNode.valueOf(Integer.MAX_VALUE), "max"));
                if (schema.path("format").asText().equals("int32")) {
                    schema.put("minimum", schema.path("minimum").asInt(Integer.MIN_VALUE));
                    schema.put("maximum", schema.path("maximum").asInt(Integer.MAX_VALUE));
                }
            }
            case "number" -> {
                var lowest = bound(place, DoubleNode.valueOf(-VERY_LARGE), "min");
                addBound(schema, "minimum", lowest.isPresent() ? lowest : leastOfAmount(place));
                addBound(schema, "maximum", bound(place, DoubleNode.valueOf(VERY_LARGE), "max"));
            }
            case "string" -> {
                if (value.isTextual() && !schema.has("format") && !schema.has("pattern")) {
                    if (!isTaken(place, TextNode.valueOf(""))) {
                        schema.put("minLength", 1);
                    }
                    addBound(schema, "maxLength", longest(place));
                    characters(place).ifPresent(taken -> schema.put("pattern", "^[" + taken + "]*$"));
                }
            }
            case "array" -> {
                if (isRefused(place, JsonNodeFactory.instance.arrayNode(), "must.not-empty")) {
                    schema.put("minItems", 1);
                }
                addBound(schema, "maxItems", bound(place, many(value), "max"));
            }
            default -> {
                // A text with a shape of its own, a code, an object: its own schema bounds it.
            }
        }
    }

    /** The length of the longest text that is taken, unless any is, or none that is made up. */
    private Optional<Long> longest(Place place) {
        if (isTaken(place, text(VERY_LONG)) || !isTaken(place, text(1))) {
            return Optional.empty();
        }
        int taken = 1;
        int refused = VERY_LONG;
        while (refused - taken > 1) {
            int middle = (taken + refused) / 2;
            if (isTaken(place, text(middle))) {
                taken = middle;
            } else {
                refused = middle;
            }
        }
        return Optional.of((long) taken);
    }

    /** The characters that a text may have, unless it may have any, or must be one that is made up. */
    private Optional<String> characters(Place place) {
        if (isTaken(place, TextNode.valueOf(" ")) || !isTaken(place, text(1))) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed('!', '~')
                .mapToObj(Character::toString)
                .filter(character -> isTaken(place, TextNode.valueOf(character)))
                .map(character -> character.matches("[A-Za-z0-9_]") ? character : "\\" + character)
                .collect(Collectors.joining())
                .replace("0123456789", "0-9")
                .replace("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "A-Z")
                .replace("abcdefghijklmnopqrstuvwxyz", "a-z"));
    }

    private static TextNode text(int length) {
        return TextNode.valueOf("x".repeat(length));
    }

    /** A refusal that names no lower bound is that of an amount, which is not negative. */
    private Optional<Long> leastOfAmount(Place place) {
        return !isTaken(place, IntNode.valueOf(-1)) && isTaken(place, IntNode.valueOf(0))
                ? Optional.of(0L)
                : Optional.empty();
    }

    private boolean isTaken(Place place, JsonNode value) {
        return errorsAt(place, value).findAny().isEmpty();
    }

    private static void addBound(ObjectNode schema, String keyword, Optional<Long> bound) {
        bound.ifPresent(number -> schema.put(keyword, number));
    }

    /** The bound that the reader names when it refuses a number in a place, if it does. */
    Optional<Long> bound(Class<?> type, String field, int number, String argument) {
        return bound(placesOf(type, field).getFirst(), IntNode.valueOf(number), argument);
    }

    private static ArrayNode many(JsonNode list) {
        var many = JsonNodeFactory.instance.arrayNode();
        Stream.generate(() -> list.path(0))
                .limit(list.isEmpty() ? 0 : VERY_MANY)
                .forEach(many::add);
        return many;
    }

    private boolean isRefused(Place place, JsonNode value, String code) {
        return errorsAt(place, value).anyMatch(error -> error.must().code().equals(code));
    }

    private Optional<Long> bound(Place place, JsonNode value, String argument) {
        return errorsAt(place, value)
                .map(error -> error.must().arguments().get(argument))
                .filter(bound -> bound != null)
                .map(Long::valueOf)
                .findFirst();
    }

    private Stream<InputError> errorsAt(Place place, JsonNode value) {
        return refusals(place.root(), changed(place, value)).stream()
                .filter(error -> error.pointer().equals(place.pointer().toString()));
    }

    private List<Place> placesOf(Class<?> type, String field) {
        var found = places.get(new Field(type, field));
        if (found == null) {
            throw new IllegalStateException(
                    "an example must show every field of a request: none has " + type.getSimpleName() + "." + field);
        }
        return found;
    }

    private static JsonNode changed(Place place, JsonNode value) {
        var copy = place.example().deepCopy();
        var parent = (ObjectNode) copy.at(place.pointer().head());
        var name = place.pointer().last().getMatchingProperty();
        if (value.isMissingNode()) {
            parent.remove(name);
        } else {
            parent.set(name, value);
        }
        return copy;
    }

    static List<InputError> refusals(JavaType type, JsonNode json) {
        try {
            StrictJson.read(StrictJson.write(json), type);
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.errors();
        }
    }
}
