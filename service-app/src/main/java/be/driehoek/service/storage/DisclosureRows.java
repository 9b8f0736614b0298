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
public interface DisclosureRows extends GenericRepository<DisclosureRow, UUID> {

    /**
     * Adds a disclosure.
     *
     * @param row the disclosure
     */
    void save(DisclosureRow row);

    /**
     * Finds a disclosure.
     *
     * @param id the disclosure
     * @return the disclosure, if there is one; also one that is not open
     */
    Optional<DisclosureRow> findById(UUID id);

    /**
     * Finds the disclosures of a case.
     *
     * @param caseId the case
     * @return all of them, in the order of their events
     */
    List<DisclosureRow> findByCaseIdOrderBySequence(UUID caseId);

    /**
     * Removes the disclosures of a case.
     *
     * @param caseId the case
     */
    void deleteByCaseId(UUID caseId);

    /**
     * Empties what was disclosed of a case, and leaves that it was.
     *
     * @param caseId the case
     * @return how many were emptied
     */
    @Query("update disclosure set content = '' where case_id = :caseId")
    int empty(UUID caseId);

    /**
     * Takes a disclosure back.
     *
     * @param caseId the case
     * @param sequence the event that disclosed
     * @param day the day on which it was taken back
     * @return how many were
     */
    @Query("update disclosure set revoked_on = :day where case_id = :caseId and sequence = :sequence")
    int revoke(UUID caseId, int sequence, LocalDate day);

    /**
     * Notes when a disclosure was first read.
     *
     * @param id the disclosure
     * @param moment when it is read
     * @return 1, or 0 if it was read before
     */
    @Query("update disclosure set first_read_at = :moment where id = :id and first_read_at is null")
    int noteRead(UUID id, Instant moment);

    /**
     * Finds what an account may read on a day and follows on a place: the latest first, then by id.
     *
     * @param recipient the account
     * @param day the day
     * @param afterDay the day of the one before, or null for the start
     * @param afterId its id
     * @param most the largest number
     * @return the disclosures in order
     */
    @Query("""
        select * from disclosure
        where recipient = :recipient
          and revoked_on is null
          and disclosed_on <= :day
          and open_until >= :day
          and octet_length(content) > 0
          and (cast(:afterDay as date) is null
               or disclosed_on < :afterDay
               or (disclosed_on = :afterDay and id > :afterId))
        order by disclosed_on desc, id
        limit :most\
        """)
    List<DisclosureRow> findOpen(
            String recipient, LocalDate day, @Nullable LocalDate afterDay, @Nullable UUID afterId, int most);
}
