package be.driehoek.service.secrets;

import io.micronaut.context.env.Environment;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;

/**
 * Compares the master keys with the database before anything is read or written: with the wrong ones the service does not
 * start. A database that has none yet gets them, from a file that is made where nobody has to keep it apart.
 */
@Singleton
final class KeysAtStart implements ApplicationEventListener<StartupEvent>, Ordered {
    private final KeySource source;
    private final Masters masters;
    private final MasterKeyRows rows;
    private final ServiceKeys serviceKeys;
    private final TransactionOperations<Connection> transactions;
    private final boolean mayMakeFile;

    KeysAtStart(
            KeySource source,
            Masters masters,
            MasterKeyRows rows,
            ServiceKeys serviceKeys,
            TransactionOperations<Connection> transactions,
            Environment settings) {
        this.source = source;
        this.masters = masters;
        this.rows = rows;
        this.serviceKeys = serviceKeys;
        this.transactions = transactions;
        this.mayMakeFile = settings.getActiveNames().contains("demo")
                || settings.getProperty("datasources.default.url", String.class)
                        .filter(url -> url.startsWith("jdbc:h2:"))
                        .isPresent();
    }

    /** Before the demo's cases are written. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        transactions.executeWrite(status -> {
            var known = rows.findAll();
            var keys = source.read().orElseGet(() -> first(known));
            known.forEach(row -> check(row, keys));
            if (known.stream().noneMatch(row -> row.id().equals(keys.active().id()))) {
                rows.note(keys.active().id(), keys.active().fingerprint());
            }
            masters.use(keys);
            serviceKeys.makeMissing();
            return keys;
        });
    }

    /** A database that knows keys has to get these, and not new ones. */
    private MasterKeys first(List<MasterKeyRow> known) {
        if (!known.isEmpty()) {
            throw UnusableKeys.missing(known.getFirst().id(), source.place());
        }
        if (!mayMakeFile) {
            throw UnusableKeys.none(source.place());
        }
        return source.make();
    }

    private void check(MasterKeyRow row, MasterKeys keys) {
        var key = keys.find(row.id()).orElseThrow(() -> UnusableKeys.missing(row.id(), source.place()));
        if (!key.fingerprint().equals(row.fingerprint())) {
            throw UnusableKeys.other(row.id(), source.place());
        }
    }
}
