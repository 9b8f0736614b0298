package be.driehoek.service.erasure;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of holds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface HoldRows extends GenericRepository<HoldRow, UUID> {

    void save(HoldRow row);

    void update(HoldRow row);

    Optional<HoldRow> findByIdAndCaseId(UUID id, UUID caseId);

    List<HoldRow> findByCaseIdOrderBySetAtAndId(UUID caseId);

    void deleteByCaseId(UUID caseId);
}
