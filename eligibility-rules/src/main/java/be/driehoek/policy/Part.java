package be.driehoek.policy;

import be.driehoek.input.FreeText;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.text.Message;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * A place in a file. What is wrong there is added to the mistakes and gives nothing, so that reading goes on.
 *
 * @param pointer where it stands
 * @param node what stands there
 * @param mistakes the mistakes of the whole file
 */
record Part(String pointer, JsonNode node, List<InputError> mistakes) {
    static final int LONGEST_SHOWN = 40;

    /** Tells every field that is none of these, and what is no object. */
    Part withFields(String... known) {
        if (node.isNull()) {
            mistake(Message.of("must.object"), Message.of("got.null"));
        } else if (!node.isObject()) {
            as(Map.class);
        }
        var fields = Arrays.stream(known).sorted().toList();
        node.fieldNames().forEachRemaining(name -> {
            if (!fields.contains(name)) {
                field(name, node)
                        .mistake(
                                Message.of("must.known-field").with("fields", String.join(", ", fields)),
                                Message.of("got.unknown-field"));
            }
        });
        return this;
    }

    Optional<Part> required(String name) {
        var found = optional(name);
        if (found.isEmpty() && node.isObject()) {
            field(name, node).mistake(Message.of("must.present"), Message.of("got.nothing"));
        }
        return found;
    }

    /** Absent and null both mean that there is nothing. */
    Optional<Part> optional(String name) {
        return node.hasNonNull(name) ? Optional.of(field(name, node.get(name))) : Optional.empty();
    }

    private Part field(String name, JsonNode value) {
        return new Part(step(pointer, name), value, mistakes);
    }

    /** The pointer to a field. An unknown name is as long as somebody wrote it, and may hold what UTF-8 cannot. */
    static String step(String pointer, String name) {
        var told = name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
        var step = JsonPointer.empty().appendProperty(told).toString().getBytes(StandardCharsets.UTF_8);
        return pointer + new String(step, StandardCharsets.UTF_8);
    }

    List<Part> elements() {
        if (!node.isArray()) {
            as(List.class);
            return List.of();
        }
        var elements = new ArrayList<Part>();
        for (int i = 0; i < node.size(); i++) {
            var element = new Part(pointer + "/" + i, node.get(i), mistakes);
            if (element.node.isNull()) {
                element.mistake(Message.of("must.not-null"), Message.of("got.null"));
            } else {
                elements.add(element);
            }
        }
        return elements;
    }

    List<Part> oneOrMore() {
        if (node.isArray() && node.isEmpty()) {
            mistake(Message.of("must.not-empty"), Message.of("got.empty-list"));
        }
        return elements();
    }

    /** A value that is written as one scalar. */
    <T> Optional<T> as(Class<T> type) {
        return attempt(() -> StrictJson.read(node, type));
    }

    Optional<String> text() {
        return as(FreeText.class).map(FreeText::value);
    }

    Optional<String> text(Pattern shape, String must) {
        return text(shape.asMatchPredicate(), must);
    }

    Optional<String> text(Predicate<String> shape, String must) {
        return as(String.class).filter(text -> {
            var fits = shape.test(text);
            if (!fits) {
                mistake(Message.of(must), got(text));
            }
            return fits;
        });
    }

    private static Message got(String text) {
        if (text.isEmpty()) {
            return Message.of("got.blank-text");
        }
        return text.length() <= LONGEST_SHOWN
                ? Message.of("got.text").with("value", text)
                : Message.of("got.text-of-length").with("length", text.length());
    }

    /** As in JSON Schema, a number is whole by its value: 14.0 is. */
    Optional<Integer> wholeNumber(int min, int max) {
        if (node.isTextual()) {
            mistake(Message.of("must.whole-number"), got(node.textValue()));
            return Optional.empty();
        }
        if (!node.isNumber() || node.decimalValue().stripTrailingZeros().scale() > 0) {
            return as(Integer.class);
        }
        var number = node.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            mistake(
                    Message.of("must.between").with("min", min).with("max", max),
                    number.precision() - number.scale() <= LONGEST_SHOWN
                            ? Message.of("got.number").with("value", number.toBigInteger())
                            : Message.of("got.some-number"));
            return Optional.empty();
        }
        return Optional.of(number.intValueExact());
    }

    /** What is made of the parts of this place, if nothing is wrong with them. */
    <T> Optional<T> made(Supplier<T> maker) {
        return mistakes.stream().anyMatch(this::isHere) ? Optional.empty() : attempt(maker);
    }

    <T> Optional<T> attempt(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValueException e) {
            mistakes.add(e.error().under(pointer));
        } catch (InvalidInputException e) {
            e.errors().forEach(error -> mistakes.add(error.under(pointer)));
        }
        return Optional.empty();
    }

    private boolean isHere(InputError mistake) {
        return mistake.pointer().equals(pointer) || mistake.pointer().startsWith(pointer + "/");
    }

    void mistake(Message must, Message got) {
        mistakes.add(new InputError(pointer, must, got));
    }
}
