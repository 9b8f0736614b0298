package be.driehoek.service.secrets;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** The master keys of this process, once they were compared with the database. */
@Singleton
final class Masters {
    private static final long BETWEEN_READS = Duration.ofSeconds(5).toNanos();

    private final KeySource source;
    private volatile Optional<MasterKeys> keys = Optional.empty();
    private volatile Optional<MasterKeys> later = Optional.empty();
    private volatile long readAt;

    Masters(KeySource source) {
        this.source = source;
    }

    void use(MasterKeys checked) {
        keys = Optional.of(checked);
        readAt = System.nanoTime() - BETWEEN_READS;
    }

    private MasterKeys keys() {
        return keys.orElseThrow(() -> new IllegalStateException("the master keys must be read at the start"));
    }

    /** The one that was in use when this process started. */
    MasterKey active() {
        return keys().active();
    }

    /**
     * The key with an id. Another instance may use one that was added after our start: then the file may have it.
     *
     * @throws IllegalStateException if there is none
     */
    MasterKey get(String id) {
        return keys().find(id)
                .or(() -> added(id))
                .orElseThrow(() -> new IllegalStateException("the master key must be among ours: got " + id));
    }

    private synchronized Optional<MasterKey> added(String id) {
        if (later.flatMap(read -> read.find(id)).isEmpty() && System.nanoTime() - readAt >= BETWEEN_READS) {
            later = source.read();
            readAt = System.nanoTime();
        }
        return later.flatMap(read -> read.find(id));
    }
}
