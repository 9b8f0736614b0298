package be.driehoek.service.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of organisations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface OrganisationRows extends GenericRepository<OrganisationRow, String> {
    /**
     * Adds an organisation.
     *
     * @param row the organisation
     */
    void save(OrganisationRow row);

    /**
     * Whether there is an organisation.
     *
     * @param id its id
     * @return true if there is
     */
    boolean existsById(String id);

    /**
     * Lists all organisations.
     *
     * @return the organisations by their ids
     */
    List<OrganisationRow> findAllOrderById();
}
