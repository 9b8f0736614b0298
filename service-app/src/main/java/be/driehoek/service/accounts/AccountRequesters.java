package be.driehoek.service.accounts;

import be.driehoek.party.AccountId;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.access.Requester;
import be.driehoek.service.access.Requesters;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells who the account of somebody is who does not call at this moment. */
@Singleton
final class AccountRequesters implements Requesters {
    private final Accounts accounts;
    private final Mode mode;

    AccountRequesters(Accounts accounts, Mode mode) {
        this.accounts = accounts;
        this.mode = mode;
    }

    @Override
    public Optional<Requester> now(AccountId account) {
        return accounts.find(account)
                .filter(Account::isOpen)
                .filter(found -> mode.isDemo() || !found.isDemo())
                .map(found ->
                        new Requester(found.id(), found.roles(), found.organisation(), found.team(), Purpose.DEFAULT));
    }
}
