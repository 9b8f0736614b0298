package be.driehoek.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL for the tests, one for all of them in a JVM; it starts when it is first asked for. */
public final class TestPostgres {
    private static final String URL = "datasources.default.url";
    private static final String USERNAME = "datasources.default.username";
    private static final String PASSWORD = "datasources.default.password";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Tried once: where it does not start, every test that needs it is told so at once. */
    private static final FutureTask<EmbeddedPostgres> SERVER = new FutureTask<>(TestPostgres::start);

    private TestPostgres() {}

    private static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                // A busy machine takes its time.
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    private static EmbeddedPostgres server() {
        SERVER.run();
        try {
            return SERVER.resultNow();
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "the tests need a PostgreSQL that starts on this machine: see CONTRIBUTING.md",
                    SERVER.exceptionNow());
        }
    }

    /**
     * Creates an empty database.
     *
     * @return the settings of the service by which it uses the database
     */
    public static Map<String, String> newDatabase() {
        var server = server();
        var name = "test_" + DATABASES.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("a database must be created for a test: " + name, e);
        }
        return Map.of(
                URL,
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + name,
                USERNAME,
                "postgres",
                PASSWORD,
                "postgres");
    }

    /**
     * Makes sure that a service ran on a database, and the tests not on another one.
     *
     * @param settings what {@link #newDatabase} gave
     */
    static void requireMigrated(Map<String, String> settings) {
        try (var connection =
                        DriverManager.getConnection(settings.get(URL), settings.get(USERNAME), settings.get(PASSWORD));
                var statement = connection.createStatement()) {
            statement.execute("select count(*) from guidance_case");
        } catch (SQLException e) {
            throw new IllegalStateException("the tests must have run on PostgreSQL", e);
        }
    }
}
