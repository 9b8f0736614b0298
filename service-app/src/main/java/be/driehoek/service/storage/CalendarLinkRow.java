package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link to a calendar.
 *
 * @param id the link, as its owner knows it
 * @param digest the digest of the secret in its address
 * @param account the account that it belongs to
 * @param caseId the case that the calendar is about, or null for all cases of the account
 * @param personalTitles whether the calendar names tenants
 * @param language the language of the calendar, as its tag
 * @param createdAt when it was made
 * @param revokedAt when it was revoked, or null while it holds
 */
@MappedEntity("calendar_link")
public record CalendarLinkRow(
        @Id UUID id,
        String digest,
        String account,
        @Nullable UUID caseId,
        boolean personalTitles,
        String language,
        Instant createdAt,
        @Nullable Instant revokedAt) {}
