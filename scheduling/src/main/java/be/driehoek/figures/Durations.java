package be.driehoek.figures;

import java.util.Collection;
import java.util.Optional;

/**
 * How long guidances lasted, in days from the start to the closure (duur).
 *
 * @param shortest the shortest
 * @param median the middle one; of the two in the middle the shorter
 * @param longest the longest
 */
public record Durations(long shortest, long median, long longest) {
    static Optional<Durations> of(Collection<Long> days) {
        var sorted = days.stream().sorted().toList();
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Durations(sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast()));
    }
}
