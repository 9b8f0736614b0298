package be.driehoek.service.forms;

import be.driehoek.input.InputError;
import be.driehoek.service.shape.Shapes;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the reader has against a tree, where it stops at the first: what it refuses is taken away, or replaced by
 * something that it takes, until it is content.
 */
final class Errors {
    /** More than this nobody mends at once. */
    private static final int MOST = 50;

    private final JavaType type;
    private final JsonNode tree;
    private final Map<String, InputError> errors = new LinkedHashMap<>();

    private Errors(JavaType type, JsonNode tree) {
        this.type = type;
        this.tree = tree;
    }

    static List<InputError> of(JsonNode tree, Class<?> record) {
        var errors = new Errors(Shapes.type(record), tree.deepCopy());
        errors.gather();
        return List.copyOf(errors.errors.values());
    }

    private void gather() {
        for (int i = 0; i < MOST; i++) {
            var refused = Demands.refusals(tree, type);
            if (refused.isEmpty() || !refused.stream().allMatch(this::isMended)) {
                return;
            }
        }
    }

    /** Keeps an error, and takes what it is about out of the way; false if that does not help. */
    private boolean isMended(InputError error) {
        var pointer = error.pointer();
        var isKnown = errors.putIfAbsent(pointer, error) != null;
        if (pointer.isEmpty()) {
            return false;
        }
        var at = JsonPointer.compile(pointer);
        var parent = tree.at(at.head());
        if (parent instanceof ArrayNode list) {
            // An element keeps its place: the errors of those after it must point at them.
            return !isKnown && replaced(list, at);
        }
        if (!(parent instanceof ObjectNode object)) {
            return false;
        }
        var name = at.last().getMatchingProperty();
        if (object.has(name) && !isKnown) {
            object.remove(name);
            return true;
        }
        return typeAt(at)
                .map(found -> !Demands.witness(found).equals(object.replace(name, Demands.witness(found))))
                .orElse(false);
    }

    private boolean replaced(ArrayNode list, JsonPointer at) {
        var found = typeAt(at);
        found.ifPresent(element -> list.set(at.last().getMatchingIndex(), Demands.witness(element)));
        return found.isPresent();
    }

    private Optional<JavaType> typeAt(JsonPointer pointer) {
        var found = Optional.of(type);
        for (var rest = pointer; !rest.matches(); rest = rest.tail()) {
            var step = rest;
            found = found.map(Shapes::withoutOptional).flatMap(outer -> inside(outer, step));
        }
        return found;
    }

    private static Optional<JavaType> inside(JavaType outer, JsonPointer step) {
        if (outer.isCollectionLikeType() || outer.isMapLikeType()) {
            return Optional.of(outer.getContentType());
        }
        if (!Shapes.isRecord(outer)) {
            return Optional.empty();
        }
        return Shapes.read(outer).stream()
                .filter(part -> part.name().equals(step.getMatchingProperty()))
                .map(Shapes.Part::type)
                .findFirst();
    }
}
