package be.driehoek.service.emergency;

import be.driehoek.input.Check;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How a case of another team may be opened in an emergency.
 *
 * @param lasts for how long it stays open: a minute to a day, in whole minutes
 */
@ConfigurationProperties("driehoek.emergency-access")
record EmergencySettings(@Bindable(defaultValue = "1h") Duration lasts) {
    private static final int MOST_MINUTES = (int) Duration.ofDays(1).toMinutes();

    EmergencySettings {
        Check.between("lasts", (int) Math.min(lasts.toMinutes(), Integer.MAX_VALUE), 1, MOST_MINUTES);
    }
}
