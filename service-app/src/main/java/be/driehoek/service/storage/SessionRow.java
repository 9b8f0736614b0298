package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is logged in.
 *
 * @param id the session, as its owner knows it
 * @param digest the digest of the secret in its cookie
 * @param account the account
 * @param byPassword whether it began with the password of the account, and not elsewhere
 * @param begunAt when it began
 * @param usedAt when it was used last, to the minute
 * @param endsAt the first moment at which it does not hold any more, however much it is used
 */
@MappedEntity("browser_session")
public record SessionRow(
        @Id UUID id,
        String digest,
        String account,
        boolean byPassword,
        Instant begunAt,
        Instant usedAt,
        Instant endsAt) {}
