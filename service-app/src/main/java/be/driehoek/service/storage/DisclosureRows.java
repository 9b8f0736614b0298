package be.driehoek.service.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of what was opened to accounts outside. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DisclosureRows extends GenericRepository<DisclosureRow, UUID> {

    void save(DisclosureRow row);

    Optional<DisclosureRow> findById(UUID id);

    List<DisclosureRow> findByCaseIdOrderBySequence(UUID caseId);

    @Query("update disclosure set revoked_on = :day where case_id = :caseId and sequence = :sequence")
    int revoke(UUID caseId, int sequence, LocalDate day);

    @Query("update disclosure set first_read_at = :moment where id = :id and first_read_at is null")
    int noteRead(UUID id, Instant moment);

    /** What an account may read on a day and follows on a place: the latest first, then by id. */
    @Query("""
        select * from disclosure
        where recipient = :recipient
          and revoked_on is null
          and disclosed_on <= :day
          and open_until >= :day
          and (cast(:afterDay as date) is null
               or disclosed_on < :afterDay
               or (disclosed_on = :afterDay and id > :afterId))
        order by disclosed_on desc, id
        limit :most\
        """)
    List<DisclosureRow> findOpen(
            String recipient, LocalDate day, @Nullable LocalDate afterDay, @Nullable UUID afterId, int most);
}
