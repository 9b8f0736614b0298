package be.driehoek.service.accounts;

import be.driehoek.service.storage.AccessTokenRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A token by which a program calls for an account, without its secret (toegangssleutel).
 *
 * @param id the token, as its owner knows it
 * @param name what its owner calls it
 * @param createdAt when it was made
 * @param expiresAt the first moment at which it does not hold any more
 * @param lastUsedAt when it was used last, to the hour; empty if never
 */
public record AccessToken(UUID id, String name, Instant createdAt, Instant expiresAt, Optional<Instant> lastUsedAt) {
    static AccessToken of(AccessTokenRow row) {
        return new AccessToken(
                row.id(), row.name(), row.createdAt(), row.expiresAt(), Optional.ofNullable(row.lastUsedAt()));
    }
}
