package be.driehoek.service.accounts;

import be.driehoek.service.storage.AccountRow;
import be.driehoek.service.storage.AccountRows;
import be.driehoek.service.storage.OrganisationRow;
import be.driehoek.service.storage.OrganisationRows;
import be.driehoek.service.storage.TeamRow;
import be.driehoek.service.storage.TeamRows;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first accounts of a database that has none: an administrator with a password of chance that is told once, on
 * standard output and not in the log; or in demo mode the accounts of the demo, whose password is public.
 *
 * <p>It runs before the server listens. Of several instances that start at once, one does it.
 */
@Singleton
class FirstStart implements ApplicationEventListener<StartupEvent>, Ordered {
    private static final String DEMO_PASSWORD = "driehoek-demo";

    /** Of that password, so that a start need not hash it. */
    private static final String DEMO_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$UoEaNlp+9lN1t4UA3sMmdQ$7ml7hEh09Ca5XNal5wjeCkNh6YQZQek6Unu9PAdlAXI";

    private static final String DEMO = "demo";
    private static final String OWN = "own";
    private static final String TEAM = "team";

    private final OrganisationRows organisations;
    private final TeamRows teams;
    private final AccountRows accounts;
    private final PasswordHashes hashes;
    private final TransactionOperations<Connection> transactions;
    private final Mode mode;
    private final Clock clock;

    FirstStart(
            OrganisationRows organisations,
            TeamRows teams,
            AccountRows accounts,
            PasswordHashes hashes,
            TransactionOperations<Connection> transactions,
            Mode mode,
            Clock clock) {
        this.organisations = organisations;
        this.teams = teams;
        this.accounts = accounts;
        this.hashes = hashes;
        this.transactions = transactions;
        this.mode = mode;
        this.clock = clock;
    }

    /** The demo's cases are told by one of its accounts. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        // Told after it is stored: a password that opens nothing helps nobody.
        begin().ifPresent(account -> tell(account, System.out));
    }

    /** An account and its password, to be told once. */
    private record Made(String name, String password) {
        @Override
        public String toString() {
            return "Made[" + name + "]";
        }
    }

    private static void tell(Made account, PrintStream out) {
        out.printf(
                "The first account is \"%s\", with the password %s%n"
                        + "It is told this once, and must be changed before anything else: see PUT /api/me/password.%n",
                account.name(), account.password());
        out.flush();
    }

    private Optional<Made> begin() {
        if (isBegun()) {
            return Optional.empty();
        }
        return transactions.executeWrite(status -> {
            accounts.hold();
            return isBegun() ? Optional.empty() : mode.isDemo() ? demo() : own();
        });
    }

    /** What there is of accounts in a folder that was a demo's opens nothing outside demo mode. */
    private boolean isBegun() {
        return mode.isDemo() ? accounts.count() > 0 : accounts.countByDemoFalse() > 0;
    }

    private Optional<Made> own() {
        var now = clock.instant();
        if (!organisations.existsById(OWN)) {
            organisations.save(new OrganisationRow(OWN, OWN, now));
        }
        if (!teams.existsById(TEAM)) {
            teams.save(new TeamRow(TEAM, OWN, TEAM, now));
        }
        var name = accounts.findById("admin").isEmpty() ? "admin" : "administrator";
        var password = OneTimePassword.draw();
        accounts.save(new AccountRow(
                name,
                OWN,
                null,
                AccountRole.ADMINISTRATOR.name(),
                hashes.hash(password),
                true,
                false,
                0,
                null,
                now,
                null));
        return Optional.of(new Made(name, password));
    }

    private Optional<Made> demo() {
        var now = clock.instant();
        organisations.save(new OrganisationRow(DEMO, "Demo", now));
        organisations.save(new OrganisationRow("ocmw-voorbeeld", "OCMW Voorbeeld", now));
        organisations.save(new OrganisationRow("thuiszorg-voorbeeld", "Thuiszorg Voorbeeld", now));
        teams.save(new TeamRow(DEMO, DEMO, "Demo", now));
        var hash = hashes.isOutdated(DEMO_HASH) ? hashes.hash(DEMO_PASSWORD) : DEMO_HASH;
        addDemo("caseworker", DEMO, DEMO, AccountRole.CASEWORKER, hash, now);
        addDemo("caseworker2", DEMO, DEMO, AccountRole.CASEWORKER, hash, now);
        addDemo("teamlead", DEMO, DEMO, AccountRole.TEAM_LEAD, hash, now);
        addDemo("admin", DEMO, null, AccountRole.ADMINISTRATOR, hash, now);
        addDemo("referrer", "ocmw-voorbeeld", null, AccountRole.REFERRER, hash, now);
        addDemo("intermediary", "thuiszorg-voorbeeld", null, AccountRole.INTERMEDIARY, hash, now);
        return Optional.empty();
    }

    private void addDemo(
            String name, String organisation, @Nullable String team, AccountRole role, String hash, Instant now) {
        accounts.save(new AccountRow(name, organisation, team, role.name(), hash, false, true, 0, null, now, null));
    }
}
