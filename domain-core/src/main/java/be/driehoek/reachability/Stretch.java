package be.driehoek.reachability;

import java.time.Instant;

/**
 * A time without interruption.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
record Stretch(Instant from, Instant until) {

    boolean includes(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Whether another one that begins no earlier goes on where this one ends, or before. */
    boolean reaches(Stretch later) {
        return !later.from.isAfter(until);
    }

    Stretch with(Stretch later) {
        return later.until.isAfter(until) ? new Stretch(from, later.until) : this;
    }
}
