package be.driehoek.service.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of browsers in which somebody is logged in. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface SessionRows extends GenericRepository<SessionRow, UUID> {
    /**
     * Adds a session.
     *
     * @param row the session
     */
    void save(SessionRow row);

    /**
     * Finds a session by the secret in its cookie.
     *
     * @param digest the digest of the secret
     * @return the session, also if it was not used for long
     */
    Optional<SessionRow> findByDigest(String digest);

    /**
     * Finds the sessions of an account.
     *
     * @param account the account
     * @return the sessions, the oldest first
     */
    List<SessionRow> findByAccountOrderByBegunAtAndId(String account);

    /**
     * Notes that a session is used, unless that was noted of late.
     *
     * @param id the session
     * @param moment when
     * @param since what is late enough
     * @return how many were noted
     */
    @Query("update browser_session set used_at = :moment where id = :id and used_at <= :since")
    int use(UUID id, Instant moment, Instant since);

    /**
     * Ends a session of an account.
     *
     * @param id the session
     * @param account the account
     * @return how many were ended
     */
    @Query("delete from browser_session where id = :id and account = :account")
    int end(UUID id, String account);

    /**
     * Ends all sessions of an account.
     *
     * @param account the account
     * @return how many were ended
     */
    @Query("delete from browser_session where account = :account")
    int endAll(String account);

    /**
     * Removes what has ended by itself of the sessions of an account.
     *
     * @param account the account
     * @param moment at which moment
     * @param unusedSince since when a session must have been unused
     * @return how many were removed
     */
    @Query("""
        delete from browser_session
        where account = :account and (ends_at <= :moment or used_at <= :unusedSince)\
        """)
    int removeEnded(String account, Instant moment, Instant unusedSince);
}
