package be.driehoek.service.storage;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a case, with the key of the case, so that many cases are read at once.
 *
 * @param caseId the case
 * @param sequence the place in it
 * @param type what kind of fact
 * @param occurredOn the day it happened
 * @param recordedAt when it was written down
 * @param recordedBy the account that wrote it down
 * @param payload the event itself, encoded
 * @param masterId the master key that wraps the key of the case, or null if the case has none
 * @param wrapped the key of the case; empty if it has none
 */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // Rows are read, never compared.
public record KeyedEventRow(
        UUID caseId,
        int sequence,
        String type,
        LocalDate occurredOn,
        Instant recordedAt,
        String recordedBy,
        byte[] payload,
        @Nullable String masterId,
        byte[] wrapped) {

    EventRow row() {
        return new EventRow(new EventKey(caseId, sequence), type, occurredOn, recordedAt, recordedBy, payload);
    }
}
