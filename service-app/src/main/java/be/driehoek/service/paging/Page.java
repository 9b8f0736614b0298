package be.driehoek.service.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list. The next part starts after the last of this one, wherever that stands by then: what is added
 * meanwhile moves nothing.
 *
 * @param <T> what is listed
 * @param <P> a place in the list
 * @param items what is listed, in order
 * @param next after which place the next part starts, if there is one
 */
public record Page<T, P>(List<T> items, Optional<P> next) {
    /** Keeps its own copy of the list. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * The first of what was found.
     *
     * @param <T> what is listed
     * @param <P> a place in the list
     * @param found one more than the page may have, if there are so many
     * @param length how many the page may have, at least 1
     * @param place the place of an item
     * @return the page
     */
    public static <T, P> Page<T, P> of(List<T> found, int length, Function<T, P> place) {
        var shown = found.subList(0, Math.min(length, found.size()));
        return new Page<>(shown, found.size() > length ? Optional.of(place.apply(shown.getLast())) : Optional.empty());
    }

    /**
     * The same part, of what is made of each item.
     *
     * @param <R> what is made of them
     * @param mapping makes it
     * @return the page
     */
    public <R> Page<R, P> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), next);
    }
}
