package be.driehoek.planning.search;

/**
 * One person's working time on one day (dienst), which becomes one route.
 *
 * @param startPlace the place where the route begins, an index of the table of travel times
 * @param endPlace the place where it ends
 * @param from the first moment at which the person may leave {@code startPlace}
 * @param until the last moment at which the person may arrive at {@code endPlace}
 * @param atMost how many tasks the route may have, at least 0
 */
public record Shift(int startPlace, int endPlace, int from, int until, int atMost) {
    /** Refuses a shift that ends before it begins, and a negative number of tasks. */
    public Shift {
        if (until < from) {
            throw new IllegalArgumentException("until must not be before from: from=" + from + ", until=" + until);
        }
        if (atMost < 0) {
            throw new IllegalArgumentException("atMost must not be negative: " + atMost);
        }
    }
}
