package be.driehoek.service.pages.admin;

import be.driehoek.party.AccountId;
import be.driehoek.service.accounts.Account;
import java.util.List;
import java.util.Optional;

/**
 * A part of the list of accounts.
 *
 * @param accounts the accounts, by their names
 * @param teams what organisations and teams are called
 * @param isFirst whether the list begins here
 * @param next after which account the next part starts, if there is one
 */
record AccountsPage(List<Account> accounts, Teams teams, boolean isFirst, Optional<AccountId> next) {}
