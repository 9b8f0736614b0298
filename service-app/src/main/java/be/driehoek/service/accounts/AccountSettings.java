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
 */
@ConfigurationProperties("driehoek.accounts")
record AccountSettings(
        @Bindable(defaultValue = "true") boolean basic,
        @Bindable(defaultValue = "10") int failures,
        @Bindable(defaultValue = "60") int refusedLogins) {
    private static final int MOST = 1_000_000;

    AccountSettings {
        Check.between("failures", failures, 1, MOST);
        Check.between("refused-logins", refusedLogins, 1, MOST);
    }
}
