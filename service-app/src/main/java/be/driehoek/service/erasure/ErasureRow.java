package be.driehoek.service.erasure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An erasure as it is stored.
 *
 * @param id the erasure
 * @param organisation the organisation that answers for the cases
 * @param team the team that has them
 * @param ground why they are erased
 * @param requestedBy who asked for it, or null if nobody did
 * @param reason what they said, encrypted; empty for nothing, and once the case is erased
 * @param proposedBy the account that proposed it
 * @param proposedAt when
 * @param state how far it is
 * @param decidedBy the account that decided, or null
 * @param decidedAt when, or null
 */
@MappedEntity("erasure")
@SuppressWarnings("ArrayRecordComponent") // Rows are written and read, never compared.
record ErasureRow(
        @Id UUID id,
        String organisation,
        String team,
        Erasure.Ground ground,
        @Nullable String requestedBy,
        byte[] reason,
        String proposedBy,
        Instant proposedAt,
        Erasure.State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
