package be.driehoek.service.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.guidance.CaseId;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cases that were erased, in the database and in a file outside it: a backup from before would bring them back, and has
 * to be told.
 */
@Singleton
final class ErasedCases {
    private static final Logger LOG = LoggerFactory.getLogger(ErasedCases.class);

    private final ErasedCaseRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Path file;

    ErasedCases(
            ErasedCaseRows rows,
            TransactionOperations<Connection> transactions,
            @Value("${driehoek.erasures.file}") String file) {
        this.rows = rows;
        this.transactions = transactions;
        this.file = Path.of(file);
    }

    /** Notes that a case is erased; in the file once the caller's transaction is done. */
    void note(CaseId id, String organisation, Instant at) {
        rows.note(id.value(), organisation, at);
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                append(new ErasedCase(id, organisation, at));
            }
        });
    }

    /** The database has it: without the file nothing is lost but time, when a backup is put back. */
    private void append(ErasedCase erased) {
        try {
            Files.writeString(file, erased.line() + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.error("The list of erased cases could not be added to; make it anew with: erasures export");
        }
    }

    List<ErasedCase> all() {
        return rows.findAllOrderByErasedAtAndCaseId().stream()
                .map(row -> new ErasedCase(new CaseId(row.caseId()), row.organisation(), row.erasedAt()))
                .toList();
    }
}
