package be.driehoek.service;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL for the tests, one for all of them in a JVM; it starts when it is first asked for. */
public final class TestPostgres {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestPostgres() {}

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException | RuntimeException e) {
                throw new IllegalStateException("PostgreSQL must start on this machine for the tests that need it", e);
            }
        }
    }

    /**
     * Creates an empty database.
     *
     * @return the settings of the service by which it uses the database
     */
    public static Map<String, String> newDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL must create a database for a test", e);
        }
        return Map.of(
                "datasources.default.url", "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name,
                "datasources.default.username", "postgres",
                "datasources.default.password", "postgres");
    }
}
