package be.driehoek.service.pages.admin;

import be.driehoek.party.AccountId;

/**
 * A password to begin with, which is shown here alone.
 *
 * @param account the account
 * @param password the password
 */
record PasswordPage(AccountId account, String password) {
    /** The page without the password. */
    @Override
    public String toString() {
        return "PasswordPage[" + account + "]";
    }
}
