package be.driehoek.service.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of tokens. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccessTokenRows extends GenericRepository<AccessTokenRow, UUID> {
    /**
     * Adds a token.
     *
     * @param row the token
     */
    void save(AccessTokenRow row);

    /**
     * Finds a token, also one that was revoked or has expired.
     *
     * @param id the token
     * @return the token, if there is one
     */
    Optional<AccessTokenRow> findById(UUID id);

    /**
     * Finds a token that was not revoked by its secret.
     *
     * @param digest the digest of the secret
     * @return the token, if there is one
     */
    Optional<AccessTokenRow> findByDigestAndRevokedAtIsNull(String digest);

    /**
     * Finds the tokens of an account that hold at a moment or later.
     *
     * @param account the account
     * @param moment the moment
     * @return the tokens, the oldest first
     */
    List<AccessTokenRow> findByAccountAndRevokedAtIsNullAndExpiresAtAfterOrderByCreatedAtAndId(
            String account, Instant moment);

    /**
     * Revokes a token; once more changes nothing.
     *
     * @param id the token
     * @param moment when
     * @return how many were revoked
     */
    @Query("update access_token set revoked_at = :moment where id = :id and revoked_at is null")
    int revoke(UUID id, Instant moment);

    /**
     * Revokes all tokens of an account.
     *
     * @param account the account
     * @param moment when
     * @return how many were revoked
     */
    @Query("update access_token set revoked_at = :moment where account = :account and revoked_at is null")
    int revokeAll(String account, Instant moment);

    /**
     * Notes that a token is used, unless that was noted of late.
     *
     * @param id the token
     * @param moment when
     * @param since what is late enough
     * @return how many were noted
     */
    @Query("""
        update access_token set last_used_at = :moment
        where id = :id and (last_used_at is null or last_used_at <= :since)\
        """)
    int use(UUID id, Instant moment, Instant since);
}
