package be.driehoek.service.secrets;

import be.driehoek.guidance.CaseId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/**
 * The key of each case. It is random, stands in the database, wrapped by the master key, and can be destroyed: then
 * nothing that was encrypted with it can be read again. All within the caller's transaction.
 */
@Singleton
public final class CaseKeys {
    private static final long MOST = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final CaseKeyRows rows;
    private final Masters masters;
    private final List<RemembersCases> memories;
    private final TransactionOperations<Connection> transactions;

    private final Cache<CaseId, DataKey> unwrapped =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** Whoever read a key before it was destroyed may be about to keep it. */
    private final Cache<CaseId, Boolean> destroyed =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    CaseKeys(
            CaseKeyRows rows,
            Masters masters,
            List<RemembersCases> memories,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.masters = masters;
        this.memories = List.copyOf(memories);
        this.transactions = transactions;
    }

    /**
     * The key to read a case with.
     *
     * @param id the case
     * @return the key
     * @throws IllegalStateException if there is none, or it was destroyed
     */
    public DataKey toRead(CaseId id) {
        var kept = unwrapped.getIfPresent(id);
        if (kept != null) {
            return kept;
        }
        var row = rows.findById(id.value())
                .orElseThrow(() -> new IllegalStateException("an encrypted case must have a key: " + id));
        return keep(id, unwrap(row));
    }

    /**
     * The key to write to a case with, which nobody else may be changing; it is made if there is none.
     *
     * @param id the case
     * @return the key
     * @throws IllegalStateException if it was destroyed
     */
    public DataKey toWrite(CaseId id) {
        var kept = unwrapped.getIfPresent(id);
        if (kept != null) {
            return kept;
        }
        var row = rows.findById(id.value());
        return keep(id, row.isPresent() ? unwrap(row.get()) : make(id));
    }

    private DataKey make(CaseId id) {
        var key = MasterKey.randomBytes();
        var active = masters.active();
        rows.save(new CaseKeyRow(id.value(), active.id(), active.wrap(key, place(id))));
        return new DataKey(key);
    }

    /**
     * A key that was read from its row already; it is not kept.
     *
     * @param id the case
     * @param masterId the master key that wraps it
     * @param wrapped the key as it is stored
     * @return the key
     * @throws IllegalStateException if it is not the key of this case
     */
    public DataKey unwrap(CaseId id, String masterId, byte[] wrapped) {
        return new DataKey(masters.get(masterId).unwrap(wrapped, place(id)));
    }

    private DataKey unwrap(CaseKeyRow row) {
        var id = new CaseId(row.caseId());
        var masterId = row.masterId();
        if (masterId == null) {
            throw new IllegalStateException("a case must have its key: it was destroyed for " + id);
        }
        return unwrap(id, masterId, row.wrapped());
    }

    /** Wraps some keys by the master key in use. Returns how many were wrapped by another one; 0 when none is left. */
    int rewrap(int most) {
        var active = masters.active();
        var stale = rows.findStale(active.id(), most);
        for (var row : stale) {
            var id = new CaseId(row.caseId());
            var before = String.valueOf(row.masterId());
            var key = masters.get(before).unwrap(row.wrapped(), place(id));
            rows.rewrap(row.caseId(), before, active.id(), active.wrap(key, place(id)));
        }
        return stale.size();
    }

    /**
     * Whether the key of a case was destroyed.
     *
     * @param id the case
     * @return false also if there never was one
     */
    public boolean isDestroyed(CaseId id) {
        return rows.findById(id.value()).filter(row -> row.masterId() == null).isPresent();
    }

    /**
     * Destroys the key of a case: nothing of the case that was encrypted can be read again, here or by another instance
     * once its memory of five minutes is over, and the case gets no other key. What was written before there were keys
     * stays readable; who erases a case deletes its rows besides.
     *
     * @param id the case
     */
    public void destroy(CaseId id) {
        if (rows.destroy(id.value()) == 0) {
            rows.forbid(id.value());
        }
        unwrapped.invalidate(id);
        memories.forEach(memory -> memory.forget(id));
        afterCommit(() -> {
            destroyed.put(id, true);
            unwrapped.invalidate(id);
        });
    }

    /** Keeps a key once the caller's transaction is done: one that was made in one that fails has never been. */
    private DataKey keep(CaseId id, DataKey key) {
        afterCommit(() -> {
            unwrapped.put(id, key);
            if (destroyed.getIfPresent(id) != null) {
                unwrapped.invalidate(id);
            }
        });
        return key;
    }

    private void afterCommit(Runnable work) {
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private static String place(CaseId id) {
        return "case_key.wrapped " + id.value();
    }
}
