package be.driehoek.planning.search;

/**
 * A stretch of time in which a task may start (tijdvenster), such as 480 to 600.
 *
 * @param from the first moment at which it may start
 * @param until the last moment at which it may start, not before {@code from}
 */
public record Window(int from, int until) {
    /** Refuses a window that ends before it begins. */
    public Window {
        if (until < from) {
            throw new IllegalArgumentException("until must not be before from: from=" + from + ", until=" + until);
        }
    }
}
