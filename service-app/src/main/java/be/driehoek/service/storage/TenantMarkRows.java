package be.driehoek.service.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The table of marks, by which the other cases of a tenant are found. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TenantMarkRows extends GenericRepository<TenantMarkRow, TenantMarkKey> {

    /**
     * Adds marks.
     *
     * @param rows the marks
     */
    void saveAll(List<TenantMarkRow> rows);

    /**
     * Forgets the marks of a case.
     *
     * @param caseId the case
     */
    void deleteByKeyCaseId(UUID caseId);

    /**
     * Finds the marks of a case.
     *
     * @param caseId the case
     * @return the marks
     */
    List<TenantMarkRow> findByKeyCaseId(UUID caseId);

    /**
     * Finds the cases that bear marks made before there was a key.
     *
     * @return the cases
     */
    @Query("select distinct case_id from tenant_mark where not keyed")
    List<UUID> findCasesWithoutKeyed();

    /**
     * Finds the marks that some cases share.
     *
     * @param marks the digests, at least one
     * @return the marks with their cases
     */
    List<TenantMarkRow> findByKeyMarkIn(Collection<String> marks);
}
