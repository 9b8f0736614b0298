package be.driehoek.json;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * JSON as Driehoek reads and writes it.
 *
 * <p>Reading is strict: unknown fields, unknown codes, strings for booleans, numbers for codes, texts or dates, empty
 * strings, null elements in lists, duplicate keys and trailing text are refused. Absent and null both mean unknown.
 * Dates are exactly {@code yyyy-MM-dd}, from {@value StrictDates#FIRST_YEAR} to {@value StrictDates#LAST_YEAR}. What is
 * wrong comes back as an {@link InvalidInputException} with a JSON pointer.
 */
public final class StrictJson {
    private static final JsonMapper MAPPER = newMapper();

    private StrictJson() {}

    /**
     * The mapper behind {@link #read}; to be shared, never to be reconfigured.
     *
     * @return the one mapper
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper newMapper() {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModules(new Jdk8Module(), new JavaTimeModule(), StrictScalars.module())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // Records are written by their components; isReachable() is not one.
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                // An empty or blank text is no way to say null.
                .withCoercionConfigDefaults(config -> config.setAcceptBlankAsEmpty(false)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Textual, config -> {
                    config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
    }

    /**
     * Reads a whole JSON text.
     *
     * @param <T> the type to read
     * @param json the text in UTF-8
     * @param type the type to read
     * @return the value
     * @throws InvalidInputException if the text is not JSON, is followed by something, or is not such a value
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return type.cast(read(json, MAPPER.constructType(type)));
    }

    /**
     * Reads a whole JSON text.
     *
     * @param json the text in UTF-8
     * @param type the type to read
     * @return the value
     * @throws InvalidInputException if the text is not JSON, is followed by something, or is not such a value
     */
    public static Object read(byte[] json, JavaType type) {
        try (var parser = MAPPER.createParser(decoded(json))) {
            return read(parser, type);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory must not fail", e);
        }
    }

    /** The parser would guess at other encodings, and stumble over what is none. */
    private static String decoded(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw (InvalidInputException)
                    rejected("must.json", "got.unreadable").initCause(e);
        }
    }

    /** What is wrong is told while the parser is open: a closed one has forgotten what came. */
    private static Object read(JsonParser parser, JavaType type) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw rejected("must.json", "got.nothing");
            }
            if (type.getRawClass().isAnnotationPresent(JsonTypeInfo.class) && !parser.isExpectedStartObjectToken()) {
                // Jackson would also take a type and its value in a list.
                throw new InvalidInputException(
                        List.of(new InputError("", Message.of("must.object"), JsonErrors.got(parser))));
            }
            Object value = MAPPER.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readValue(parser);
            if (value == null) {
                throw rejected("must.object", "got.null");
            }
            rejectTrailing(parser);
            return value;
        } catch (JacksonException e) {
            throw new InvalidInputException(JsonErrors.translate(e));
        }
    }

    private static void rejectTrailing(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JacksonException e) {
            throw (InvalidInputException)
                    rejected("must.end-here", "got.trailing-text").initCause(e);
        }
        throw rejected("must.end-here", "got.trailing-text");
    }

    private static InvalidInputException rejected(String must, String got) {
        return new InvalidInputException(List.of(new InputError("", Message.of(must), Message.of(got))));
    }

    /**
     * Reads a value from a tree that was made from JSON already.
     *
     * @param <T> the type to read
     * @param tree the tree
     * @param type the type to read
     * @return the value
     * @throws InvalidInputException if the tree is not such a value
     */
    public static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new InvalidInputException(JsonErrors.translate(e));
        }
    }

    /**
     * Writes a value as JSON.
     *
     * @param value any value of the library
     * @return the text in UTF-8
     */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "value must be one that can be written as JSON: "
                            + value.getClass().getName(),
                    e);
        }
    }
}
