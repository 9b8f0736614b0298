package be.driehoek.service.erasure;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table of the items of erasures. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasureItemRows extends GenericRepository<ErasureItemRow, ErasureItemKey> {

    void saveAll(List<ErasureItemRow> rows);

    void update(ErasureItemRow row);

    List<ErasureItemRow> findByKeyErasureIdOrderByKeyCaseIdAndKeyPart(UUID erasureId);
}
