package be.driehoek.service.pages.cases;

import java.util.List;

/**
 * A page of a list.
 *
 * @param <T> what the list is of
 * @param items what stands on the page
 * @param page its number, counted from 1
 * @param pages how many pages the list has; at least 1
 * @param size how long the whole list is
 */
record Paged<T>(List<T> items, int page, int pages, int size) {
    Paged {
        items = List.copyOf(items);
    }

    /** The page with a number, or the nearest one that there is. */
    static <T> Paged<T> of(List<T> all, int page, int length) {
        int pages = Math.max(1, (all.size() + length - 1) / length);
        int shown = Math.clamp(page, 1, pages);
        int from = (shown - 1) * length;
        return new Paged<>(all.subList(from, Math.min(all.size(), from + length)), shown, pages, all.size());
    }
}
