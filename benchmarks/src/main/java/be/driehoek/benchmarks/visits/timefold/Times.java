package be.driehoek.benchmarks.visits.timefold;

/**
 * When the visits of one patient start, in thousandths of a minute.
 *
 * @param first the start of the only or the first one
 * @param second the start of the second one
 */
public record Times(int first, int second) {
    static Times of(int only) {
        return new Times(only, only);
    }

    /** The earliest starts that are so far apart: each is not before its own, and the first waits for the second. */
    static Times of(int first, int second, int least, int most) {
        int start = Math.max(first, second - most);
        return new Times(start, Math.max(second, start + least));
    }
}
