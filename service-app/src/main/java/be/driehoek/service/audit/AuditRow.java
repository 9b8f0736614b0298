package be.driehoek.service.audit;

import be.driehoek.service.digest.Digester;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is stored.
 *
 * @param key its place
 * @param organisation the organisation whose trail it is
 * @param at when it was written
 * @param account the account that asked
 * @param action what for
 * @param purpose to what end
 * @param outcome what came of it
 * @param about the case that was asked for, where it may be none
 * @param subject the account, token, team or organisation that was changed, if one was
 * @param firstEvent the first event that was recorded, if any was
 * @param lastEvent the last one
 * @param digest the digest of these events as they are stored
 * @param hash the digest of all this and of the entry before
 */
@MappedEntity("audit_entry")
record AuditRow(
        @EmbeddedId @MappedProperty("") AuditKey key,
        String organisation,
        Instant at,
        String account,
        String action,
        String purpose,
        String outcome,
        @Nullable UUID about,
        @Nullable String subject,
        @Nullable Integer firstEvent,
        @Nullable Integer lastEvent,
        @Nullable String digest,
        String hash) {

    /** The entry with its hash. */
    AuditRow after(AuditHeadRow head) {
        return new AuditRow(
                key,
                organisation,
                at,
                account,
                action,
                purpose,
                outcome,
                about,
                subject,
                firstEvent,
                lastEvent,
                digest,
                hashAfter(head));
    }

    /** What the hash must be behind an entry. */
    String hashAfter(AuditHeadRow head) {
        return new Digester()
                .add(head.hash())
                .add(key.chain())
                .add(key.sequence())
                .add(organisation)
                .add(at)
                .add(account)
                .add(action)
                .add(purpose)
                .add(outcome)
                .add(String.valueOf(about))
                .add(String.valueOf(subject))
                .add(String.valueOf(firstEvent))
                .add(String.valueOf(lastEvent))
                .add(String.valueOf(digest))
                .hex();
    }
}
