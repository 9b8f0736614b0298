package be.driehoek.service.accounts;

import be.driehoek.input.InputError;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.AccountRows;
import be.driehoek.service.storage.SessionRows;
import be.driehoek.text.Message;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Gives an account a password of its owner's choice. */
@Singleton
public class ChangePassword {
    private final Logins logins;
    private final AccountRows accounts;
    private final SessionRows sessions;
    private final TransactionOperations<Connection> transactions;
    private final AuditTrail audit;

    ChangePassword(
            Logins logins,
            AccountRows accounts,
            SessionRows sessions,
            TransactionOperations<Connection> transactions,
            AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
        this.logins = logins;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /**
     * Changes a password, and ends the sessions of the account. A wrong current one counts as a login that failed, so that whoever has a token cannot guess it.
     *
     * @param requester whose account it is
     * @param current the password that it has
     * @param next the one that it shall have
     * @param address where the request comes from
     * @throws ProblemException if the current password is wrong, or the next one may not be one
     */
    public void change(Requester requester, GivenPassword current, NewPassword next, String address) {
        var account = requester.account();
        if (logins.byPassword(account.value(), current.value(), address).isEmpty()) {
            throw ProblemException.impossible(
                    new InputError("/current", Message.of("must.current-password"), Message.of("got.other-password")));
        }
        if (current.value().equals(next.value())) {
            throw ProblemException.impossible(
                    new InputError("/new", Message.of("must.another-password"), Message.of("got.current-password")));
        }
        PasswordRules.check(next, account).ifPresent(error -> {
            throw ProblemException.impossible(error);
        });
        // Hashed before the account is held: it takes its time.
        var hash = logins.hash(next.value());
        transactions.executeWrite(status -> {
            accounts.findByIdForUpdate(account.value())
                    .ifPresent(row -> accounts.update(row.withPassword(hash, false)));
            sessions.endAll(account.value());
            audit.note(requester, Action.KEEP_OWN_ACCOUNT, account.value());
            return hash;
        });
    }
}
