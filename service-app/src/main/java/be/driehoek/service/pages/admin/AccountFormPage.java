package be.driehoek.service.pages.admin;

import be.driehoek.service.accounts.Account;
import be.driehoek.service.accounts.AccountRole;
import be.driehoek.service.accounts.Organisations.Organisation;
import be.driehoek.service.accounts.Organisations.Team;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of an account: of a new one, or of one that is there.
 *
 * @param account the account; empty for a new one
 * @param typed what stands in the form
 * @param teams where it can belong
 * @param once the key by which the form is sent once
 * @param oncePassword the key by which a new password is asked for once
 */
record AccountFormPage(Optional<Account> account, Typed typed, Teams teams, String once, String oncePassword) {

    List<AccountRole> roles() {
        return List.of(AccountRole.values());
    }

    String address() {
        return account.map(known -> "/admin/accounts/" + known.id().value()).orElse("/admin/new-account");
    }

    /** What is wrong with where it shall belong, whichever part of it. */
    Optional<String> placeError() {
        return typed.error(AccountsController.TEAM).or(() -> typed.error("organisation"));
    }

    /** How a place is named in the form. */
    String choice(Organisation organisation, @Nullable Team team) {
        return Teams.choice(organisation.id(), Optional.ofNullable(team).map(Team::id));
    }
}
