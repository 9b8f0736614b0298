package be.driehoek.service.accounts;

import be.driehoek.input.Check;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How people say who they are.
 *
 * @param basic whether HTTP Basic is taken outside demo mode, where it always is
 * @param failures after how many wrong passwords in a row an account takes none for a while, at least 1
 * @param refusedLogins how many logins a minute from one address an instance refuses before it looks at none any more,
 *     at least 1
 * @param hashKibibytes how much memory it takes to hash a password, from 19 MiB on, the least that OWASP recommends with two
 *     iterations
 */
@ConfigurationProperties("driehoek.accounts")
record AccountSettings(
        @Bindable(defaultValue = "true") boolean basic,
        @Bindable(defaultValue = "10") int failures,
        @Bindable(defaultValue = "60") int refusedLogins,
        @Bindable(defaultValue = "19456") int hashKibibytes) {
    private static final int MOST = 1_000_000;
    private static final int LEAST_KIBIBYTES = 19_456;
    private static final int MOST_KIBIBYTES = 1_048_576;

    AccountSettings {
        Check.between("failures", failures, 1, MOST);
        Check.between("refused-logins", refusedLogins, 1, MOST);
        Check.between("hash-kibibytes", hashKibibytes, LEAST_KIBIBYTES, MOST_KIBIBYTES);
    }
}
