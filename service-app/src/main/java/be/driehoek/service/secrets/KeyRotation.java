package be.driehoek.service.secrets;

import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;

/**
 * Brings everything under the master key in use, while others read and write. Whoever stops it, or does it twice, leaves
 * nothing undone by the next time.
 */
@Singleton
public final class KeyRotation {
    private static final int BATCH = 200;

    private final Masters masters;
    private final MasterKeyRows masterRows;
    private final CaseKeys caseKeys;
    private final ServiceKeys serviceKeys;
    private final List<Rewriting> rewritings;
    private final Fence fence;
    private final TransactionOperations<Connection> transactions;

    KeyRotation(
            Masters masters,
            MasterKeyRows masterRows,
            CaseKeys caseKeys,
            ServiceKeys serviceKeys,
            List<Rewriting> rewritings,
            Fence fence,
            TransactionOperations<Connection> transactions) {
        this.masters = masters;
        this.masterRows = masterRows;
        this.caseKeys = caseKeys;
        this.serviceKeys = serviceKeys;
        this.fence = fence;
        this.rewritings = List.copyOf(rewritings);
        this.transactions = transactions;
    }

    /**
     * What was done.
     *
     * @param active the id of the master key in use
     * @param keys the number of keys that are wrapped by another master key than before
     * @param cases the number of cases that had something in the clear
     */
    public record Rotated(String active, int keys, int cases) {
        /**
         * What was done, in a sentence for the person who asked for it.
         *
         * @return the sentence
         */
        public String inWords() {
            return "Everything is under the master key " + active + ": " + keys + " keys were wrapped anew, " + cases
                    + " cases were encrypted. Older master keys are needed for older backups alone.";
        }
    }

    /**
     * The id of the master key in use.
     *
     * @return the id
     */
    public String active() {
        return masters.active().id();
    }

    /**
     * Wraps every key by the master key in use, and encrypts what is not encrypted yet.
     *
     * @return what was done
     */
    public Rotated rotate() {
        int cases = 0;
        for (var rewriting : rewritings) {
            cases += rewriting.rewrite();
        }
        int keys = transactions.executeWrite(status -> serviceKeys.rewrap());
        for (int batch = rewrapSome(); batch > 0; batch = rewrapSome()) {
            keys += batch;
        }
        transactions.executeWrite(status -> fence.open(Errand.KEY_ROTATION, () -> masterRows.deleteUnused(active())));
        return new Rotated(active(), keys, cases);
    }

    private int rewrapSome() {
        return transactions.executeWrite(status -> fence.open(Errand.KEY_ROTATION, () -> caseKeys.rewrap(BATCH)));
    }
}
