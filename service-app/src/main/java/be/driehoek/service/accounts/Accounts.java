package be.driehoek.service.accounts;

import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.paging.Page;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.AccessTokenRows;
import be.driehoek.service.storage.AccountRow;
import be.driehoek.service.storage.AccountRows;
import be.driehoek.service.storage.CalendarLinkRows;
import be.driehoek.service.storage.SessionRows;
import be.driehoek.text.Message;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Keeps the accounts. */
@Singleton
public class Accounts {
    private final AccountRows accounts;
    private final AccessTokenRows tokens;
    private final SessionRows sessions;
    private final CalendarLinkRows calendarLinks;
    private final Organisations organisations;
    private final Logins logins;
    private final Mode mode;
    private final Clock clock;
    private final AuditTrail audit;
    private final Fence fence;

    Accounts(
            AccountRows accounts,
            AccessTokenRows tokens,
            SessionRows sessions,
            CalendarLinkRows calendarLinks,
            Organisations organisations,
            Logins logins,
            Mode mode,
            Clock clock,
            AuditTrail audit,
            Fence fence) {
        this.fence = fence;
        this.audit = audit;
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.calendarLinks = calendarLinks;
        this.organisations = organisations;
        this.logins = logins;
        this.mode = mode;
        this.clock = clock;
    }

    /**
     * An account with a password to begin with, which is not to be had again.
     *
     * @param account the account
     * @param password the password
     */
    public record WithPassword(Account account, String password) {
        /** The account without its password. */
        @Override
        public String toString() {
            return "WithPassword[" + account.id() + "]";
        }
    }

    /**
     * Finds an account, open or closed.
     *
     * @param id the user name
     * @return the account, if there is one
     */
    @ReadOnly
    public Optional<Account> find(AccountId id) {
        return accounts.findById(id.value()).map(Account::of);
    }

    /**
     * Lists the accounts after a name.
     *
     * @param after the name, or empty for the start
     * @param length how many at most, at least 1
     * @return the accounts, by their names
     */
    @ReadOnly
    public Page<Account, AccountId> list(Optional<AccountId> after, int length) {
        var found = accounts.findAfter(after.map(AccountId::value).orElse(null), length + 1).stream()
                .map(Account::of)
                .toList();
        return Page.of(found, length, Account::id);
    }

    /**
     * Adds an account with a password to begin with.
     *
     * @param id the user name
     * @param membership where it belongs
     * @param by who adds it
     * @return the account
     * @throws ProblemException if the name is taken, be it with other capitals, or it cannot belong there
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public WithPassword add(AccountId id, Membership membership, Requester by) {
        var password = OneTimePassword.draw();
        // Hashed before the accounts are held: it takes its time.
        var hash = logins.hash(password);
        accounts.hold();
        if (accounts.countAlike(id.value()) > 0) {
            throw ProblemException.impossible(
                    new InputError("/name", Message.of("must.new-account"), Message.of("got.taken-account")));
        }
        organisations.require(membership);
        var row = new AccountRow(
                id.value(),
                membership.organisation().value(),
                membership.team().map(Slug::value).orElse(null),
                Account.written(membership.roles()),
                hash,
                true,
                false,
                0,
                null,
                clock.instant(),
                null);
        accounts.save(row);
        audit.note(by, Action.KEEP_ACCOUNTS, row.name());
        return new WithPassword(Account.of(row), password);
    }

    /**
     * Changes where an account belongs, closes it or opens it again. Closing it ends its tokens, sessions and links to calendars.
     *
     * @param id the account
     * @param membership where it shall belong
     * @param isOpen whether it shall be open
     * @param by who changes it
     * @return the account; empty if there is none
     * @throws ProblemException if it cannot belong there, or no administrator would be left
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Optional<Account> change(AccountId id, Membership membership, boolean isOpen, Requester by) {
        accounts.hold();
        var found = accounts.findByIdForUpdate(id.value());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var row = found.get();
        organisations.require(membership);
        if (!(isOpen && membership.roles().contains(AccountRole.ADMINISTRATOR))) {
            requireAnotherAdministrator(row);
        }
        var now = clock.instant();
        var changed = new AccountRow(
                row.name(),
                membership.organisation().value(),
                membership.team().map(Slug::value).orElse(null),
                Account.written(membership.roles()),
                row.password(),
                row.mustChangePassword(),
                row.demo(),
                row.failures(),
                row.lockedUntil(),
                row.createdAt(),
                isOpen ? null : closedAt(row, now));
        accounts.update(changed);
        audit.note(by, Action.KEEP_ACCOUNTS, row.name());
        if (!isOpen) {
            tokens.revokeAll(row.name(), now);
            sessions.endAll(row.name());
            fence.run(Errand.CLOSED_ACCOUNT, row.name(), () -> calendarLinks.revokeAll(row.name(), now));
        }
        return Optional.of(Account.of(changed));
    }

    private static Instant closedAt(AccountRow row, Instant now) {
        var before = row.closedAt();
        return before == null ? now : before;
    }

    private void requireAnotherAdministrator(AccountRow row) {
        var account = Account.of(row);
        var counts = account.isOpen()
                && account.roles().contains(AccountRole.ADMINISTRATOR.name())
                && (mode.isDemo() || !account.isDemo());
        if (counts && accounts.countOpenAdministrators(mode.isDemo()) == 1) {
            throw ProblemException.impossible(
                    new InputError("", Message.of("must.leave-administrator"), Message.of("got.last-administrator")));
        }
    }

    /**
     * Gives an account a password to begin with, opens it to passwords again if too many were wrong, and ends its tokens and
     * sessions.
     *
     * @param id the account
     * @param by who asks for it
     * @return the account; empty if there is none
     * @throws ProblemException if too many passwords are looked at
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Optional<WithPassword> resetPassword(AccountId id, Requester by) {
        if (accounts.findById(id.value()).isEmpty()) {
            return Optional.empty();
        }
        var password = OneTimePassword.draw();
        var hash = logins.hash(password);
        return accounts.findByIdForUpdate(id.value()).map(row -> {
            var changed = row.withPassword(hash, true);
            accounts.update(changed);
            tokens.revokeAll(row.name(), clock.instant());
            sessions.endAll(row.name());
            audit.note(by, Action.KEEP_ACCOUNTS, row.name());
            return new WithPassword(Account.of(changed), password);
        });
    }
}
