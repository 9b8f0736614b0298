package be.driehoek.service;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Stops the clock of the service at a moment of 22 November 2026, for the tests that ask for it. */
@Factory
@Requires(property = FixedClock.PROPERTY)
final class FixedClock {
    static final String PROPERTY = "driehoek.test.fixed-clock";

    @Singleton
    @Replaces(Clock.class)
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneId.of("Europe/Brussels"));
    }
}
