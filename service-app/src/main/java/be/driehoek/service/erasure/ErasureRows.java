package be.driehoek.service.erasure;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of erasures. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ErasureRows extends GenericRepository<ErasureRow, UUID> {

    void save(ErasureRow row);

    void update(ErasureRow row);

    Optional<ErasureRow> findByIdForUpdate(UUID id);

    /**
     * Lists the erasures of an organisation, or of a team of it, the latest first.
     *
     * @param organisation the organisation
     * @param team the team, or null for all of them
     * @param most the largest number of erasures
     * @return the erasures
     */
    @Query("""
        select * from erasure
        where organisation = :organisation and (cast(:team as varchar) is null or team = :team)
        order by proposed_at desc, id
        limit :most\
        """)
    List<ErasureRow> list(String organisation, @Nullable String team, int most);

    /** What was said about a case that is erased goes with it. */
    @Query("""
        update erasure set reason = ''
        where id in (select i.erasure_id from erasure_item i where i.case_id = :caseId)\
        """)
    void forgetReasons(UUID caseId);
}
