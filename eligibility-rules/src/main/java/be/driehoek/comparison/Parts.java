package be.driehoek.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Spliterator;
import java.util.stream.Stream;

/**
 * Hands out a stream part by part, to any number of threads.
 *
 * <p>A parallel stream would keep what is found in each part until the last is done. Here the next part is taken when
 * somebody is free to look at it, and nothing is kept of those before.
 *
 * @param <T> what the stream holds
 */
final class Parts<T> {
    /** Above this number of elements a part is split, where the stream can be. */
    static final long LARGEST = 1L << 13;

    /** What is not handed out yet, the nearest first. */
    private final Deque<Spliterator<T>> rest = new ArrayDeque<>();

    Parts(Stream<T> stream) {
        // The spliterator of a sequential stream cannot be split.
        rest.push(stream.parallel().spliterator());
    }

    /** A part that nobody else has; none when all are handed out. */
    synchronized Optional<Spliterator<T>> next() {
        var part = rest.poll();
        while (part != null && part.estimateSize() > LARGEST) {
            var beginning = part.trySplit();
            if (beginning == null) {
                break;
            }
            rest.push(part);
            part = beginning;
        }
        return Optional.ofNullable(part);
    }
}
