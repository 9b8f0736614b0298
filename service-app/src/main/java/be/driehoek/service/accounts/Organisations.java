package be.driehoek.service.accounts;

import be.driehoek.input.InputError;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.AccountRows;
import be.driehoek.service.storage.OrganisationRow;
import be.driehoek.service.storage.OrganisationRows;
import be.driehoek.service.storage.TeamRow;
import be.driehoek.service.storage.TeamRows;
import be.driehoek.text.Message;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps the organisations and their teams, to which accounts belong. */
@Singleton
public class Organisations {
    private final OrganisationRows organisations;
    private final TeamRows teams;
    private final AccountRows accounts;
    private final Clock clock;
    private final AuditTrail audit;

    Organisations(OrganisationRows organisations, TeamRows teams, AccountRows accounts, Clock clock, AuditTrail audit) {
        this.audit = audit;
        this.organisations = organisations;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * An organisation (organisatie).
     *
     * @param id its id
     * @param name what it is called
     */
    public record Organisation(String id, String name) {
        static Organisation of(OrganisationRow row) {
            return new Organisation(row.id(), row.name());
        }
    }

    /**
     * A team of an organisation (team).
     *
     * @param id its id
     * @param organisation the id of its organisation
     * @param name what it is called
     */
    public record Team(String id, String organisation, String name) {
        static Team of(TeamRow row) {
            return new Team(row.id(), row.organisation(), row.name());
        }
    }

    /**
     * Lists the organisations.
     *
     * @return all, by their ids
     */
    @ReadOnly
    public List<Organisation> organisations() {
        return organisations.findAllOrderById().stream().map(Organisation::of).toList();
    }

    /**
     * Lists the teams.
     *
     * @return all, by their organisations and ids
     */
    @ReadOnly
    public List<Team> teams() {
        return teams.findAllOrderByOrganisationAndId().stream().map(Team::of).toList();
    }

    /**
     * Finds a team of any organisation.
     *
     * @param id its id
     * @return the team, if there is one
     */
    @ReadOnly
    public Optional<Team> team(String id) {
        return teams.findById(id).map(Team::of);
    }

    /**
     * Adds an organisation.
     *
     * @param id its id
     * @param name what it is called
     * @param by who adds it
     * @return the organisation
     * @throws ProblemException if the id is taken
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Organisation add(Slug id, Label name, Requester by) {
        accounts.hold();
        if (organisations.existsById(id.value())) {
            throw taken();
        }
        var row = new OrganisationRow(id.value(), name.value(), clock.instant());
        organisations.save(row);
        audit.note(by, Action.KEEP_ACCOUNTS, row.id());
        return Organisation.of(row);
    }

    /**
     * Adds a team.
     *
     * @param id its id
     * @param organisation the organisation
     * @param name what it is called
     * @param by who adds it
     * @return the team
     * @throws ProblemException if the id is taken, or there is no such organisation
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Team addTeam(Slug id, Slug organisation, Label name, Requester by) {
        accounts.hold();
        if (teams.existsById(id.value())) {
            throw taken();
        }
        if (!organisations.existsById(organisation.value())) {
            throw unknown();
        }
        var row = new TeamRow(id.value(), organisation.value(), name.value(), clock.instant());
        teams.save(row);
        audit.note(by, Action.KEEP_ACCOUNTS, row.id());
        return Team.of(row);
    }

    private static ProblemException taken() {
        return ProblemException.impossible(
                new InputError("/id", Message.of("must.new-id"), Message.of("got.taken-id")));
    }

    private static ProblemException unknown() {
        return ProblemException.impossible(
                new InputError("/organisation", Message.of("must.known-organisation"), Message.of("got.unknown-id")));
    }

    /**
     * Makes sure that an account can belong where it shall.
     *
     * @throws ProblemException if the organisation is not there, or the team is none of it
     */
    void require(Membership membership) {
        if (!organisations.existsById(membership.organisation().value())) {
            throw unknown();
        }
        membership.team().ifPresent(team -> {
            if (!teams.existsByOrganisationAndId(membership.organisation().value(), team.value())) {
                throw ProblemException.impossible(
                        new InputError("/team", Message.of("must.team-of-organisation"), Message.of("got.unknown-id")));
            }
        });
        if (membership.team().isEmpty() && membership.roles().stream().anyMatch(AccountRole::needsTeam)) {
            throw ProblemException.impossible(
                    new InputError("/team", Message.of("must.team-for-role"), Message.of("got.nothing")));
        }
    }
}
