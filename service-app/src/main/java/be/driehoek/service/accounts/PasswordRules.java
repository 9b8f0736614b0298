package be.driehoek.service.accounts;

import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.text.Message;
import java.util.Locale;
import java.util.Optional;

/** What a password may not be besides too short or too long: the name of its account, or a common one. */
final class PasswordRules {
    /** A shorter name may be in any word. */
    private static final int SHORTEST_NAME = 4;

    private PasswordRules() {}

    /** What is wrong with a password, if anything is. */
    static Optional<InputError> check(NewPassword password, AccountId account) {
        if (isNamed(password.value().toLowerCase(Locale.ROOT), account.value().toLowerCase(Locale.ROOT))) {
            return Optional.of(
                    new InputError("/new", Message.of("must.password-not-name"), Message.of("got.name-in-password")));
        }
        if (CommonPasswords.contain(password.value())) {
            return Optional.of(
                    new InputError("/new", Message.of("must.password-not-common"), Message.of("got.common-password")));
        }
        return Optional.empty();
    }

    private static boolean isNamed(String password, String name) {
        return name.length() < SHORTEST_NAME ? password.equals(name) : password.contains(name);
    }
}
