package be.driehoek.service.documentation;

import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.input.FreeText;
import be.driehoek.json.StrictJson;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.service.shape.Shapes;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The schemas of what is read and written; types with a name become components that others refer to. */
final class Schemas {
    private static final String REF = "$ref";
    private static final String COMPONENT = "#/components/schemas/";
    private static final String TYPE = "type";

    /** Something else than what Java takes for a space, and no NUL. */
    private static final String NOT_BLANK = "^[^\\u0000]*[^\\u0000\\u0009-\\u000d\\u001c-\\u0020\\u00a0\\u1680"
            + "\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000][^\\u0000]*$";

    private static final Map<Class<?>, ObjectNode> PLAIN = Map.ofEntries(
            Map.entry(boolean.class, plain("boolean")),
            Map.entry(Boolean.class, plain("boolean")),
            Map.entry(int.class, plain("integer", "int32")),
            Map.entry(Integer.class, plain("integer", "int32")),
            Map.entry(long.class, plain("integer", "int64")),
            Map.entry(Long.class, plain("integer", "int64")),
            Map.entry(double.class, plain("number", "double")),
            Map.entry(Double.class, plain("number", "double")),
            Map.entry(BigDecimal.class, plain("number")),
            Map.entry(String.class, plain("string")),
            Map.entry(LocalDate.class, plain("string", "date").put("pattern", "^(?:19[0-9]{2}|20[0-9]{2}|2100)-")),
            Map.entry(Period.class, plain("string", "duration")),
            // The format "time" would ask for seconds and an offset.
            Map.entry(LocalTime.class, plain("string").put("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$")),
            Map.entry(Instant.class, plain("string", "date-time")),
            Map.entry(OffsetDateTime.class, plain("string", "date-time")),
            Map.entry(UUID.class, plain("string", "uuid")),
            Map.entry(ZoneId.class, plain("string")));

    /** Which way a body goes, and whether it says all or only what changes. */
    private enum Way {
        READ,
        WRITTEN,
        /** As a merge patch: nothing must be there, and null takes away. */
        CHANGED
    }

    /** A schema before it has its name. */
    private record Key(JavaType type, Way way) {}

    private final Reader reader;
    private final Javadoc javadoc;
    private final Map<Key, ObjectNode> schemas = new LinkedHashMap<>();
    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Map<String, ObjectNode> given = new LinkedHashMap<>();

    Schemas(Reader reader, Javadoc javadoc) {
        this.reader = reader;
        this.javadoc = javadoc;
    }

    /** The schema of a body that is read. */
    ObjectNode read(JavaType type) {
        return schema(type, Way.READ);
    }

    /** The schema of a body that is written. */
    ObjectNode written(JavaType type) {
        return schema(type, Way.WRITTEN);
    }

    private static ObjectNode plain(String type) {
        return StrictJson.mapper().createObjectNode().put(TYPE, type);
    }

    private static ObjectNode plain(String type, String format) {
        return plain(type).put("format", format);
    }

    private static ObjectNode object() {
        return StrictJson.mapper().createObjectNode();
    }

    private ObjectNode schema(JavaType type, Way way) {
        var raw = type.getRawClass();
        var plain = PLAIN.get(raw);
        if (plain != null) {
            return plain.deepCopy();
        }
        if (type.isTypeOrSubTypeOf(Optional.class)) {
            return schema(type.containedTypeOrUnknown(0), way);
        }
        if (type.isCollectionLikeType()) {
            return plain("array").set("items", schema(type.getContentType(), way == Way.CHANGED ? Way.READ : way));
        }
        if (type.isMapLikeType()) {
            return map(type, way);
        }
        if (raw == Policy.class) {
            return policy();
        }
        if (raw == ReferralChanges.class) {
            return named(Shapes.type(Referral.class), Way.CHANGED);
        }
        if (JsonNode.class.isAssignableFrom(raw)) {
            return object();
        }
        // What is one scalar, or a code, looks the same whichever way it goes.
        return raw.isEnum() || Shapes.scalar(type).isPresent() ? named(type, Way.WRITTEN) : named(type, way);
    }

    private ObjectNode map(JavaType type, Way way) {
        var schema = plain("object");
        var key = type.getKeyType();
        if (key.isEnumType()) {
            schema.putObject("propertyNames").set("enum", codes(Shapes.codes(key.getRawClass())));
        } else if (Shapes.scalar(key)
                .filter(value -> value.getRawClass() == int.class)
                .isPresent()) {
            schema.putObject("propertyNames").set("enum", codes(numbers(type)));
        }
        return schema.set("additionalProperties", schema(type.getContentType(), way));
    }

    private static ArrayNode codes(List<String> codes) {
        var list = StrictJson.mapper().createArrayNode();
        codes.forEach(list::add);
        return list;
    }

    /** The numbers that a map takes as keys. */
    private static List<String> numbers(JavaType type) {
        var number = type.getKeyType();
        return IntStream.rangeClosed(-100, 100)
                .filter(key -> Reader.refusals(
                                number, StrictJson.mapper().getNodeFactory().numberNode(key))
                        .isEmpty())
                .mapToObj(Integer::toString)
                .toList();
    }

    private ObjectNode named(JavaType type, Way way) {
        var key = new Key(type, way);
        if (!schemas.containsKey(key)) {
            // Something stands there while it is made: a type may hold itself.
            schemas.put(key, object());
            var isPatch = way == Way.CHANGED && type.hasRawClass(Referral.class);
            schemas.put(key, described(isPatch ? ReferralChanges.class : type.getRawClass(), make(type, way)));
        }
        var id = type.toCanonical() + "|" + way;
        keys.put(id, key);
        return object().put(REF, id);
    }

    private ObjectNode described(Class<?> type, ObjectNode schema) {
        javadoc.of(type).ifPresent(text -> schema.put("description", text));
        return schema;
    }

    private ObjectNode make(JavaType type, Way way) {
        var raw = type.getRawClass();
        if (raw.isEnum()) {
            return plain("string").set("enum", codes(Shapes.codes(raw)));
        }
        if (raw == RecordedEvent.class) {
            return events(type);
        }
        if (Shapes.isUnion(type)) {
            return union(Shapes.members(type), member -> named(member, way));
        }
        return Shapes.scalar(type).map(value -> scalar(raw, value)).orElseGet(() -> record(type, way));
    }

    /** One of several objects, which the field {@code type} tells apart. */
    private static ObjectNode union(Map<String, JavaType> members, Function<JavaType, ObjectNode> schemaOf) {
        var union = object();
        var choices = union.putArray("oneOf");
        var mapping = union.putObject("discriminator").put("propertyName", TYPE).putObject("mapping");
        members.forEach((name, member) -> {
            var schema = schemaOf.apply(member);
            choices.add(schema);
            mapping.set(name, schema.get(REF));
        });
        return union;
    }

    /** The type of an event stands beside its data. */
    private ObjectNode events(JavaType type) {
        var data = Shapes.written(type).stream()
                .filter(part -> Shapes.isUnion(part.type()))
                .findFirst()
                .orElseThrow();
        var members = Shapes.members(data.type());
        return union(members, member -> {
            var name = members.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(member))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            var component = member.getRawClass().getSimpleName() + "Event";
            given.computeIfAbsent(component, any -> event(type, data, name, member));
            return object().put(REF, COMPONENT + component);
        });
    }

    private ObjectNode event(JavaType type, Shapes.Part data, String name, JavaType member) {
        var event = plain("object");
        var properties = event.putObject("properties");
        var required = event.putArray("required");
        for (var part : Shapes.written(type)) {
            required.add(part.name());
            if (part.equals(data)) {
                required.add(TYPE);
                properties.set(TYPE, plain("string").put("const", name));
                properties.set(part.name(), named(member, Way.WRITTEN));
            } else {
                properties.set(part.name(), property(type, part, Way.WRITTEN));
            }
        }
        return described(member.getRawClass(), event);
    }

    private static ObjectNode scalar(Class<?> type, JavaType value) {
        var schema = Objects.requireNonNull(PLAIN.get(value.getRawClass()), "a scalar must be plain")
                .deepCopy();
        if (value.getRawClass() == String.class) {
            schema.put("minLength", 1);
            if (type == FreeText.class) {
                schema.put("pattern", NOT_BLANK);
            }
            constant(type, "MAX_LENGTH", Integer.class).ifPresent(most -> schema.put("maxLength", most));
            constant(type, "SHAPE", Pattern.class).ifPresent(shape -> schema.put("pattern", Portable.pattern(shape)));
        }
        if (value.getRawClass() == int.class) {
            boundary(type, Integer.MIN_VALUE, "min").ifPresent(least -> schema.put("minimum", least));
            boundary(type, Integer.MAX_VALUE, "max").ifPresent(most -> schema.put("maximum", most));
        }
        return schema;
    }

    /** What a type checks itself with, which need not be public. */
    private static <T> Optional<T> constant(Class<?> type, String name, Class<T> kind) {
        try {
            var field = type.getDeclaredField(name);
            field.setAccessible(true);
            return Optional.ofNullable(kind.cast(field.get(null)));
        } catch (NoSuchFieldException none) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a class on the class path must be readable: " + type.getName(), e);
        }
    }

    private static Optional<Integer> boundary(Class<?> type, int farOutside, String argument) {
        return Reader.refusals(
                        Shapes.type(type), StrictJson.mapper().getNodeFactory().numberNode(farOutside))
                .stream()
                .map(error -> error.must().arguments().get(argument))
                .filter(bound -> bound != null)
                .map(Integer::valueOf)
                .findFirst();
    }

    private ObjectNode record(JavaType type, Way way) {
        var schema = plain("object");
        var properties = schema.putObject("properties");
        var required = StrictJson.mapper().createArrayNode();
        Shapes.nameInUnion(type).ifPresent(name -> {
            properties.set(TYPE, plain("string").put("const", name));
            required.add(TYPE);
        });
        for (var part : way == Way.WRITTEN ? Shapes.written(type) : Shapes.read(type)) {
            if (part.isUnwrapped()) {
                var inner = record(part.type(), way);
                inner.get("properties").properties().forEach(field -> properties.set(field.getKey(), field.getValue()));
                inner.path("required").forEach(required::add);
            } else {
                if (isRequired(type, part, way)) {
                    required.add(part.name());
                }
                properties.set(part.name(), property(type, part, way));
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (way != Way.WRITTEN) {
            schema.put("additionalProperties", false);
        }
        if (way == Way.CHANGED && type.hasRawClass(Referral.class)) {
            schema.put("minProperties", 1);
        }
        return schema;
    }

    private boolean isRequired(JavaType type, Shapes.Part part, Way way) {
        return switch (way) {
            case READ -> reader.requires(type.getRawClass(), part.name());
            case WRITTEN ->
                !part.type().isTypeOrSubTypeOf(Optional.class)
                        && part.annotation(JsonInclude.class).isEmpty();
            case CHANGED -> false;
        };
    }

    private ObjectNode property(JavaType type, Shapes.Part part, Way way) {
        var schema = said(part, way).orElseGet(() -> schema(part.type(), way));
        if (way == Way.READ) {
            reader.addBounds(type.getRawClass(), part.name(), schema);
            addOwnBounds(type, part, schema);
            if (part.annotation(JsonFormat.class).isPresent()) {
                // A list that may be one element.
                var either = object();
                either.putArray("oneOf").add(schema.get("items")).add(schema);
                schema = either;
            }
        }
        if (way != Way.WRITTEN && !isRequired(type, part, way)) {
            schema = orNull(schema);
        }
        var description = javadoc.of(part.owner(), part.member());
        if (description.isPresent()) {
            schema.put("description", description.get());
        }
        return schema;
    }

    /** A number with a type of its own may have narrower bounds in a place than the type has. */
    private void addOwnBounds(JavaType type, Shapes.Part part, ObjectNode schema) {
        var number = Shapes.withoutOptional(part.type());
        if (Shapes.scalar(number).filter(value -> value.hasRawClass(int.class)).isPresent()) {
            var any = scalar(number.getRawClass(), Shapes.type(int.class));
            reader.bound(type.getRawClass(), part.name(), any.path("minimum").asInt(), "min")
                    .ifPresent(least -> schema.put("minimum", least));
            reader.bound(type.getRawClass(), part.name(), any.path("maximum").asInt(), "max")
                    .ifPresent(most -> schema.put("maximum", most));
        }
    }

    /** What the code says a part is, where its type tells too little or too much. */
    private Optional<ObjectNode> said(Shapes.Part part, Way way) {
        return Said.of(part).flatMap(said -> {
            if (said.implementation() != Void.class) {
                return Optional.of(schema(Shapes.type(said.implementation()), way));
            }
            if (Said.choices(part).isEmpty()) {
                return Optional.empty();
            }
            var either = object();
            var choices = either.putArray("oneOf");
            Said.choices(part).forEach(choice -> choices.add(schema(choice, way)));
            return Optional.of(either);
        });
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path(TYPE).isTextual()) {
            var types =
                    StrictJson.mapper().createArrayNode().add(schema.get(TYPE)).add("null");
            return schema.set(TYPE, types);
        }
        if (schema.path("oneOf").isArray()) {
            ((ArrayNode) schema.get("oneOf")).add(plain("null"));
            return schema;
        }
        if (!schema.has(REF)) {
            return schema;
        }
        var either = object();
        either.putArray("oneOf").add(schema).add(plain("null"));
        return either;
    }

    /** A policy has a schema of its own, which ships with the library for those who write one. */
    private ObjectNode policy() {
        if (!given.containsKey("Policy")) {
            var file = StrictJson.read(PolicyRegister.schema(), ObjectNode.class);
            var definitions = (ObjectNode) file.remove("$defs");
            file.remove(List.of("$schema", "$id"));
            given.put("Policy", file);
            definitions
                    .properties()
                    .forEach(definition ->
                            given.put(nameInPolicy(definition.getKey()), (ObjectNode) definition.getValue()));
            given.values().forEach(Schemas::referToComponents);
        }
        return object().put(REF, COMPONENT + "Policy");
    }

    private static String nameInPolicy(String definition) {
        return "Policy" + Character.toUpperCase(definition.charAt(0)) + definition.substring(1);
    }

    private static void referToComponents(JsonNode schema) {
        var reference = schema.path(REF).asText();
        if (reference.startsWith("#/$defs/")) {
            ((ObjectNode) schema).put(REF, COMPONENT + nameInPolicy(reference.substring("#/$defs/".length())));
        }
        schema.forEach(Schemas::referToComponents);
    }

    /** Gives every schema its name, and the references in a document to them. */
    ObjectNode components(ObjectNode document) {
        var names = new LinkedHashMap<String, String>();
        keys.forEach((id, key) -> names.put(id, COMPONENT + name(key)));
        var sorted = new TreeMap<String, ObjectNode>(given);
        keys.values().forEach(key -> sorted.put(name(key), schemas.get(key)));
        var all = object();
        sorted.forEach(all::set);
        rename(all, names);
        rename(document, names);
        return all;
    }

    private static void rename(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            for (var field : List.copyOf(object.properties())) {
                if (field.getValue().isTextual()
                        && names.containsKey(field.getValue().textValue())) {
                    object.put(field.getKey(), names.get(field.getValue().textValue()));
                }
            }
        }
        node.forEach(inner -> rename(inner, names));
    }

    private String name(Key key) {
        var name = name(key.type());
        return switch (key.way()) {
            case WRITTEN -> name;
            case READ -> isSame(key, Way.WRITTEN) ? name : name + "Input";
            case CHANGED -> isSame(key, Way.READ) ? name(new Key(key.type(), Way.READ)) : name + "Changes";
        };
    }

    /** Also true of what goes one way only. */
    private boolean isSame(Key key, Way way) {
        var other = new Key(key.type(), way);
        return !schemas.containsKey(other) || isSame(key, other, Set.of());
    }

    /** Whether two schemas say the same, whatever they refer to is called. */
    private boolean isSame(Key one, Key other, Set<Key> above) {
        return one.equals(other) || expanded(one, above).equals(expanded(other, above));
    }

    private JsonNode expanded(Key key, Set<Key> above) {
        return expanded(schemas.getOrDefault(key, object()), new LinkedHashSet<>(above), key);
    }

    private JsonNode expanded(JsonNode node, Set<Key> above, Key from) {
        above.add(from);
        var key = keys.get(node.path(REF).asText());
        if (key != null) {
            return above.contains(key)
                    ? StrictJson.mapper().getNodeFactory().textNode(key.type().toCanonical())
                    : expanded(schemas.getOrDefault(key, object()), new LinkedHashSet<>(above), key);
        }
        var copy = node.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> field.setValue(expanded(field.getValue(), new LinkedHashSet<>(above), from)));
        }
        if (copy instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, expanded(list.get(i), new LinkedHashSet<>(above), from));
            }
        }
        return copy;
    }

    private String name(JavaType type) {
        var raw = type.getRawClass();
        if (raw == RecordedEvent.class) {
            return "Event";
        }
        var simple = raw.getSimpleName();
        var outer = raw.getEnclosingClass();
        // What is nested in a controller or a view is a view itself; elsewhere a name alone could mean anything.
        var name = outer == null
                        || outer.getSimpleName().matches(".*(Controller|View|Cases)")
                        || simple.startsWith(outer.getSimpleName())
                ? simple
                : outer.getSimpleName() + simple;
        if (!type.hasGenericTypes() || isOnly(type)) {
            return name;
        }
        return type.getBindings().getTypeParameters().stream().map(this::name).reduce("", String::concat) + name;
    }

    private boolean isOnly(JavaType type) {
        return keys.values().stream()
                        .map(Key::type)
                        .filter(other -> other.getRawClass() == type.getRawClass())
                        .distinct()
                        .count()
                == 1;
    }
}
