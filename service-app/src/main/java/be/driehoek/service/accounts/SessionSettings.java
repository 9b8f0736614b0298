package be.driehoek.service.accounts;

import be.driehoek.input.Check;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long a browser stays logged in.
 *
 * @param idle after how long without a request it is not any more: a minute to a day
 * @param lasts after how long it is not any more in any case: a minute to a week
 */
@ConfigurationProperties("driehoek.sessions")
record SessionSettings(
        @Bindable(defaultValue = "1h") Duration idle,
        @Bindable(defaultValue = "12h") Duration lasts) {
    private static final int DAY = (int) Duration.ofDays(1).toMinutes();
    private static final int WEEK = (int) Duration.ofDays(7).toMinutes();

    SessionSettings {
        Check.between("idle", minutes(idle), 1, DAY);
        Check.between("lasts", minutes(lasts), 1, WEEK);
    }

    private static int minutes(Duration duration) {
        return (int) Math.min(duration.toMinutes(), Integer.MAX_VALUE);
    }
}
