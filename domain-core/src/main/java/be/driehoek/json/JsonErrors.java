package be.driehoek.json;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson says into errors that name no class and show no more of the input than one short scalar. */
final class JsonErrors {
    private static final int LONGEST_SHOWN = 40;

    private JsonErrors() {}

    static List<InputError> translate(JacksonException exception) {
        var pointer = new StringBuilder();
        Throwable cause = exception;
        while (cause instanceof JsonMappingException wrapper) {
            pointer.append(pointer(wrapper.getPath()));
            if (wrapper.getCause() == null || isTelling(wrapper)) {
                break;
            }
            cause = wrapper.getCause();
        }
        var prefix = pointer.toString();
        return cause instanceof InvalidInputException invalid
                ? invalid.errors().stream().map(error -> error.under(prefix)).toList()
                : List.of(errorOf(cause, prefix));
    }

    private static boolean isTelling(JsonMappingException exception) {
        return exception instanceof MismatchedInputException
                && !(exception.getCause() instanceof InvalidValueException)
                && !(exception.getCause() instanceof InvalidInputException);
    }

    private static InputError errorOf(Throwable cause, String pointer) {
        return switch (cause) {
            case InvalidValueException invalid -> invalid.error().under(pointer);
            case UnrecognizedPropertyException unknown ->
                new InputError(
                        pointer,
                        Message.of("must.known-field")
                                .with(
                                        "fields",
                                        sorted(Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()))),
                        Message.of("got.unknown-field"));
            case InvalidTypeIdException type ->
                new InputError(
                        pointer + "/type",
                        Message.of("must.known-type"),
                        type.getTypeId() == null ? Message.of("got.nothing") : gotText(type.getTypeId()));
            case InvalidNullException ignored ->
                new InputError(pointer, Message.of("must.not-null"), Message.of("got.null"));
            case MismatchedInputException mismatch ->
                mismatched(pointer, must(mismatch.getTargetType()), mismatch.getProcessor());
            case InputCoercionException coercion ->
                mismatched(pointer, must(coercion.getTargetType()), coercion.getProcessor());
            case StreamReadException malformed -> malformed(malformed, pointer);
            // The parser leaves an exponent beyond its range to BigDecimal.
            case NumberFormatException ignored ->
                new InputError(pointer, Message.of("must.number"), Message.of("got.unreadable"));
            case JacksonException other ->
                new InputError(pointer, Message.of("must.json"), Message.of("got.unreadable"));
            default -> throw new IllegalStateException("reading JSON must fail for a reason that is known here", cause);
        };
    }

    /** A number in the place of a text is not shown: it may be the number of a person, or a phone number. */
    private static InputError mismatched(String pointer, Message must, @Nullable Object processor) {
        var hidden = must.equals(Message.of("must.text"))
                && processor instanceof JsonParser parser
                && parser.currentToken() != null
                && parser.currentToken().isNumeric();
        return new InputError(pointer, must, hidden ? Message.of("got.some-number") : got(processor));
    }

    private static InputError malformed(StreamReadException exception, String pointer) {
        var where = Objects.requireNonNullElse(exception.getLocation(), JsonLocation.NA);
        // The parser tells a duplicate key by its message alone.
        if (exception.getOriginalMessage().startsWith("Duplicate field")) {
            var context = exception.getProcessor() == null
                    ? null
                    : exception.getProcessor().getParsingContext();
            var path = context == null ? pointer : told(context.pathAsPointer());
            return new InputError(path, Message.of("must.key-once"), Message.of("got.duplicate-key"));
        }
        return new InputError(
                pointer,
                Message.of("must.json"),
                Message.of("got.malformed").with("line", where.getLineNr()).with("column", where.getColumnNr()));
    }

    private static Message must(@Nullable Class<?> type) {
        if (type == null) {
            return Message.of("must.other-kind");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Message.of("must.boolean");
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return Message.of("must.whole-number");
        }
        if (type == BigDecimal.class
                || type == Double.class
                || type == double.class
                || isRecordOf(double.class, type)) {
            return Message.of("must.number");
        }
        if (type == Period.class) {
            return Message.of("must.months");
        }
        if (type == UUID.class) {
            return Message.of("must.case-id");
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Message.of("must.list");
        }
        if (isRecordOf(int.class, type)) {
            return Message.of("must.whole-number");
        }
        return Message.of(type == String.class || isRecordOf(String.class, type) ? "must.text" : "must.object");
    }

    /** A record of one string is read from a text, a record of one number from a number. */
    private static boolean isRecordOf(Class<?> only, Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == only;
    }

    static Message got(@Nullable Object processor) {
        if (!(processor instanceof JsonParser parser) || parser.currentToken() == null) {
            return Message.of("got.nothing");
        }
        return switch (parser.currentToken()) {
            case VALUE_STRING -> gotText(textOf(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Message.of("got.number").with("value", shortened(textOf(parser)));
            case VALUE_TRUE, VALUE_FALSE -> Message.of("got.boolean").with("value", textOf(parser));
            case VALUE_NULL -> Message.of("got.null");
            case START_ARRAY, END_ARRAY -> Message.of("got.list");
            default -> Message.of("got.object");
        };
    }

    static Message gotText(String text) {
        return text.isEmpty()
                ? Message.of("got.blank-text")
                : Message.of("got.text").with("value", shortened(text));
    }

    private static String shortened(String text) {
        return wellFormed(text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…");
    }

    /** Without lone surrogates, which cannot be written as UTF-8; a cut may have made one. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String textOf(JsonParser parser) {
        try {
            return parser.getText();
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static String sorted(Collection<Object> names) {
        return names.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        var pointer = JsonPointer.empty();
        for (var step : path) {
            if (step.getFieldName() != null) {
                pointer = pointer.appendProperty(step.getFieldName());
            } else if (step.getIndex() >= 0) {
                pointer = pointer.appendIndex(step.getIndex());
            }
        }
        return told(pointer);
    }

    /** An unknown name is what somebody wrote, at any length. */
    private static String told(JsonPointer pointer) {
        var told = JsonPointer.empty();
        for (var rest = pointer; !rest.matches(); rest = rest.tail()) {
            told = told.appendProperty(shortened(rest.getMatchingProperty()));
        }
        return told.toString();
    }
}
