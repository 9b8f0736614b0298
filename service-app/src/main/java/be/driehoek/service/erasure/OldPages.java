package be.driehoek.service.erasure;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compacts the file of an embedded database when it is closed, if cases were erased since the last time: until then, pages
 * that are not in use any more may hold their rows.
 */
@Context
@Requires(property = "datasources.default.url", pattern = "jdbc:h2:file:.*")
final class OldPages {
    private static final Logger LOG = LoggerFactory.getLogger(OldPages.class);

    private final ErasedCaseRows rows;
    private final TransactionOperations<Connection> transactions;

    OldPages(ErasedCaseRows rows, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @PreDestroy
    void overwrite() {
        try {
            if (transactions.executeWrite(status -> rows.compact()) > 0) {
                transactions.executeRead(status -> {
                    try (var statement = status.getConnection().createStatement()) {
                        return statement.execute("shutdown compact");
                    }
                });
            }
        } catch (RuntimeException e) {
            LOG.debug("The database was not compacted, or closed before it could tell.", e);
        }
    }
}
