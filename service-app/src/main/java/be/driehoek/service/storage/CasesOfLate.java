package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.service.secrets.RemembersCases;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;

/**
 * The cases that were at work here of late, so that their events need not be read and folded again. A case is taken from
 * here by its version, which its row tells: what another instance has added since is never missed.
 */
@Singleton
final class CasesOfLate implements RemembersCases {
    /** Some ten megabytes. */
    private static final long MOST_EVENTS = 10_000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final TransactionOperations<Connection> transactions;
    private final Cache<CaseId, GuidanceCase> cases = Caffeine.newBuilder()
            .maximumWeight(MOST_EVENTS)
            .weigher((CaseId id, GuidanceCase kept) -> kept.version())
            // Not after access: another instance may have erased a part, which does not change the version.
            .expireAfterWrite(KEPT)
            .build();

    /** Whoever read a case before it was forgotten may be about to keep it. */
    private final Cache<CaseId, Boolean> forgotten =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    CasesOfLate(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** The case, if it is here as it was with that many events. */
    Optional<GuidanceCase> find(CaseId id, int version) {
        return Optional.ofNullable(cases.getIfPresent(id)).filter(kept -> kept.version() == version);
    }

    /** Keeps a case once the caller's transaction is done: what was written in one that fails has never been. */
    void keep(GuidanceCase current) {
        afterCommit(() -> {
            cases.put(current.id(), current);
            if (forgotten.getIfPresent(current.id()) != null) {
                cases.invalidate(current.id());
            }
        });
    }

    /** Forgets a case for good, at once and again when the caller's transaction is done. */
    @Override
    public void forget(CaseId id) {
        cases.invalidate(id);
        afterCommit(() -> {
            forgotten.put(id, true);
            cases.invalidate(id);
        });
    }

    private void afterCommit(Runnable work) {
        transactions.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
