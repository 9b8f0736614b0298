package be.driehoek.service.limits;

import be.driehoek.input.Check;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How many requests a second one caller may send to an instance, on the average of a second.
 *
 * @param accountRate for an account, at least 1
 * @param addressRate for the callers without an account at one address, at least 1
 */
@ConfigurationProperties("driehoek.limits")
record RateLimits(
        @Bindable(defaultValue = "2000") int accountRate,
        @Bindable(defaultValue = "500") int addressRate) {
    private static final int MOST = 1_000_000;

    RateLimits {
        Check.between("account-rate", accountRate, 1, MOST);
        Check.between("address-rate", addressRate, 1, MOST);
    }
}
