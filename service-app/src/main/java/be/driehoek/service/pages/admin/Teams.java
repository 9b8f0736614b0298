package be.driehoek.service.pages.admin;

import be.driehoek.service.accounts.Organisations.Organisation;
import be.driehoek.service.accounts.Organisations.Team;
import java.util.List;
import java.util.Optional;

/**
 * The organisations and their teams.
 *
 * @param organisations the organisations, by their ids
 * @param teams the teams
 */
record Teams(List<Organisation> organisations, List<Team> teams) {
    private static final String SEPARATOR = "/";

    List<Team> of(Organisation organisation) {
        return teams.stream()
                .filter(team -> team.organisation().equals(organisation.id()))
                .toList();
    }

    String organisation(String id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(Organisation::name)
                .findFirst()
                .orElse(id);
    }

    String team(String id) {
        return teams.stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse(id);
    }

    /** How a team, or an organisation without one, is named in a form. */
    static String choice(String organisation, Optional<String> team) {
        return organisation + SEPARATOR + team.orElse("");
    }

    static String organisationOf(String choice) {
        int end = choice.indexOf(SEPARATOR);
        return end < 0 ? choice : choice.substring(0, end);
    }

    static Optional<String> teamOf(String choice) {
        return Optional.of(choice.substring(
                        Math.min(choice.length(), organisationOf(choice).length() + 1)))
                .filter(team -> !team.isEmpty());
    }
}
