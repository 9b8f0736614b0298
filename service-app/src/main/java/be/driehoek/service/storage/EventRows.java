package be.driehoek.service.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of events: it can be added to and read; an event changes when it is encrypted anew or a part of it is erased, and goes
 * with its case. */
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

    /**
     * Deletes the life of a case that is erased.
     *
     * @param caseId the case
     */
    void deleteByKeyCaseId(UUID caseId);

    /**
     * Reads the lives of the cases of a team that may have something on the agenda of a day or after it.
     *
     * @param organisation the organisation
     * @param team the team
     * @param caseworker the account of the caseworker, or null for any
     * @param from the day
     * @return their events, those of one case together and in order, with its key; to be closed before the transaction
     *     ends
     */
    @Query("""
        select e.*, k.master_id, coalesce(k.wrapped, cast('' as bytea)) as wrapped from case_event e
        join guidance_case c on c.id = e.case_id
        left join case_key k on k.case_id = e.case_id
        where c.organisation = :organisation
          and c.team = :team
          and (cast(:caseworker as varchar) is null or c.caseworker = :caseworker)
          and (c.agenda_until is null or c.agenda_until >= :from)
        order by e.case_id, e.sequence\
        """)
    Stream<KeyedEventRow> findOnAgenda(String organisation, String team, @Nullable String caseworker, LocalDate from);

    /**
     * Finds the cases that have events whose payload begins with a byte.
     *
     * @param first the byte
     * @return the cases
     */
    @Query("select distinct case_id from case_event where substring(payload from 1 for 1) = :first")
    List<UUID> findCasesByFirstByte(byte[] first);

    /**
     * Stores a payload in the place of the same one in the clear, or of one with a part more.
     *
     * @param caseId the case
     * @param sequence the place in it
     * @param payload the payload, encrypted
     */
    @Query("update case_event set payload = :payload where case_id = :caseId and sequence = :sequence")
    void encrypt(UUID caseId, int sequence, byte[] payload);
}
