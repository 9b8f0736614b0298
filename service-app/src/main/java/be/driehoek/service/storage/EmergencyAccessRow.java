package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody opened in an emergency.
 *
 * @param id the access
 * @param caseId the case
 * @param account who opened it
 * @param reason why, encrypted with the key of the case
 * @param begunAt when
 * @param endsAt the first moment at which it does not hold any more
 * @param reviewedBy who looked at it afterwards, or null if nobody did
 * @param reviewedAt when they did
 */
@MappedEntity("emergency_access")
@SuppressWarnings("ArrayRecordComponent") // Rows are written and read, never compared.
public record EmergencyAccessRow(
        @Id UUID id,
        UUID caseId,
        String account,
        byte[] reason,
        Instant begunAt,
        Instant endsAt,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt) {}
