package be.driehoek.service.accounts;

import be.driehoek.party.AccountId;
import be.driehoek.service.access.Requester;
import be.driehoek.service.storage.AccountRow;
import be.driehoek.service.storage.AccountRows;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells people who guides in their team. */
@Singleton
public class TeamMembers {
    private final AccountRows rows;

    TeamMembers(AccountRows rows) {
        this.rows = rows;
    }

    /**
     * The caseworkers of the own team whose accounts are open.
     *
     * @param requester who asks
     * @return the accounts by their names; none for whoever has no team
     */
    @Transactional(readOnly = true)
    public List<AccountId> of(Requester requester) {
        return requester.team().stream()
                .flatMap(team -> rows.findOpenOfTeam(team).stream())
                .filter(row -> List.of(row.roles().split(" ")).contains(AccountRole.CASEWORKER.name()))
                .map(AccountRow::name)
                .map(AccountId::new)
                .toList();
    }
}
