package be.driehoek.service;

import be.driehoek.service.fence.FenceCommand;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
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

    private static final String OWNER = "driehoek.migration.username";
    private static final String SUPERUSER = "postgres";

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
        var name = "test_" + DATABASES.incrementAndGet();
        execute("create database " + name);
        return Map.of(URL, url(name), USERNAME, SUPERUSER, PASSWORD, SUPERUSER);
    }

    /**
     * Creates an empty database as an operator does for a fence: its owner is no superuser, and the service uses it as
     * another account.
     *
     * @return the settings of the service, with those of the owner
     */
    public static Map<String, String> newDatabaseOfTwo() {
        var name = "test_" + DATABASES.incrementAndGet();
        var owner = "owner_of_" + name;
        var service = "service_of_" + name;
        execute("create role %s login password '%s'".formatted(owner, owner));
        execute("create role %s login password '%s'".formatted(service, service));
        execute("create database %s owner %s".formatted(name, owner));
        return Map.of(
                URL,
                url(name),
                USERNAME,
                service,
                PASSWORD,
                service,
                OWNER,
                owner,
                "driehoek.migration.password",
                owner);
    }

    /**
     * Creates an empty database with a fence.
     *
     * @return the settings of the service, which knows nothing of the owner
     */
    public static Map<String, String> newFencedDatabase() {
        var settings = newDatabaseOfTwo();
        fence(settings).raise();
        return Map.of(URL, settings.get(URL), USERNAME, settings.get(USERNAME), PASSWORD, settings.get(PASSWORD));
    }

    /**
     * The command by which an operator raises a fence.
     *
     * @param settings what {@link #newDatabaseOfTwo} gave
     * @return the command
     */
    public static FenceCommand fence(Map<String, String> settings) {
        return new FenceCommand(settings.get(URL), settings.get(OWNER), settings.get(OWNER), settings.get(USERNAME));
    }

    private static String url(String name) {
        return "jdbc:postgresql://localhost:" + server().getPort() + "/" + name;
    }

    private static void execute(String sql) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("a database must be created for a test: " + sql, e);
        }
    }

    /**
     * Opens a database as somebody to whom no fence applies.
     *
     * @param url its address
     * @return a connection
     */
    public static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url, SUPERUSER, SUPERUSER);
    }

    /**
     * Makes sure that a service ran on a database, and the tests not on another one.
     *
     * @param settings what {@link #newDatabase} gave
     */
    static void requireMigrated(Map<String, String> settings) {
        try (var connection = open(settings.get(URL));
                var statement = connection.createStatement()) {
            statement.execute("select count(*) from guidance_case");
        } catch (SQLException e) {
            throw new IllegalStateException("the tests must have run on PostgreSQL", e);
        }
    }
}
