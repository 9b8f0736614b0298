package be.driehoek.service.pages;

import be.driehoek.service.accounts.Account;
import be.driehoek.service.accounts.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The own account.
 *
 * @param account the account
 * @param sessions the browsers in which its owner is logged in
 * @param current the session of this browser, if it is by one that they are here
 * @param errors what is wrong with the new password, by the name of the field
 * @param once the key by which a form is sent once
 */
record AccountPage(
        Account account, List<Session> sessions, Optional<UUID> current, Map<String, String> errors, String once) {

    boolean isCurrent(Session session) {
        return current.filter(session.id()::equals).isPresent();
    }
}
