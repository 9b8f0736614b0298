package be.driehoek.service.storage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of teams. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface TeamRows extends GenericRepository<TeamRow, String> {
    /**
     * Adds a team.
     *
     * @param row the team
     */
    void save(TeamRow row);

    /**
     * Finds a team of any organisation.
     *
     * @param id its id
     * @return the team, if there is one
     */
    Optional<TeamRow> findById(String id);

    /**
     * Whether there is a team of any organisation.
     *
     * @param id its id
     * @return true if there is
     */
    boolean existsById(String id);

    /**
     * Whether an organisation has a team.
     *
     * @param organisation the id of the organisation
     * @param id the id of the team
     * @return true if it has
     */
    boolean existsByOrganisationAndId(String organisation, String id);

    /**
     * Lists all teams.
     *
     * @return the teams by their organisations and ids
     */
    List<TeamRow> findAllOrderByOrganisationAndId();
}
