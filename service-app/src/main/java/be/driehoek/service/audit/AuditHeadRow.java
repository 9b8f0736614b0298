package be.driehoek.service.audit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * The end of a chain.
 *
 * @param chain the chain
 * @param sequence how many entries it has
 * @param hash the hash of the last one
 */
@MappedEntity("audit_head")
record AuditHeadRow(@Id String chain, int sequence, String hash) {
    /** Stands before the first entry. */
    private static final String NOTHING = "0".repeat(64);

    static AuditHeadRow start(String chain) {
        return new AuditHeadRow(chain, 0, NOTHING);
    }

    AuditHeadRow after(AuditRow entry) {
        return new AuditHeadRow(chain, entry.key().sequence(), entry.hash());
    }
}
