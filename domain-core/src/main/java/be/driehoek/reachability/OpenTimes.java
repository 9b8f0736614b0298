package be.driehoek.reachability;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** The times from a moment on at which a service is open, one after the other; what touches or overlaps is one. */
final class OpenTimes {
    private final Iterator<Stretch> parts;
    private Optional<Stretch> ahead = Optional.empty();

    /** The parts come in the order in which they begin; those that have ended at the moment are left out. */
    OpenTimes(Stream<Stretch> parts, Instant moment) {
        this.parts = parts.filter(part -> part.until().isAfter(moment)).iterator();
    }

    /** The next time without interruption; empty after the last one. */
    Optional<Stretch> next() {
        var whole = ahead.or(this::part);
        ahead = Optional.empty();
        while (whole.isPresent() && ahead.isEmpty()) {
            var next = part();
            if (next.isEmpty()) {
                return whole;
            }
            if (whole.get().reaches(next.get())) {
                whole = Optional.of(whole.get().with(next.get()));
            } else {
                ahead = next;
            }
        }
        return whole;
    }

    private Optional<Stretch> part() {
        return parts.hasNext() ? Optional.of(parts.next()) : Optional.empty();
    }
}
