package be.driehoek.benchmarks.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A database for one application.
 *
 * @param url its address
 * @param user who uses it
 * @param embedded whether it is in the process of the application
 */
record Database(String url, String user, boolean embedded) {
    static final String POSTGRES_MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** As the service sets it: a commit is written before it returns. */
    private static final String SETTINGS = POSTGRES_MODE + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    static Database h2(Path home) {
        return new Database("jdbc:h2:file:" + home.resolve("driehoek") + SETTINGS, "sa", true);
    }

    /** With the settings that it is installed with: a commit is on the disk before it returns. */
    static EmbeddedPostgres startPostgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    static Database postgres(EmbeddedPostgres server, String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Database("jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres", false);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }
}
