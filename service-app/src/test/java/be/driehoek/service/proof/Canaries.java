package be.driehoek.service.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand nowhere else, to be told to a service and then looked for where they must not be. */
final class Canaries {
    private static final int LETTERS = 10;
    private static final int DIGITS = 6;

    /** What is no text of one's own, and what the same request must fit. */
    private static final Set<String> CODES = Set.of("type", "caseworker", "nisCode", "postalCode", "language");

    /** What may be one word. */
    private static final Set<String> NAMES = Set.of("name", "organisation", "street", "municipality");

    private final RandomGenerator random;
    private final Set<String> told = new TreeSet<>();

    Canaries(RandomGenerator random) {
        this.random = random;
    }

    /** A new word. */
    String next() {
        var word = random.ints(LETTERS, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining("", "Zxq", ""));
        told.add(word);
        return word;
    }

    /** Long enough not to be a part of some moment or duration. */
    private String phone() {
        var digits = random.ints(DIGITS, 1, 10).mapToObj(String::valueOf).collect(Collectors.joining("", "0470", ""));
        told.add(digits);
        return digits;
    }

    /** Another thing that must be found nowhere. */
    void add(String secret) {
        told.add(secret);
    }

    /** All of them by now. */
    Set<String> all() {
        return Set.copyOf(told);
    }

    /** Puts a new word into each text of one's own. */
    JsonNode into(JsonNode body) {
        return changed("", body);
    }

    private JsonNode changed(String name, JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(changed(field.getKey(), field.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, changed(name, array.get(i)));
                }
                yield array;
            }
            case TextNode text -> TextNode.valueOf(changed(name, text.textValue()));
            default -> node;
        };
    }

    private String changed(String name, String text) {
        return switch (name) {
            case "email" -> next().toLowerCase(Locale.ROOT) + "@example.org";
            case "phone" -> phone();
            default -> isOnesOwn(name, text) ? text + " " + next() : text;
        };
    }

    private static boolean isOnesOwn(String name, String text) {
        return !CODES.contains(name)
                && (NAMES.contains(name) || (text.contains(" ") && text.chars().anyMatch(Character::isLowerCase)));
    }

    /** The same body once for each of its values, with a new word in the place of that value. */
    Stream<Wrong> wrong(JsonNode body) {
        return leaves("", body).stream().map(pointer -> {
            var word = next();
            var copy = body.deepCopy();
            var at = pointer.lastIndexOf('/');
            switch (copy.at(pointer.substring(0, at))) {
                case ObjectNode object -> object.put(pointer.substring(at + 1), word);
                case ArrayNode array -> array.set(Integer.parseInt(pointer.substring(at + 1)), TextNode.valueOf(word));
                default -> throw new IllegalStateException("a leaf must have a parent: got " + pointer);
            }
            return new Wrong(pointer, word, copy.toString());
        });
    }

    /**
     * A body with a word where something else belongs.
     *
     * @param pointer where it is
     * @param word the word
     * @param body the body
     */
    record Wrong(String pointer, String word, String body) {}

    private static List<String> leaves(String pointer, JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .flatMap(field -> leaves(pointer + "/" + field.getKey(), field.getValue()).stream())
                        .toList();
            case ArrayNode array -> {
                var all = new ArrayList<String>();
                for (int i = 0; i < array.size(); i++) {
                    all.addAll(leaves(pointer + "/" + i, array.get(i)));
                }
                yield all;
            }
            default -> List.of(pointer);
        };
    }

    /** Those that are in a text, in whatever way it may be written. */
    Set<String> in(String text) {
        return in(text, told);
    }

    /** Those of some that are in a text. */
    static Set<String> in(String text, Set<String> words) {
        var small = text.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> FORMS.values().stream()
                        .anyMatch(form -> small.contains(form.apply(word).toLowerCase(Locale.ROOT))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final Map<String, UnaryOperator<String>> FORMS = Map.of(
            "as it is", word -> word,
            "in hexadecimal", word -> HexFormat.of().formatHex(word.getBytes(UTF_8)),
            // Of three places in which it may begin, the one that a value of its own has.
            "in base64", word -> Base64.getEncoder().withoutPadding().encodeToString(whole(word)));

    private static byte[] whole(String word) {
        var bytes = word.getBytes(UTF_8);
        return Arrays.copyOf(bytes, bytes.length - bytes.length % 3);
    }
}
