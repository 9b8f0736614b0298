package be.driehoek.service.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of the ends of chains. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditHeadRows extends GenericRepository<AuditHeadRow, String> {

    /**
     * Starts a chain, unless it is there.
     *
     * @param chain the chain
     * @param sequence no entries
     * @param hash what stands before the first
     * @return how many were started, one or none
     */
    @Query("""
        insert into audit_head (chain, sequence, hash)
        values (:chain, :sequence, :hash)
        on conflict do nothing\
        """)
    int start(String chain, int sequence, String hash);

    /**
     * Finds the end of a chain, to which nobody else can add until this transaction ends.
     *
     * @param chain the chain
     * @return its end, if it was started
     */
    Optional<AuditHeadRow> findByChainForUpdate(String chain);

    /**
     * Moves the end of a chain.
     *
     * @param head the new end
     */
    void update(AuditHeadRow head);

    /**
     * Reads the ends of all chains.
     *
     * @return the ends, by the name of the chain
     */
    List<AuditHeadRow> findAllOrderByChain();
}
