package be.driehoek.service.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.stream.Stream;

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
     * Reads all entries.
     *
     * @return those of one chain together and in order; to be closed before the transaction ends
     */
    @Query("select * from audit_entry order by chain, sequence")
    Stream<AuditRow> all();
}
