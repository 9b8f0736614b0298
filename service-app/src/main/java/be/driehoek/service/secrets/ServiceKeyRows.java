package be.driehoek.service.secrets;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of the keys of the service itself. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ServiceKeyRows extends GenericRepository<ServiceKeyRow, String> {

    Optional<ServiceKeyRow> findById(String name);

    List<ServiceKeyRow> findAll();

    /** Notes a key, unless there is one. */
    @Query("""
        insert into service_key (name, master_id, wrapped) values (:name, :masterId, :wrapped)
        on conflict do nothing\
        """)
    int note(String name, String masterId, byte[] wrapped);

    /** Wraps a key anew, unless somebody else did so meanwhile. */
    @Query("""
        update service_key set master_id = :masterId, wrapped = :wrapped
        where name = :name and master_id = :before\
        """)
    int rewrap(String name, String before, String masterId, byte[] wrapped);
}
