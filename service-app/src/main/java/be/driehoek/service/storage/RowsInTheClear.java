package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.secrets.CaseKeys;
import be.driehoek.service.secrets.Rewriting;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Encrypts the events that were written before there were keys, and makes the marks of their tenants anew. */
@Singleton
final class RowsInTheClear implements Rewriting {
    private static final byte[] FIRST_OF_JSON = {'{'};

    private final CaseStore store;
    private final CaseRows cases;
    private final EventRows events;
    private final TenantMarkRows markRows;
    private final EventCodec codec;
    private final TenantMarks marks;
    private final CaseKeys keys;
    private final Fence fence;
    private final TransactionOperations<Connection> transactions;

    RowsInTheClear(
            CaseStore store,
            CaseRows cases,
            EventRows events,
            TenantMarkRows markRows,
            EventCodec codec,
            TenantMarks marks,
            CaseKeys keys,
            Fence fence,
            TransactionOperations<Connection> transactions) {
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.markRows = markRows;
        this.codec = codec;
        this.marks = marks;
        this.keys = keys;
        this.fence = fence;
        this.transactions = transactions;
    }

    @Override
    public int rewrite() {
        var ids = transactions.executeRead(status -> fence.open(Errand.KEY_ROTATION, this::inTheClear));
        return ids.stream()
                .mapToInt(id -> transactions.executeWrite(status -> fence.open(Errand.KEY_ROTATION, () -> rewrite(id))))
                .sum();
    }

    private Set<UUID> inTheClear() {
        var found = new HashSet<>(events.findCasesByFirstByte(FIRST_OF_JSON));
        found.addAll(markRows.findCasesWithoutKeyed());
        return found;
    }

    /** Nobody else writes to the case meanwhile. Returns 1, or 0 if it is gone. */
    private int rewrite(UUID caseId) {
        var id = new CaseId(caseId);
        var row = cases.findByIdForUpdate(caseId);
        if (row.isEmpty() || keys.isDestroyed(id)) {
            return 0;
        }
        var code = codec.of(id);
        events.findByKeyCaseIdOrderByKeySequence(caseId).stream()
                .filter(event -> CaseCodec.isPlain(event.payload()))
                .forEach(event -> events.encrypt(
                        caseId,
                        event.key().sequence(),
                        code.encrypt(event.key().sequence(), event.type(), event.payload())));
        marks.note(store.current(row.get()));
        return 1;
    }
}
