package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of requests that shall be done once. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AnsweredRequestRows extends GenericRepository<AnsweredRequestRow, String> {

    /**
     * Notes that a request was asked for, unless it was before.
     *
     * @param digest the digest of the account and its key
     * @param fingerprint the digest of what is asked
     * @param begunAt when
     * @return 1, or 0 if it was before
     */
    @Query("""
        insert into answered_request (digest, fingerprint, begun_at)
        values (:digest, :fingerprint, :begunAt)
        on conflict do nothing\
        """)
    int note(String digest, String fingerprint, Instant begunAt);

    /**
     * Finds a request that was noted and holds it until this transaction ends, unless somebody else does.
     *
     * @param digest the digest of the account and its key
     * @return the request; empty if somebody else holds it
     */
    @Query("select * from answered_request where digest = :digest for update skip locked")
    Optional<AnsweredRequestRow> hold(String digest);

    /**
     * Keeps the answer to a request.
     *
     * @param digest the digest of the account and its key
     * @param answer the answer, sealed
     * @param about the case that it tells of, or null for none
     */
    void update(@Id String digest, byte[] answer, @Nullable UUID about);

    /**
     * Forgets a request.
     *
     * @param digest the digest of the account and its key
     */
    void deleteById(String digest);

    /**
     * Forgets the requests whose answers tell of a case.
     *
     * @param about the case
     */
    void deleteByAbout(UUID about);

    /**
     * Forgets old requests.
     *
     * @param moment those that were asked for first before this moment are forgotten
     * @return how many
     */
    int deleteByBegunAtBefore(Instant moment);
}
