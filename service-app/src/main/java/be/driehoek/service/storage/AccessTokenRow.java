package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token by which a program calls for an account.
 *
 * @param id the token, as its owner knows it
 * @param digest the digest of its secret
 * @param account the account that it belongs to
 * @param name what its owner calls it
 * @param createdAt when it was made
 * @param expiresAt the first moment at which it does not hold any more
 * @param lastUsedAt when it was used last, to the hour, or null if never
 * @param revokedAt when it was revoked, or null if it was not
 */
@MappedEntity("access_token")
public record AccessTokenRow(
        @Id UUID id,
        String digest,
        String account,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {}
