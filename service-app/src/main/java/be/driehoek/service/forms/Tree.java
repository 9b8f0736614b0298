package be.driehoek.service.forms;

import be.driehoek.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * From what was typed to JSON: what is blank is left out, with the groups and elements in which nothing is left.
 *
 * <p>On the way it keeps the data with the elements in the places that they have in the JSON, so that pointers fit both.
 */
final class Tree {
    /** The largest number of elements of a list. */
    static final int MOST_ELEMENTS = 100;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FormData typed;
    private final List<String> knownGoals;
    private final Map<String, List<String>> kept = new LinkedHashMap<>();

    Tree(FormData typed, List<String> knownGoals) {
        this.typed = typed;
        this.knownGoals = new ArrayList<>(knownGoals);
    }

    /** The name of the box that says that there is none. */
    static String noneOf(String list) {
        return list + "/none";
    }

    /** What was typed, in the places that it has in the tree. */
    FormData kept() {
        return FormData.of(kept);
    }

    /** What stands at a place of the data, for a place of the tree. */
    Optional<JsonNode> read(Kind kind, String from, String to) {
        return switch (kind) {
            case Kind.Group group -> group(group, from, to);
            case Kind.Changes(var referral) -> group(referral, from, to);
            case Kind.Repeated repeated -> list(repeated, from, to);
            case Kind.Several several -> several(several, from, to);
            case Kind.Keyed keyed -> keyed(keyed, from, to);
            default -> scalar(kind, from, to);
        };
    }

    private Optional<JsonNode> group(Kind.Group group, String from, String to) {
        var object = JSON.objectNode();
        for (var field : group.fields()) {
            if (!(field.kind() instanceof Kind.NewGoal)) {
                read(field.kind(), from + "/" + field.name(), to + "/" + field.name())
                        .ifPresent(value -> object.set(field.name(), value));
            }
        }
        if (object.isEmpty()) {
            return Optional.empty();
        }
        // A goal that has nothing but an id is none.
        for (var field : group.fields()) {
            if (field.kind() instanceof Kind.NewGoal) {
                object.put(field.name(), goalId(from + "/" + field.name(), to + "/" + field.name()));
            }
        }
        return Optional.of(object);
    }

    private String goalId(String from, String to) {
        var id = typed.first(from).filter(text -> !Typed.isBlank(text)).orElseGet(this::newGoalId);
        knownGoals.add(id);
        kept.put(to, List.of(id));
        return id;
    }

    private String newGoalId() {
        var sent = typed.toMap().values().stream().flatMap(List::stream).toList();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "goal-" + number)
                .filter(id -> !knownGoals.contains(id) && !sent.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private Optional<JsonNode> list(Kind.Repeated repeated, String from, String to) {
        var list = JSON.arrayNode();
        for (int place : typed.elements(from, MOST_ELEMENTS)) {
            var at = to + "/" + list.size();
            var element = read(repeated.of(), from + "/" + place, at);
            element.ifPresentOrElse(
                    list::add, () -> kept.keySet().removeIf(name -> name.equals(at) || name.startsWith(at + "/")));
        }
        return orNone(list, repeated.canBeNone(), from, to);
    }

    private Optional<JsonNode> several(Kind.Several several, String from, String to) {
        var list = JSON.arrayNode();
        var ticked = typed.all(from).stream()
                .filter(text -> !Typed.isBlank(text))
                .distinct()
                .limit(MOST_ELEMENTS)
                .toList();
        ticked.forEach(text -> list.add(node(several.of(), text)));
        if (!ticked.isEmpty()) {
            kept.put(to, ticked);
        }
        return orNone(list, several.canBeNone(), from, to);
    }

    private Optional<JsonNode> orNone(JsonNode list, boolean canBeNone, String from, String to) {
        var isNone = canBeNone && typed.first(noneOf(from)).isPresent();
        if (isNone) {
            kept.put(noneOf(to), List.of("true"));
        }
        return list.isEmpty() && !isNone ? Optional.empty() : Optional.of(list);
    }

    private Optional<JsonNode> keyed(Kind.Keyed keyed, String from, String to) {
        var object = JSON.objectNode();
        keyed.keys()
                .forEach(key ->
                        read(keyed.of(), from + "/" + key, to + "/" + key).ifPresent(value -> object.set(key, value)));
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }

    private Optional<JsonNode> scalar(Kind kind, String from, String to) {
        var text = typed.first(from).filter(value -> !Typed.isBlank(value));
        text.ifPresent(value -> kept.put(to, List.of(value)));
        return text.map(value -> node(kind, value));
    }

    private static JsonNode node(Kind kind, String text) {
        return switch (kind) {
            case Kind.Text(var ignored, var isLong, var isFree) ->
                JSON.textNode(isFree ? Typed.lines(text) : Typed.stripped(text));
            case Kind.Day() -> JSON.textNode(Typed.day(text));
            case Kind.Time() -> JSON.textNode(Typed.time(text));
            case Kind.Whole ignored -> number(text);
            case Kind.Amount ignored -> number(text);
            case Kind.Level ignored -> number(text);
            case Kind.Picked(var pick, var ignored, var isNumber) ->
                isNumber
                        ? number(text)
                        : JSON.textNode(pick == Pick.LANGUAGE ? Typed.language(text) : Typed.stripped(text));
            case Kind.YesNo() ->
                switch (text) {
                    case "true" -> JSON.booleanNode(true);
                    case "false" -> JSON.booleanNode(false);
                    default -> JSON.textNode(text);
                };
            default -> JSON.textNode(text);
        };
    }

    /** A whole number without decimals, as the reader wants it; what is no number stays a text, for it to refuse. */
    private static JsonNode number(String text) {
        return Typed.number(text)
                .<JsonNode>map(number -> isWhole(number) ? whole(number) : JSON.numberNode(number))
                .orElseGet(() -> JSON.textNode(Typed.stripped(text)));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static JsonNode whole(BigDecimal number) {
        var whole = number.toBigIntegerExact();
        return whole.bitLength() < Integer.SIZE ? JSON.numberNode(whole.intValueExact()) : JSON.numberNode(whole);
    }

    /** What is typed for a value. */
    static FormData fill(Kind kind, JsonNode value, Language language) {
        var filled = new LinkedHashMap<String, List<String>>();
        fill(kind, value, "", language, filled);
        return FormData.of(filled);
    }

    private static void fill(
            Kind kind, JsonNode value, String at, Language language, Map<String, List<String>> filled) {
        switch (kind) {
            case Kind.Group(var ignored, var fields) ->
                fields.stream()
                        .filter(field -> value.hasNonNull(field.name()))
                        .forEach(field ->
                                fill(field.kind(), value.get(field.name()), at + "/" + field.name(), language, filled));
            case Kind.Changes(var referral) -> fill(referral, value, at, language, filled);
            case Kind.Keyed(var keys, var of) ->
                keys.stream()
                        .filter(value::hasNonNull)
                        .forEach(key -> fill(of, value.get(key), at + "/" + key, language, filled));
            case Kind.Repeated(var of, var canBeNone) -> {
                for (int i = 0; i < value.size(); i++) {
                    fill(of, value.get(i), at + "/" + i, language, filled);
                }
                fillNone(canBeNone, value, at, filled);
            }
            case Kind.Several(var of, var canBeNone) -> {
                if (!value.isEmpty()) {
                    filled.put(at, value.valueStream().map(JsonNode::asText).toList());
                }
                fillNone(canBeNone, value, at, filled);
            }
            case Kind.Picked(var pick, var ignored, var isNumber)
            when pick == Pick.LANGUAGE -> filled.put(at, List.of(Typed.nameOf(value.asText(), language)));
            default -> filled.put(at, List.of(shown(value, language)));
        }
    }

    private static void fillNone(boolean canBeNone, JsonNode list, String at, Map<String, List<String>> filled) {
        if (canBeNone && list.isEmpty()) {
            filled.put(noneOf(at), List.of("true"));
        }
    }

    private static String shown(JsonNode value, Language language) {
        return value.isNumber() ? Typed.shown(value.decimalValue(), language) : value.asText();
    }
}
