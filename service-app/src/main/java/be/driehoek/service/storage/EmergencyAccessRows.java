package be.driehoek.service.storage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of accesses in an emergency. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface EmergencyAccessRows extends GenericRepository<EmergencyAccessRow, UUID> {

    /**
     * Adds an access.
     *
     * @param row the access
     */
    void save(EmergencyAccessRow row);

    /**
     * Finds an access.
     *
     * @param id the access
     * @return the access, if there is one
     */
    Optional<EmergencyAccessRow> findById(UUID id);

    /**
     * Counts the accesses of an account to a case that hold.
     *
     * @param caseId the case
     * @param account the account
     * @param moment at which moment
     * @return how many there are
     */
    @Query("select count(*) from emergency_access where case_id = :caseId and account = :account and ends_at > :moment")
    long countHolding(UUID caseId, String account, Instant moment);

    /**
     * Finds the accesses to a case.
     *
     * @param caseId the case
     * @return all of them, the earliest first
     */
    List<EmergencyAccessRow> findByCaseIdOrderByBegunAtAndId(UUID caseId);

    /**
     * Removes the accesses to a case.
     *
     * @param caseId the case
     */
    void deleteByCaseId(UUID caseId);

    /**
     * Finds the accesses to the cases of a team that follow on a place: the latest first.
     *
     * @param organisation the organisation of the team
     * @param team the team
     * @param beforeAt when the access before began, or null for the start
     * @param afterId its id
     * @param most the largest number of accesses
     * @return the accesses in order
     */
    @Query("""
        select access.* from emergency_access access
        join guidance_case opened on opened.id = access.case_id
        where opened.organisation = :organisation and opened.team = :team
          and (cast(:beforeAt as timestamp with time zone) is null
               or access.begun_at < :beforeAt
               or (access.begun_at = :beforeAt and access.id > :afterId))
        order by access.begun_at desc, access.id
        limit :most\
        """)
    List<EmergencyAccessRow> findAfter(
            String organisation, String team, @Nullable Instant beforeAt, @Nullable UUID afterId, int most);

    /**
     * Notes that somebody looked at an access, unless somebody did before.
     *
     * @param id the access
     * @param account who
     * @param moment when
     * @return how many were noted
     */
    @Query("update emergency_access set reviewed_by = :account, reviewed_at = :moment where id = :id and reviewed_at"
            + " is null")
    int review(UUID id, String account, Instant moment);
}
