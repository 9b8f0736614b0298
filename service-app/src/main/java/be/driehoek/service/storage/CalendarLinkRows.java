package be.driehoek.service.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of links to calendars. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CalendarLinkRows extends GenericRepository<CalendarLinkRow, UUID> {

    /**
     * Adds a link.
     *
     * @param row the link
     */
    void save(CalendarLinkRow row);

    /**
     * Writes a link that exists.
     *
     * @param row the link
     */
    void update(CalendarLinkRow row);

    /**
     * Deletes the links to the calendar of a case.
     *
     * @param caseId the case
     */
    void deleteByCaseId(UUID caseId);

    /**
     * Revokes all links of an account.
     *
     * @param account the account
     * @param moment when
     * @return how many were revoked
     */
    @Query("update calendar_link set revoked_at = :moment where account = :account and revoked_at is null")
    int revokeAll(String account, Instant moment);

    /**
     * Finds the links of an account that hold.
     *
     * @param account the account
     * @return the links, the oldest first
     */
    List<CalendarLinkRow> findByAccountAndRevokedAtIsNullOrderByCreatedAtAndId(String account);

    /**
     * Counts the links of an account that hold.
     *
     * @param account the account
     * @return how many there are
     */
    long countByAccountAndRevokedAtIsNull(String account);

    /**
     * Finds a link of an account, also one that was revoked.
     *
     * @param id the link
     * @param account the account
     * @return the link, if the account has it
     */
    Optional<CalendarLinkRow> findByIdAndAccount(UUID id, String account);

    /**
     * Finds a link that holds by the secret in its address.
     *
     * @param digest the digest of the secret
     * @return the link, if there is one
     */
    Optional<CalendarLinkRow> findByDigestAndRevokedAtIsNull(String digest);
}
