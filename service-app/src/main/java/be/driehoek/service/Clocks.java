package be.driehoek.service;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The clock of the service: the only place where it asks what time it is. */
@Factory
final class Clocks {

    /** Ticks in microseconds, as the databases store them: what was written is what is read back. */
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.system(ZoneId.of("Europe/Brussels")), Duration.ofNanos(1000));
    }
}
