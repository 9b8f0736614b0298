package be.driehoek.service.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was known of the audit trail at a moment: where each of its chains ended. Kept elsewhere, it tells whether the trail
 * was cut off or written anew since.
 *
 * @param ends the end of each chain, by its name
 */
public record AuditCheckpoint(Map<String, End> ends) {

    /**
     * Sorts the chains.
     */
    public AuditCheckpoint {
        ends = Collections.unmodifiableMap(new TreeMap<>(ends));
    }

    /**
     * The end of a chain.
     *
     * @param sequence how many entries it had
     * @param hash the hash of the last one
     */
    public record End(int sequence, String hash) {}
}
