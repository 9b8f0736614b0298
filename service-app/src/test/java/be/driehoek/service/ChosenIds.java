package be.driehoek.service;

import be.driehoek.service.ids.Ids;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that a test chooses, one after the other; at the start they are counted, and later those that nobody chose are random. */
@Singleton
@Replaces(Ids.class)
@Requires(property = ChosenIds.PROPERTY)
public final class ChosenIds implements Ids {
    public static final String PROPERTY = "driehoek.test.chosen-ids";

    private final Queue<UUID> chosen = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean started = new AtomicBoolean();
    private final AtomicLong counted = new AtomicLong();

    /** The id that comes next. */
    public void choose(UUID id) {
        chosen.add(id);
    }

    /** Whatever was chosen and not taken is random again. */
    public void forget() {
        chosen.clear();
    }

    /** From now on, who chooses nothing gets what nobody knows. */
    public void start() {
        started.set(true);
    }

    @Override
    public UUID next() {
        var next = chosen.poll();
        if (next != null) {
            return next;
        }
        return started.get() ? UUID.randomUUID() : new UUID(0x4000, counted.incrementAndGet());
    }
}
