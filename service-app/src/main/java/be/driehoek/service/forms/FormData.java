package be.driehoek.service.forms;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.text.Message;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What stands in a form, as it was typed: values by the names of their fields, which are JSON pointers. Immutable.
 *
 * <p>It holds personal data and does not show itself in {@link #toString()}.
 */
public final class FormData {
    /** The largest number of values. */
    public static final int MOST_VALUES = 2_000;

    /** The largest number of characters of all names and values together. */
    public static final int MOST_CHARACTERS = 1_000_000;

    /** The name of the buttons that add an element to a list; their value is the pointer of the list. */
    public static final String ADD = "add";

    /** The name of the buttons that remove an element of a list; their value is the pointer of the element. */
    public static final String REMOVE = "remove";

    private static final FormData EMPTY = new FormData(Map.of());
    private static final int LONGEST_NAME = 200;

    private final Map<String, List<String>> values;

    private FormData(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Nothing typed.
     *
     * @return empty data
     */
    public static FormData empty() {
        return EMPTY;
    }

    /**
     * What a browser sent. Names that are no pointer, and none of the buttons of a form, are left out.
     *
     * @param submitted the values by name
     * @return the data
     * @throws InvalidInputException if it is more than a form can hold
     */
    public static FormData of(Map<String, ? extends Collection<String>> submitted) {
        var values = new LinkedHashMap<String, List<String>>();
        submitted.forEach((name, sent) -> {
            if (isOurs(name)) {
                values.put(name, List.copyOf(sent));
            }
        });
        refuseBeyond(values.values().stream().mapToInt(List::size).sum(), MOST_VALUES, "must.elements-at-most");
        refuseBeyond(characters(values), MOST_CHARACTERS, "must.text-at-most");
        return new FormData(values);
    }

    private static boolean isOurs(String name) {
        return (name.startsWith("/") && name.length() <= LONGEST_NAME) || name.equals(ADD) || name.equals(REMOVE);
    }

    private static int characters(Map<String, List<String>> values) {
        var sum = values.entrySet().stream()
                .mapToLong(entry -> entry.getKey().length()
                        + entry.getValue().stream().mapToLong(String::length).sum())
                .sum();
        return Math.toIntExact(Math.min(sum, Integer.MAX_VALUE));
    }

    private static void refuseBeyond(int size, int most, String must) {
        if (size > most) {
            throw new InvalidInputException(List.of(new InputError(
                    "",
                    Message.of(must).with("max", most),
                    Message.of("got.number").with("value", size))));
        }
    }

    /**
     * The first value of a field.
     *
     * @param name the pointer of the field
     * @return what was typed; empty if the field was not sent
     */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /**
     * Every value of a field.
     *
     * @param name the pointer of the field
     * @return what was typed or ticked
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * The data with one field set.
     *
     * @param name the pointer of the field
     * @param typed its values
     * @return new data
     */
    public FormData with(String name, String... typed) {
        return with(name, List.of(typed));
    }

    FormData with(String name, List<String> typed) {
        var copy = new LinkedHashMap<>(values);
        copy.put(name, List.copyOf(typed));
        return new FormData(copy);
    }

    FormData withoutButtons() {
        return keeping(name -> !name.equals(ADD) && !name.equals(REMOVE));
    }

    FormData without(String pointer) {
        return keeping(name -> !isWithin(name, pointer));
    }

    private FormData keeping(Predicate<String> isKept) {
        var copy = new LinkedHashMap<>(values);
        copy.keySet().removeIf(isKept.negate());
        return new FormData(copy);
    }

    /** The places of the elements of a list, in order; a list is as long as its last element, up to a number. */
    List<Integer> elements(String list, int most) {
        return values.keySet().stream()
                .filter(name -> name.startsWith(list + "/"))
                .map(name -> name.substring(list.length() + 1).split("/", 2)[0])
                .filter(place -> place.matches("0|[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .filter(place -> place < most)
                .distinct()
                .sorted()
                .toList();
    }

    /** How many elements are shown: those that were sent, and as many blank ones before them as there were. */
    int length(String list, int most) {
        var places = elements(list, most);
        return places.isEmpty() ? 0 : places.getLast() + 1;
    }

    /** Without an element of a list: those after it move up. */
    FormData withoutElement(String list, int place, int most) {
        var length = length(list, most);
        var result = without(list + "/" + place);
        for (var next : IntStream.range(place + 1, length).boxed().toList()) {
            result = result.moved(list + "/" + next, list + "/" + (next - 1));
        }
        return result;
    }

    private FormData moved(String from, String to) {
        return new FormData(values.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> isWithin(entry.getKey(), from)
                                ? to + entry.getKey().substring(from.length())
                                : entry.getKey(),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }

    private static boolean isWithin(String name, String pointer) {
        return name.equals(pointer) || name.startsWith(pointer + "/");
    }

    /**
     * Everything by name.
     *
     * @return the values by the pointers of their fields, in the order in which they came
     */
    public Map<String, List<String>> toMap() {
        return Collections.unmodifiableMap(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormData that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Says how much was typed, and not what. */
    @Override
    public String toString() {
        return "FormData[%d fields]".formatted(values.size());
    }
}
