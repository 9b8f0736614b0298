package be.driehoek.service.storage;

import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.time.LocalDate;

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
        byte[] payload) {}
