package be.driehoek.service.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table of events: it can be added to and read, and nothing else. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface EventRows extends GenericRepository<EventRow, EventKey> {

    /**
     * Adds events.
     *
     * @param rows the events, in order
     */
    void saveAll(List<EventRow> rows);

    /**
     * Reads the life of a case.
     *
     * @param caseId the case
     * @return its events, in order
     */
    List<EventRow> findByKeyCaseIdOrderByKeySequence(UUID caseId);
}
