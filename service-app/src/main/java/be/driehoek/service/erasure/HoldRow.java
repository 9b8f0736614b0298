package be.driehoek.service.erasure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold as it is stored.
 *
 * @param id the hold
 * @param caseId the case
 * @param reason the code of the reason
 * @param note what else there is to say, encrypted; empty for nothing
 * @param setBy the account that set it
 * @param setAt when
 * @param lastDay the last day on which it holds, or null until it is lifted
 * @param liftedBy the account that lifted it, or null
 * @param liftedAt when, or null
 */
@MappedEntity("retention_hold")
@SuppressWarnings("ArrayRecordComponent") // Rows are written and read, never compared.
record HoldRow(
        @Id UUID id,
        UUID caseId,
        String reason,
        byte[] note,
        String setBy,
        Instant setAt,
        @Nullable LocalDate lastDay,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt) {

    boolean isInForce(LocalDate on) {
        return liftedAt == null && (lastDay == null || !lastDay.isBefore(on));
    }
}
