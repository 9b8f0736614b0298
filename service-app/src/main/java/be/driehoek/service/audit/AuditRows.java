package be.driehoek.service.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of entries: it can be added to and read, and nothing else. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditRow, AuditKey> {

    /**
     * Adds an entry.
     *
     * @param entry the entry
     */
    void save(AuditRow entry);

    /**
     * Reads the entries that follow on a place.
     *
     * @param chain the chain of the entry before; empty for the start
     * @param sequence its place in the chain
     * @param most the largest number of entries
     * @return the entries, those of one chain together and in order
     */
    @Query("""
        select * from audit_entry
        where chain > :chain or (chain = :chain and sequence > :sequence)
        order by chain, sequence
        limit :most\
        """)
    List<AuditRow> findAfter(String chain, int sequence, int most);

    /**
     * Reads what an organisation's trail says, the latest first.
     *
     * @param organisation the organisation
     * @param ofCase the chain of the case that it must be about, or null for any
     * @param about the same case, or null for any
     * @param from the first moment
     * @param until the moment before which it was
     * @param beforeAt the moment of the entry before, or null for the start
     * @param beforeChain its chain
     * @param beforeSequence its place in the chain
     * @param most the largest number of entries
     * @return the entries
     */
    @Query("""
        select * from audit_entry
        where organisation = :organisation
          and (cast(:ofCase as varchar) is null or chain = :ofCase or about = :about)
          and at >= :from and at < :until
          and (cast(:beforeAt as timestamp with time zone) is null
               or at < :beforeAt
               or (at = :beforeAt and chain > :beforeChain)
               or (at = :beforeAt and chain = :beforeChain and sequence < :beforeSequence))
        order by at desc, chain, sequence desc
        limit :most\
        """)
    List<AuditRow> find(
            String organisation,
            @Nullable String ofCase,
            @Nullable UUID about,
            Instant from,
            Instant until,
            @Nullable Instant beforeAt,
            String beforeChain,
            int beforeSequence,
            int most);
}
