package be.driehoek.service.accounts;

import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.digest.Secret;
import be.driehoek.service.storage.SessionRow;
import be.driehoek.service.storage.SessionRows;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins and ends the sessions of browsers. They are rows: what is ended here opens nothing from then on. */
@Singleton
public class Sessions {
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final SessionRows rows;
    private final Logins logins;
    private final SessionSettings settings;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Sessions(SessionRows rows, Logins logins, SessionSettings settings, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.logins = logins;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A session that has just begun.
     *
     * @param account whose it is
     * @param secret what the browser shows from now on, told this once
     */
    public record Begun(Account account, String secret) {
        /** The session without its secret. */
        @Override
        public String toString() {
            return "Begun[" + account.id() + "]";
        }
    }

    /**
     * Begins a session with a password. A wrong one counts like any login that failed.
     *
     * @param name the user name, or anything else
     * @param password the password, right or wrong
     * @param address where the request comes from
     * @return the session; empty if the login is refused
     */
    public Optional<Begun> begin(String name, GivenPassword password, String address) {
        return logins.byPassword(name, password.value(), address).map(account -> begin(account, true));
    }

    /**
     * Begins a session for somebody whom an identity provider knows.
     *
     * @param name the user name by which it knows them
     * @return the session; empty if there is no such account, or it may not be used now
     */
    public Optional<Begun> begin(String name) {
        return logins.byProvider(name).map(account -> begin(account, false));
    }

    @Transactional
    Begun begin(Account account, boolean byPassword) {
        var now = now();
        var secret = Secret.draw(random);
        rows.removeEnded(account.id().value(), now, now.minus(settings.idle()));
        var row = new SessionRow(
                UUID.randomUUID(),
                secret.digest(),
                account.id().value(),
                byPassword,
                now,
                now,
                now.plus(settings.lasts()));
        rows.save(row);
        audit.note(requester(account), Action.KEEP_OWN_ACCOUNT, row.id().toString());
        return new Begun(account, secret.text());
    }

    private static Requester requester(Account account) {
        return new Requester(account.id(), account.roles(), account.organisation(), account.team(), Purpose.DEFAULT);
    }

    /**
     * Finds out whose a session is, by the account as it is at this moment.
     *
     * @param secret what the browser shows, right or wrong
     * @return the account; empty if the session has ended, or the account may not be used now. A password to begin with need
     *     not be changed by who began elsewhere.
     */
    Optional<Account> find(String secret) {
        return holding(secret).flatMap(row -> {
            var now = now();
            var since = now.minus(USE_NOTED_EVERY);
            if (!row.usedAt().isAfter(since)) {
                rows.use(row.id(), now, since);
            }
            return logins.byProvider(row.account())
                    .map(account -> row.byPassword() ? account : account.withPasswordOfItsOwn());
        });
    }

    private Optional<SessionRow> holding(String secret) {
        var now = now();
        return Secret.of(secret)
                .flatMap(known -> rows.findByDigest(known.digest()))
                .filter(row -> holds(row, now));
    }

    private boolean holds(SessionRow row, Instant at) {
        return at.isBefore(row.endsAt()) && at.isBefore(row.usedAt().plus(settings.idle()));
    }

    /**
     * The id of the session that a browser shows.
     *
     * @param secret what it shows, right or wrong
     * @return the id; empty if the session has ended
     */
    public Optional<UUID> id(String secret) {
        return holding(secret).map(SessionRow::id);
    }

    /**
     * Lists the sessions of an account that hold.
     *
     * @param owner the account
     * @return the sessions, the oldest first
     */
    public List<Session> of(AccountId owner) {
        var now = now();
        return rows.findByAccountOrderByBegunAtAndId(owner.value()).stream()
                .filter(row -> holds(row, now))
                .map(Session::of)
                .toList();
    }

    /**
     * Ends a session of the requester.
     *
     * @param id the session
     * @param requester whose it is
     * @return false if they have no such session
     */
    @Transactional
    public boolean end(UUID id, Requester requester) {
        var isEnded = rows.end(id, requester.account().value()) > 0;
        if (isEnded) {
            audit.note(requester, Action.KEEP_OWN_ACCOUNT, id.toString());
        }
        return isEnded;
    }

    /**
     * Ends the session that a browser shows.
     *
     * @param secret what it shows, right or wrong
     */
    @Transactional
    public void end(String secret) {
        var shown = holding(secret);
        shown.flatMap(row -> logins.byProvider(row.account()))
                .ifPresent(account -> end(shown.orElseThrow().id(), requester(account)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
