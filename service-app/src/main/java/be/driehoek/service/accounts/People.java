package be.driehoek.service.accounts;

import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.access.Requester;
import be.driehoek.service.storage.AccountRows;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Knows who can be named in a case: whoever may guide it, and whoever may read what is disclosed of it. */
@Singleton
public class People {
    private final AccountRows accounts;
    private final Mode mode;
    private final AccessDecision access;

    People(AccountRows accounts, Mode mode, AccessDecision access) {
        this.accounts = accounts;
        this.mode = mode;
        this.access = access;
    }

    /**
     * The accounts that may record in the cases of a team.
     *
     * @param member somebody of the team
     * @return the accounts by their names, that of the member among them
     */
    @ReadOnly
    public List<Account> colleaguesOf(Requester member) {
        return who(Action.RECORD)
                .filter(account -> member.team().isPresent()
                        && account.organisation().equals(member.organisation())
                        && account.team().equals(member.team()))
                .toList();
    }

    /**
     * The accounts that may read what is disclosed to them.
     *
     * @return the accounts by their organisations and names
     */
    @ReadOnly
    public List<Account> recipients() {
        return who(Action.READ_DISCLOSED).toList();
    }

    private Stream<Account> who(Action action) {
        return accounts.findOpen().stream()
                .map(Account::of)
                .filter(account -> mode.isDemo() || !account.isDemo())
                .filter(account -> access.allowsAnywhere(requester(account), action));
    }

    private static Requester requester(Account account) {
        return new Requester(account.id(), account.roles(), account.organisation(), account.team(), Purpose.DEFAULT);
    }
}
