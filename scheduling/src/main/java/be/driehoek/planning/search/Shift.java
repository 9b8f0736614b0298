package be.driehoek.planning.search;

/**
 * One person's working time on one day (dienst), which becomes one route.
 *
 * @param startPlace the place where the route begins, an index of the table of travel times
 * @param endPlace the place where it ends
 * @param from the first moment at which the person may leave {@code startPlace}
 * @param until the last moment at which the person may arrive at {@code endPlace}
 * @param atMost how many tasks the route may have, at least 0
 * @param due the moment after which the arrival at {@code endPlace} is overtime, from {@code from} to {@code until}
 * @param costPerLateUnit what each unit of overtime costs, at least 0
 */
public record Shift(int startPlace, int endPlace, int from, int until, int atMost, int due, long costPerLateUnit) {
    /**
     * A shift without overtime.
     *
     * @param startPlace the place where the route begins
     * @param endPlace the place where it ends
     * @param from the first moment at which the person may leave {@code startPlace}
     * @param until the last moment at which the person may arrive at {@code endPlace}
     * @param atMost how many tasks the route may have, at least 0
     */
    public Shift(int startPlace, int endPlace, int from, int until, int atMost) {
        this(startPlace, endPlace, from, until, atMost, until, 0);
    }

    /** Refuses a shift that ends before it begins, overtime outside it, and negative numbers. */
    public Shift {
        if (until < from) {
            throw new IllegalArgumentException("until must not be before from: from=" + from + ", until=" + until);
        }
        if (atMost < 0) {
            throw new IllegalArgumentException("atMost must not be negative: " + atMost);
        }
        if (due < from || due > until) {
            throw new IllegalArgumentException("due must be from " + from + " to " + until + ": " + due);
        }
        if (costPerLateUnit < 0) {
            throw new IllegalArgumentException("costPerLateUnit must not be negative: " + costPerLateUnit);
        }
    }
}
