package be.driehoek.service.shape;

import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
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
public final class Shapes {
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
    public record Part(String name, String member, JavaType type, Class<?> owner, boolean isUnwrapped) {
        /**
         * An annotation of the record's component.
         *
         * @param <A> the type of the annotation
         * @param annotation the type of the annotation
         * @return empty if it bears none
         */
        public <A extends Annotation> Optional<A> annotation(Class<A> annotation) {
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

    /**
     * A class as the mapper sees it.
     *
     * @param type the class
     * @return its type
     */
    public static JavaType type(Class<?> type) {
        return StrictJson.mapper().constructType(type);
    }

    /**
     * What may be left out, as if it were there.
     *
     * @param type a type
     * @return what an {@code Optional} holds, or the type itself
     */
    public static JavaType withoutOptional(JavaType type) {
        return type.isTypeOrSubTypeOf(Optional.class) ? type.containedTypeOrUnknown(0) : type;
    }

    /**
     * Whether it is written as an object of its parts.
     *
     * @param type a type
     * @return false for a record that is one scalar
     */
    public static boolean isRecord(JavaType type) {
        return type.getRawClass().isRecord() && scalar(type).isEmpty();
    }

    /**
     * What it is written as, if it is one scalar.
     *
     * @param type a type
     * @return the type of the scalar; empty for whatever is no record of one
     */
    public static Optional<JavaType> scalar(JavaType type) {
        if (!type.getRawClass().isRecord()) {
            return Optional.empty();
        }
        return fields(type.getRawClass())
                .filter(field -> field.isAnnotationPresent(JsonValue.class))
                .map(field -> type(field.getType()))
                .findFirst();
    }

    /**
     * Whether it is one of several objects that a field tells apart.
     *
     * @param type a type
     * @return true for an interface that names its members
     */
    public static boolean isUnion(JavaType type) {
        var raw = type.getRawClass();
        return raw.isInterface() && raw.isAnnotationPresent(JsonSubTypes.class);
    }

    /**
     * The members of a union, by the name of each in JSON.
     *
     * @param union a union
     * @return the members in the order in which they are declared
     */
    public static Map<String, JavaType> members(JavaType union) {
        var members = new LinkedHashMap<String, JavaType>();
        for (var member : union.getRawClass().getAnnotation(JsonSubTypes.class).value()) {
            members.put(member.name(), type(member.value()));
        }
        return members;
    }

    /**
     * The member of a union that an object is.
     *
     * @param union a union
     * @param object an object of a known type
     * @return the member
     */
    public static JavaType member(JavaType union, JsonNode object) {
        return Objects.requireNonNull(members(union).get(object.path("type").asText()), "its type must be known");
    }

    /**
     * The name that an object of a type bears in the field {@code type}, if it bears one.
     *
     * @param type the type
     * @return empty if it is a member of no union
     */
    public static Optional<String> nameInUnion(JavaType type) {
        return Arrays.stream(type.getRawClass().getInterfaces())
                .filter(union ->
                        union.isAnnotationPresent(JsonTypeInfo.class) && union.isAnnotationPresent(JsonSubTypes.class))
                .flatMap(union -> members(type(union)).entrySet().stream())
                .filter(member -> member.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The fields that are read.
     *
     * @param type a record
     * @return its fields in their order
     */
    public static List<Part> read(JavaType type) {
        BeanDescription description =
                StrictJson.mapper().getDeserializationConfig().introspect(type);
        return description.findProperties().stream()
                .filter(BeanPropertyDefinition::hasConstructorParameter)
                .map(property ->
                        part(type, property, property.getConstructorParameter().getType()))
                .toList();
    }

    /**
     * The fields that are written.
     *
     * @param type a record
     * @return its fields in their order
     */
    public static List<Part> written(JavaType type) {
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

    /**
     * The values of an enum as they are written.
     *
     * @param type the enum
     * @return its codes in their order
     */
    public static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> StrictJson.mapper().valueToTree(constant).asText())
                .toList();
    }
}
