package be.driehoek.service.storage;

import be.driehoek.service.digest.Digester;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One fact of a case.
 *
 * @param key the case, and the place in it
 * @param type what kind of fact
 * @param occurredOn the day it happened
 * @param recordedAt when it was written down
 * @param recordedBy the account that wrote it down
 * @param payload the event itself, encoded
 */
@MappedEntity("case_event")
@SuppressWarnings("ArrayRecordComponent") // Rows are written and read, never compared.
public record EventRow(
        @EmbeddedId @MappedProperty("") EventKey key,
        String type,
        LocalDate occurredOn,
        Instant recordedAt,
        String recordedBy,
        byte[] payload) {

    /** The digest of events as they are stored. */
    static String digest(List<EventRow> rows) {
        var digester = new Digester();
        rows.forEach(row -> digester.add(row.key().sequence())
                .add(row.type())
                .add(row.occurredOn())
                .add(row.recordedAt())
                .add(row.recordedBy())
                .add(row.payload()));
        return digester.hex();
    }
}
