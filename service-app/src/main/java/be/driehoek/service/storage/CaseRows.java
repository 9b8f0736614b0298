package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of cases. H2 runs in its PostgreSQL mode, so that one dialect serves both. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface CaseRows extends GenericRepository<CaseRow, UUID> {

    /**
     * Adds a case.
     *
     * @param row the case
     */
    void save(CaseRow row);

    /**
     * Writes what may change of a case that exists.
     *
     * @param id the case
     * @param version the number of its events
     * @param phase where in its life it is
     * @param caseworker the account of the caseworker, or null for none yet
     * @param outcome the outcome of the latest assessment
     * @param priority the priority by the latest assessment
     * @param receivedOn the day the referral came in
     * @param agendaUntil the last day on its agenda, or null while it is open
     */
    void update(
            @Id UUID id,
            int version,
            String phase,
            @Nullable String caseworker,
            String outcome,
            String priority,
            LocalDate receivedOn,
            @Nullable LocalDate agendaUntil);

    /**
     * Finds the cases of a team in the order of their ids.
     *
     * @param organisation the organisation
     * @param team the team
     * @param after the id of the case before, or null for the start
     * @param most the largest number of cases
     * @return the cases
     */
    @Query("""
        select * from guidance_case
        where organisation = :organisation and team = :team and (cast(:after as uuid) is null or id > :after)
        order by id
        limit :most\
        """)
    List<CaseRow> findOfTeam(String organisation, String team, @Nullable UUID after, int most);

    /**
     * Deletes a case of which nothing else is left.
     *
     * @param id the case
     */
    void deleteById(UUID id);

    /**
     * Finds a case to read it.
     *
     * @param id the case
     * @return the case, if there is one
     */
    Optional<CaseRow> findById(UUID id);

    /**
     * Finds a case to change it: nobody else can until this transaction ends.
     *
     * @param id the case
     * @return the case, if there is one
     */
    Optional<CaseRow> findByIdForUpdate(UUID id);

    /**
     * Finds the cases of a team that follow on a place in the order of the list: the latest referral first, then by id.
     *
     * @param organisation the organisation
     * @param team the team
     * @param phase the phase, or null for any
     * @param caseworker the account of the caseworker, or null for any
     * @param afterDay the day of receipt of the case before, or null for the start
     * @param afterId the id of the case before, or null for the start
     * @param most the largest number of cases
     * @return the cases in order
     */
    @Query("""
        select * from guidance_case
        where organisation = :organisation
          and team = :team
          and (cast(:phase as varchar) is null or phase = :phase)
          and (cast(:caseworker as varchar) is null or caseworker = :caseworker)
          and (cast(:afterDay as date) is null
               or received_on < :afterDay
               or (received_on = :afterDay and id > :afterId))
        order by received_on desc, id
        limit :most\
        """)
    List<CaseRow> findAfter(
            String organisation,
            String team,
            @Nullable String phase,
            @Nullable String caseworker,
            @Nullable LocalDate afterDay,
            @Nullable UUID afterId,
            int most);

    /**
     * Finds the cases of a team, a phase and a priority that follow on a place: the earliest referral first, then by id.
     *
     * @param organisation the organisation
     * @param team the team
     * @param phase the phase
     * @param priority the priority
     * @param afterDay the day of receipt of the case before, or null for the start
     * @param afterId the id of the case before, or null for the start
     * @param most the largest number of cases
     * @return the cases in order
     */
    @Query("""
        select * from guidance_case
        where organisation = :organisation
          and team = :team
          and phase = :phase
          and priority = :priority
          and (cast(:afterDay as date) is null
               or received_on > :afterDay
               or (received_on = :afterDay and id > :afterId))
        order by received_on, id
        limit :most\
        """)
    List<CaseRow> findWaiting(
            String organisation,
            String team,
            String phase,
            String priority,
            @Nullable LocalDate afterDay,
            @Nullable UUID afterId,
            int most);

    /**
     * Waits until nobody else holds the database for itself, and holds it until this transaction ends; who does not ask
     * for it goes on. It is the row of the first migration, the one that every database has.
     *
     * @return 1
     */
    @Query("select installed_rank from flyway_schema_history where version = '1' for update")
    int hold();

    /**
     * Counts the cases.
     *
     * @return how many there are
     */
    long count();
}
