package be.driehoek.service.cases;

import be.driehoek.guidance.Recording;
import be.driehoek.party.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Says who writes something down, and when, by the clock of the service. */
@Singleton
public final class Recordings {
    private final Clock clock;

    Recordings(Clock clock) {
        this.clock = clock;
    }

    /**
     * A recording now.
     *
     * @param account who writes
     * @return the recording
     */
    public Recording by(AccountId account) {
        return Recording.of(clock.instant(), clock.getZone(), account);
    }

    /**
     * The moment it is.
     *
     * @return now
     */
    public Instant now() {
        return clock.instant();
    }

    /**
     * The day it is in the time zone of the service.
     *
     * @return today
     */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
