package be.driehoek.service.secrets;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of the master keys that are in use for this database. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MasterKeyRows extends GenericRepository<MasterKeyRow, String> {

    List<MasterKeyRow> findAll();

    /** Notes a key, unless it was before. */
    @Query("insert into master_key (id, fingerprint) values (:id, :fingerprint) on conflict do nothing")
    int note(String id, String fingerprint);

    /** Forgets the keys, but one, that nothing is wrapped by. */
    @Query("""
        delete from master_key
        where id <> :active
          and not exists (select 1 from case_key k where k.master_id = master_key.id)
          and not exists (select 1 from service_key k where k.master_id = master_key.id)\
        """)
    int deleteUnused(String active);
}
