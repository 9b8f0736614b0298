package be.driehoek.service.accounts;

import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;

/** Whether the service runs in demo mode, where accounts may have a public password. */
@Singleton
final class Mode {
    private final boolean isDemo;

    Mode(Environment environment) {
        this.isDemo = environment.getActiveNames().contains("demo");
    }

    boolean isDemo() {
        return isDemo;
    }
}
