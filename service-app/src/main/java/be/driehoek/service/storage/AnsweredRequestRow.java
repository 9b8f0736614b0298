package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that shall be done once.
 *
 * @param digest the digest of the account and its key
 * @param fingerprint the digest of what was asked
 * @param begunAt when it was asked first
 * @param answer what was answered, sealed; empty before
 * @param about the case that the answer tells of, or null for none
 */
@MappedEntity("answered_request")
@SuppressWarnings("ArrayRecordComponent") // Rows are written and read, never compared.
public record AnsweredRequestRow(
        @Id String digest,
        String fingerprint,
        Instant begunAt,
        byte[] answer,
        @Nullable UUID about) {}
