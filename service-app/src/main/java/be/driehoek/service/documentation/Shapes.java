package be.driehoek.service.documentation;

import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What Java types look like in JSON, as the one mapper sees them. */
final class Shapes {
    private Shapes() {}

    /**
     * A field of an object.
     *
     * @param name its name in JSON
     * @param member its name in Java
     * @param type what it is
     * @param owner the class that it is a part of
     * @param isUnwrapped whether its own fields stand in its place
     */
    record Part(String name, String member, JavaType type, Class<?> owner, boolean isUnwrapped) {
        /** What the code says of it to the document, if anything. */
        Optional<Schema> said() {
            return annotation(owner, member, Schema.class);
        }

        /** What it may be, if the code says that it is one of several. */
        List<JavaType> choices() {
            return said().map(said ->
                            Arrays.stream(said.oneOf()).map(Shapes::type).toList())
                    .orElse(List.of());
        }

        /** An annotation of the record's component. */
        <A extends Annotation> Optional<A> annotation(Class<A> annotation) {
            return annotation(owner, member, annotation);
        }

        private static <A extends Annotation> Optional<A> annotation(
                Class<?> owner, String member, Class<A> annotation) {
            return fields(owner)
                    .filter(field -> field.getName().equals(member))
                    .map(field -> field.getAnnotation(annotation))
                    .filter(Objects::nonNull)
                    .findFirst();
        }
    }

    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields());
    }

    static JavaType type(Class<?> type) {
        return StrictJson.mapper().constructType(type);
    }

    static JavaType withoutOptional(JavaType type) {
        return type.isTypeOrSubTypeOf(Optional.class) ? type.containedTypeOrUnknown(0) : type;
    }

    /** Whether it is written as an object of its parts. */
    static boolean isRecord(JavaType type) {
        return type.getRawClass().isRecord() && scalar(type).isEmpty();
    }

    /** What it is written as, if it is one scalar. */
    static Optional<JavaType> scalar(JavaType type) {
        if (!type.getRawClass().isRecord()) {
            return Optional.empty();
        }
        return fields(type.getRawClass())
                .filter(field -> field.isAnnotationPresent(JsonValue.class))
                .map(field -> type(field.getType()))
                .findFirst();
    }

    /** Whether it is one of several objects that a field tells apart. */
    static boolean isUnion(JavaType type) {
        var raw = type.getRawClass();
        return raw.isInterface() && raw.isAnnotationPresent(JsonSubTypes.class);
    }

    /** The members of a union, by the name of each in JSON. */
    static Map<String, JavaType> members(JavaType union) {
        var members = new LinkedHashMap<String, JavaType>();
        for (var member : union.getRawClass().getAnnotation(JsonSubTypes.class).value()) {
            members.put(member.name(), type(member.value()));
        }
        return members;
    }

    /** The member of a union that an object is. */
    static JavaType member(JavaType union, JsonNode object) {
        return Objects.requireNonNull(members(union).get(object.path("type").asText()), "its type must be known");
    }

    /** The name that an object of a type bears in the field {@code type}, if it bears one. */
    static Optional<String> nameInUnion(JavaType type) {
        return Arrays.stream(type.getRawClass().getInterfaces())
                .filter(union ->
                        union.isAnnotationPresent(JsonTypeInfo.class) && union.isAnnotationPresent(JsonSubTypes.class))
                .flatMap(union -> members(type(union)).entrySet().stream())
                .filter(member -> member.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The fields that are read. */
    static List<Part> read(JavaType type) {
        BeanDescription description =
                StrictJson.mapper().getDeserializationConfig().introspect(type);
        return description.findProperties().stream()
                .filter(BeanPropertyDefinition::hasConstructorParameter)
                .map(property ->
                        part(type, property, property.getConstructorParameter().getType()))
                .toList();
    }

    /** The fields that are written. */
    static List<Part> written(JavaType type) {
        BeanDescription description =
                StrictJson.mapper().getSerializationConfig().introspect(type);
        return description.findProperties().stream()
                .filter(BeanPropertyDefinition::couldSerialize)
                .map(property -> part(type, property, property.getAccessor().getType()))
                .toList();
    }

    private static Part part(JavaType type, BeanPropertyDefinition property, JavaType partType) {
        var owner = type.getRawClass();
        var member = property.getInternalName();
        var isUnwrapped = Part.annotation(owner, member, JsonUnwrapped.class).isPresent();
        return new Part(property.getName(), member, partType, owner, isUnwrapped);
    }

    /** The values of an enum as they are written. */
    static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> StrictJson.mapper().valueToTree(constant).asText())
                .toList();
    }
}
