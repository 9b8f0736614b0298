package be.driehoek.service.pages.team;

import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.service.cases.Glance;
import java.util.List;
import java.util.Optional;

/**
 * The cases of the team: a column for each phase, or the list of one phase.
 *
 * @param columns the phases that are shown with their cases
 * @param phase the phase, if it is one
 * @param caseworker whose cases alone, if not everybody's
 * @param members the members of the team
 * @param next the cursor of the next part of a list, if there is one
 */
record CasesPage(
        List<Column> columns,
        Optional<Phase> phase,
        Optional<AccountId> caseworker,
        List<AccountId> members,
        Optional<String> next) {

    /**
     * The cases of one phase.
     *
     * @param phase the phase
     * @param cases the latest of its cases
     * @param hasMore whether there are more
     */
    record Column(Phase phase, List<Glance> cases, boolean hasMore) {}

    String address(Phase of) {
        return "/cases?phase=" + of
                + caseworker
                        .map(one -> "&caseworker=" + Addresses.encoded(one.value()))
                        .orElse("");
    }

    String nextAddress() {
        return address(phase.orElseThrow()) + "&cursor=" + next.orElseThrow();
    }
}
