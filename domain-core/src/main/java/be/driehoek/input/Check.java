package be.driehoek.input;

import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The checks that value types share; each throws an {@link InvalidValueException} that names the field. */
public final class Check {
    /** The first year that a day may lie in. */
    public static final int FIRST_YEAR = 1900;

    /** The last year that a day may lie in. */
    public static final int LAST_YEAR = 2100;

    private Check() {}

    /**
     * A mandatory field.
     *
     * @param <T> the type of the field
     * @param field the name of the field
     * @param value what came
     * @return the value
     * @throws InvalidValueException if nothing came
     */
    public static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidValueException.field(field, Message.of("must.present"), Message.of("got.nothing"));
        }
        return value;
    }

    /**
     * A mandatory text that is shown to people, and holds no personal data.
     *
     * @param field the name of the field
     * @param value what came
     * @return the text
     * @throws InvalidValueException if nothing came, or what is no {@link FreeText}
     */
    public static String text(String field, @Nullable String value) {
        var text = present(field, value);
        try {
            return FreeText.of(text).value();
        } catch (InvalidValueException e) {
            throw new InvalidValueException(e.error().under("/" + field));
        }
    }

    /**
     * A list that may be left out, and is empty then.
     *
     * @param <T> the type of the elements
     * @param values what came
     * @return an unmodifiable list
     */
    public static <T> List<T> listOrEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /**
     * A field that may be left out, and has a value of its own then.
     *
     * @param <T> the type of the field
     * @param value what came
     * @param otherwise the value where nothing came
     * @return the value
     */
    public static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /**
     * A map that may be left out, and is empty then.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the values
     * @param values what came
     * @return an unmodifiable map in the order of its keys
     */
    public static <K extends Comparable<K>, V> SortedMap<K, V> mapOrEmpty(@Nullable Map<K, V> values) {
        return Collections.unmodifiableSortedMap(values == null ? new TreeMap<>() : new TreeMap<>(values));
    }

    /**
     * A mandatory list or set with at least one element.
     *
     * @param <C> the type of the collection
     * @param field the name of the field
     * @param values what came
     * @return the collection
     * @throws InvalidValueException if nothing came, or an empty collection
     */
    public static <C extends Collection<?>> C notEmpty(String field, @Nullable C values) {
        var present = present(field, values);
        if (present.isEmpty()) {
            throw InvalidValueException.field(field, Message.of("must.not-empty"), Message.of("got.empty-list"));
        }
        return present;
    }

    /**
     * A mandatory day that can be written down: no event may hold one that cannot be read again.
     *
     * @param field the name of the field
     * @param value what came
     * @throws InvalidValueException if nothing came, or a day before {@value #FIRST_YEAR} or after {@value #LAST_YEAR}
     */
    public static void day(String field, @Nullable LocalDate value) {
        var year = present(field, value).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw InvalidValueException.field(
                    field,
                    Message.of("must.date").with("first", FIRST_YEAR).with("last", LAST_YEAR),
                    Message.of("got.value").with("value", year));
        }
    }

    /**
     * A whole number within bounds.
     *
     * @param field the name of the field
     * @param value what came
     * @param min the smallest number allowed
     * @param max the largest number allowed
     * @throws InvalidValueException if the number lies outside
     */
    public static void between(String field, int value, int min, int max) {
        if (value < min || value > max) {
            throw InvalidValueException.field(
                    field,
                    Message.of("must.between").with("min", min).with("max", max),
                    Message.of("got.value").with("value", value));
        }
    }
}
