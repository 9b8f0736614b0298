package be.driehoek.service.erasure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The table of cases that were erased. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasedCaseRows extends GenericRepository<ErasedCaseRow, UUID> {

    /** Notes a case, unless it is there. */
    @Query("""
        insert into erased_case (case_id, organisation, erased_at, compacted)
        values (:caseId, :organisation, :erasedAt, false)
        on conflict do nothing\
        """)
    void note(UUID caseId, String organisation, Instant erasedAt);

    List<ErasedCaseRow> findAllOrderByErasedAtAndCaseId();

    @Query("update erased_case set compacted = true where not compacted")
    int compact();
}
