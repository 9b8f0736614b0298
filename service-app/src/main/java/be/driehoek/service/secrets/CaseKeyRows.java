package be.driehoek.service.secrets;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of the keys of cases. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface CaseKeyRows extends GenericRepository<CaseKeyRow, UUID> {

    void save(CaseKeyRow row);

    Optional<CaseKeyRow> findById(UUID caseId);

    /** Finds some keys that another master key wraps than the one in use. */
    @Query("select * from case_key where master_id <> :active order by case_id limit :most")
    List<CaseKeyRow> findStale(String active, int most);

    /** Wraps a key anew, unless somebody else did so or destroyed it meanwhile. */
    @Query("""
        update case_key set master_id = :masterId, wrapped = :wrapped
        where case_id = :caseId and master_id = :before\
        """)
    int rewrap(UUID caseId, String before, String masterId, byte[] wrapped);

    /** Destroys a key, or sees to it that there will never be one. */
    @Query("""
        insert into case_key (case_id, master_id, wrapped) values (:caseId, null, '')
        on conflict do nothing\
        """)
    int forbid(UUID caseId);

    @Query("update case_key set master_id = null, wrapped = '' where case_id = :caseId")
    int destroy(UUID caseId);

    long countByMasterIdIsNotNull();
}
