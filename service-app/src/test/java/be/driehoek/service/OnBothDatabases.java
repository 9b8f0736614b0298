package be.driehoek.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The tests of the class write or list what is stored: the build runs them on H2, and once more on PostgreSQL, where each
 * class has a database of its own; with {@code -Pfence}, behind a fence. It stands above {@code @MicronautTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("storage")
@ExtendWith(OnBothDatabases.Chosen.class)
public @interface OnBothDatabases {

    /** Names the database that was chosen for this run, H2 unless {@code driehoek.test.database} is {@code postgresql}. */
    final class Chosen implements BeforeAllCallback, AfterAllCallback {
        private Map<String, String> settings = Map.of();

        @Override
        public void beforeAll(ExtensionContext context) {
            if ("postgresql".equals(System.getProperty("driehoek.test.database"))) {
                settings = Boolean.getBoolean("driehoek.test.fence")
                        ? TestPostgres.newFencedDatabase()
                        : TestPostgres.newDatabase();
                // They stand above the settings of the tests when the application starts.
                settings.forEach(System::setProperty);
            }
        }

        @Override
        public void afterAll(ExtensionContext context) {
            if (!settings.isEmpty()) {
                settings.keySet().forEach(System::clearProperty);
                TestPostgres.requireMigrated(settings);
            }
        }
    }
}
