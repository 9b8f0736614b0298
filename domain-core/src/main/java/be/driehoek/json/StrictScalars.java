package be.driehoek.json;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Readers for codes, dates and times that trim nothing, guess nothing and say what they would have taken. */
final class StrictScalars {
    private StrictScalars() {}

    static Module module() {
        return new SimpleModule("driehoek-strict-scalars")
                .addDeserializer(
                        LocalDate.class,
                        new FromString<>(
                                LocalDate.class,
                                StrictDates::parse,
                                Message.of("must.date")
                                        .with("first", StrictDates.FIRST_YEAR)
                                        .with("last", StrictDates.LAST_YEAR)))
                .addDeserializer(
                        LocalTime.class,
                        new FromString<>(LocalTime.class, StrictDates::parseTime, Message.of("must.time")))
                .addSerializer(LocalTime.class, new ToStringSerializer(LocalTime.class))
                .setDeserializerModifier(new EnumsByExactName());
    }

    /** By the name of the constant, or the one that it has in JSON. */
    private static final class EnumsByExactName extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            var byName = new LinkedHashMap<String, Object>();
            var constants = (Enum<?>[]) type.getRawClass().getEnumConstants();
            var names = config.getAnnotationIntrospector()
                    .findEnumValues(config, description.getClassInfo(), constants, new String[constants.length]);
            for (int i = 0; i < constants.length; i++) {
                byName.put(Objects.requireNonNullElse(names[i], constants[i].name()), constants[i]);
            }
            var must = Message.of("must.one-of").with("values", String.join(", ", byName.keySet()));
            return new FromString<>(
                    type.getRawClass(),
                    text -> Optional.ofNullable(byName.get(text))
                            .orElseThrow(() -> InvalidValueException.itself(must, JsonErrors.gotText(text))),
                    must);
        }
    }

    /**
     * Reads a value from a JSON string, and from nothing else.
     *
     * @param <T> the type of the value
     */
    private static final class FromString<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, ? extends T> reader;
        private final transient Message must;

        FromString(Class<?> type, Function<String, ? extends T> reader, Message must) {
            super(type);
            this.reader = reader;
            this.must = must;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw InvalidValueException.itself(must, JsonErrors.got(parser));
            }
            return reader.apply(parser.getText());
        }
    }
}
