package be.driehoek.service.accounts;

import be.driehoek.service.storage.AccountRow;
import be.driehoek.service.storage.AccountRows;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Counts wrong passwords in a row, in the database and one at a time, so that it is exact over all instances. After as many
 * as are allowed, an account takes no password for a minute; each wrong one after that doubles the time, up to an hour.
 */
@Singleton
class Lockout {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final AccountRows accounts;
    private final Clock clock;
    private final int allowed;

    Lockout(AccountRows accounts, Clock clock, AccountSettings settings) {
        this.accounts = accounts;
        this.clock = clock;
        this.allowed = settings.failures();
    }

    boolean isLocked(AccountRow row) {
        var until = row.lockedUntil();
        return until != null && clock.instant().isBefore(until);
    }

    /**
     * Counts a wrong password, of an account or of none: both take as long. One that came while the account takes none is
     * not counted, or somebody could keep it closed for ever.
     */
    @Transactional
    void fail(String name) {
        var found = accounts.findByIdForUpdate(name).filter(row -> !isLocked(row));
        if (found.isPresent()) {
            accounts.update(failed(found.get()));
        } else {
            accounts.noteRefusal();
        }
    }

    private AccountRow failed(AccountRow row) {
        int failures = row.failures() + 1;
        return row.withFailures(failures, lockedUntil(failures));
    }

    private @Nullable Instant lockedUntil(int failures) {
        return failures < allowed ? null : clock.instant().plus(lockOf(failures - allowed));
    }

    /** For how long an account takes no password. */
    static Duration lockOf(int failuresBeyond) {
        // 64 minutes are more than an hour already.
        var doubled = FIRST.multipliedBy(1L << Math.min(failuresBeyond, 6));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /**
     * Takes note of a right password.
     *
     * @return whether it may be taken; not if wrong ones came too often meanwhile
     */
    @Transactional
    boolean succeed(String name) {
        var row = accounts.findByIdForUpdate(name);
        if (row.isEmpty() || isLocked(row.get())) {
            return false;
        }
        accounts.update(row.get().withFailures(0, null));
        return true;
    }
}
