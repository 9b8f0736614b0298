package be.driehoek.service.storage;

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
     * Finds the marks that some cases share.
     *
     * @param marks the digests, at least one
     * @return the marks with their cases
     */
    List<TenantMarkRow> findByKeyMarkIn(Collection<String> marks);
}
