package be.driehoek.service.accounts;

import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.service.digest.Secret;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.AccessTokenRow;
import be.driehoek.service.storage.AccessTokenRows;
import be.driehoek.service.storage.AccountRow;
import be.driehoek.service.storage.AccountRows;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Finds out who somebody is, by a password, a token, or what vouches for them elsewhere. The account is read each time, so that what is taken from it is gone
 * at the next request.
 *
 * <p>A wrong name, a wrong password, an account that is closed, locked or not for here: all are refused alike, after the
 * same work.
 */
@Singleton
final class Logins {
    /** Each hash takes a core for itself. */
    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);

    private final Semaphore checking = new Semaphore(AT_ONCE, true);

    /** Apart, since whoever makes one may have a connection that those who check one wait for. */
    private final Semaphore making = new Semaphore(1, true);

    private final VerifiedPasswords verified = new VerifiedPasswords();
    private final PasswordHashes hashes;
    private final String nobodys;
    private final AccountRows accounts;
    private final AccessTokenRows tokens;
    private final Lockout lockout;
    private final RefusedLogins refused;
    private final Mode mode;
    private final Clock clock;

    Logins(
            PasswordHashes hashes,
            AccountRows accounts,
            AccessTokenRows tokens,
            Lockout lockout,
            RefusedLogins refused,
            Mode mode,
            Clock clock) {
        this.hashes = hashes;
        this.nobodys = hashes.nobodys();
        this.accounts = accounts;
        this.tokens = tokens;
        this.lockout = lockout;
        this.refused = refused;
        this.mode = mode;
        this.clock = clock;
    }

    /**
     * Finds the account of a name and a password.
     *
     * @param name the user name, or anything else
     * @param password the password, right or wrong
     * @param address where the request comes from
     * @return the account; empty if it is refused
     * @throws ProblemException if too many were refused from the address, or too many wait
     */
    Optional<Account> byPassword(String name, String password, String address) {
        refused.check(address);
        var row = find(name);
        if (row.filter(known -> isVerified(known, password)).isPresent()) {
            return row.map(Account::of);
        }
        return within(checking, () -> verify(name, password, address));
    }

    private Optional<Account> verify(String name, String password, String address) {
        // While it waited, others may have locked the account, or shown the same password.
        var row = find(name);
        if (row.filter(known -> isVerified(known, password)).isPresent()) {
            return row.map(Account::of);
        }
        refused.count(address);
        var usable = row.filter(this::isUsable);
        var hash = usable.map(AccountRow::password);
        boolean fits = hashes.fits(password, hash.orElse(nobodys));
        if (fits && usable.isPresent() && hash.isPresent() && mayPass(usable.get())) {
            refused.forget(address);
            remember(usable.get(), password, hash.get());
            return usable.map(Account::of);
        }
        lockout.fail(fits ? "" : usable.map(AccountRow::name).orElse(""));
        return Optional.empty();
    }

    private boolean mayPass(AccountRow row) {
        return !lockout.isLocked(row) && (row.failures() == 0 || lockout.succeed(row.name()));
    }

    private void remember(AccountRow row, String password, String hash) {
        if (hashes.isOutdated(hash)) {
            accounts.rehash(row.name(), hash, hashes.hash(password));
        } else {
            verified.keep(row.name(), password, hash);
        }
    }

    private Optional<AccountRow> find(String name) {
        // What cannot be a name, the database may not take.
        return accounts.findById(isPossible(name) ? name : "");
    }

    private static boolean isPossible(String name) {
        try {
            return new AccountId(name).value().equals(name);
        } catch (InvalidValueException noName) {
            return false;
        }
    }

    private boolean isVerified(AccountRow row, String password) {
        var hash = row.password();
        return hash != null
                && isUsable(row)
                && !lockout.isLocked(row)
                && row.failures() == 0
                && verified.contains(row.name(), password, hash);
    }

    private boolean isUsable(AccountRow row) {
        return row.closedAt() == null && (mode.isDemo() || !row.demo());
    }

    private static <T> T within(Semaphore room, Supplier<T> work) {
        try {
            if (!room.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.busy(RETRY_AFTER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemException.busy(RETRY_AFTER);
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    /**
     * Hashes a password, when there is room for it.
     *
     * @param password the password
     * @return its hash
     * @throws ProblemException if too many wait
     */
    String hash(String password) {
        return within(making, () -> hashes.hash(password));
    }

    /**
     * Finds the account of a token.
     *
     * @param secret the secret of the token, right or wrong
     * @param address where the request comes from
     * @return the account; empty if it is refused
     * @throws ProblemException if too many were refused from the address
     */
    Optional<Account> byToken(String secret, String address) {
        var now = clock.instant();
        var token = Secret.of(AccessTokens.PREFIX, secret)
                .flatMap(known -> tokens.findByDigestAndRevokedAtIsNull(known.digest()))
                .filter(row -> now.isBefore(row.expiresAt()));
        var account =
                token.map(AccessTokenRow::account).flatMap(accounts::findById).filter(this::isUsable);
        if (account.isEmpty()) {
            refused.count(address);
            return Optional.empty();
        }
        token.ifPresent(this::noteUse);
        return account.map(Account::of);
    }

    /**
     * Finds the account of somebody who has shown elsewhere who they are.
     *
     * @param name the user name, or anything else
     * @return the account; empty if there is none, or it may not be used now
     */
    Optional<Account> byProvider(String name) {
        return find(name).filter(this::isUsable).map(Account::of);
    }

    private void noteUse(AccessTokenRow token) {
        var now = clock.instant();
        var since = now.minus(USE_NOTED_EVERY);
        var last = token.lastUsedAt();
        if (last == null || !last.isAfter(since)) {
            tokens.use(token.id(), now, since);
        }
    }
}
