package be.driehoek.service.forms;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.service.shape.Shapes;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the strict reader demands of a record: it is asked, with the least that it takes.
 *
 * <p>Starting from nothing, whatever the reader misses is put there until it is content: that is what must be given.
 */
final class Demands {
    private static final Set<String> MISSED = Set.of("must.present", "must.not-empty");
    private static final int FAR_OUTSIDE = 1_000_000_000;
    private static final int FURTHEST_LEVEL = 10;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JavaType type;
    private final ObjectNode least = JSON.objectNode();
    private final Set<String> required = new LinkedHashSet<>();

    private Demands(JavaType type) {
        this.type = type;
    }

    /** Asks the reader about a record. */
    static Demands of(JavaType type) {
        var demands = new Demands(type);
        Shapes.nameInUnion(type).ifPresent(name -> demands.least.put("type", name));
        demands.learn();
        return demands;
    }

    private void learn() {
        for (var missed = missed(); missed.isPresent(); missed = missed()) {
            var part = missed.get();
            required.add(part.name());
            least.set(part.name(), witness(part.type()));
        }
        if (!refusals(least).isEmpty()) {
            throw new IllegalStateException("the least that a reader takes must be made of what it misses: got "
                    + type.getRawClass().getSimpleName());
        }
    }

    private Optional<Shapes.Part> missed() {
        return refusals(least).stream()
                .filter(error -> MISSED.contains(error.must().code()))
                .flatMap(error -> Shapes.read(type).stream()
                        .filter(part -> error.pointer().equals("/" + part.name()) && !required.contains(part.name())))
                .findFirst();
    }

    /** Something that the reader takes for a value of a type. */
    static JsonNode witness(JavaType maybe) {
        var type = Shapes.withoutOptional(maybe);
        var raw = type.getRawClass();
        if (raw.isEnum()) {
            return JSON.textNode(Shapes.codes(raw).getFirst());
        }
        if (type.isCollectionLikeType()) {
            return JSON.arrayNode().add(witness(type.getContentType()));
        }
        if (raw == ReferralChanges.class) {
            return JSON.objectNode().put("reason", "x");
        }
        if (raw == LocalDate.class) {
            return JSON.textNode("2026-01-01");
        }
        if (raw == Integer.class) {
            return JSON.numberNode(1);
        }
        if (Shapes.isRecord(type)) {
            return of(type).least.deepCopy();
        }
        return Shapes.scalar(type).filter(value -> value.hasRawClass(int.class)).isPresent()
                ? JSON.numberNode(0)
                : JSON.textNode("x");
    }

    boolean requires(String field) {
        return required.contains(field);
    }

    /** The bounds that the reader names when it refuses a number far outside. */
    Bounds bounds(String field) {
        return new Bounds(bound(field, -FAR_OUTSIDE, "min"), bound(field, FAR_OUTSIDE, "max"));
    }

    private Optional<Integer> bound(String field, int number, String argument) {
        return refusalsOf(field, IntNode.valueOf(number)).stream()
                .flatMap(error -> Optional.ofNullable(error.must().arguments().get(argument)).stream())
                .map(Integer::valueOf)
                .findFirst();
    }

    /** The levels that the reader takes. */
    List<Integer> levels(String field) {
        return IntStream.rangeClosed(-FURTHEST_LEVEL, FURTHEST_LEVEL)
                .filter(level -> refusalsOf(field, IntNode.valueOf(level)).isEmpty())
                .boxed()
                .toList();
    }

    /** The keys between the furthest levels that the reader takes in a map of texts. */
    List<String> keys(String field) {
        return IntStream.rangeClosed(-FURTHEST_LEVEL, FURTHEST_LEVEL)
                .mapToObj(Integer::toString)
                .filter(key ->
                        refusalsOf(field, JSON.objectNode().put(key, "x")).isEmpty())
                .toList();
    }

    private List<InputError> refusalsOf(String field, JsonNode value) {
        var tree = least.deepCopy();
        tree.set(field, value);
        return refusals(tree);
    }

    private List<InputError> refusals(JsonNode tree) {
        return refusals(tree, type);
    }

    /** What the reader has against a tree. */
    static List<InputError> refusals(JsonNode tree, JavaType type) {
        try {
            StrictJson.read(StrictJson.write(tree), type);
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.errors();
        }
    }

    /** Whether a type is a number with decimals. */
    static boolean isAmount(Class<?> raw) {
        return raw == BigDecimal.class || raw == double.class || raw == Double.class;
    }
}
