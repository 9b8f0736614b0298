package be.driehoek.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.TestPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The service is killed while eight clients write, again and again on the same database; whatever it acknowledged must be
 * there, and nothing may be there by half. How often for each
 * database, {@code crash.kills} says.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisplayName("R3, R8: what was acknowledged is there after a SIGKILL, once and whole")
class CrashTest {
    private static final int TOLD_EVERY = 25;

    private static final int KILLS = Integer.getInteger("crash.kills", 3);

    @TempDir
    Path folder;

    @Test
    void on_h2() {
        var file = folder.resolve("driehoek");
        crash(
                "H2",
                Map.of("DRIEHOEK_HOME", folder.toString()),
                new StoredTables("jdbc:h2:file:" + file + ";DATABASE_TO_LOWER=TRUE", "sa", ""));
    }

    @Test
    void on_postgresql() {
        var settings = TestPostgres.newDatabase();
        var url = settings.get("datasources.default.url");
        var username = settings.get("datasources.default.username");
        var password = settings.get("datasources.default.password");
        crash(
                "PostgreSQL",
                Map.of(
                        "DRIEHOEK_HOME", folder.toString(),
                        "DRIEHOEK_DATABASE_URL", url,
                        "DRIEHOEK_DATABASE_USERNAME", username,
                        "DRIEHOEK_DATABASE_PASSWORD", password),
                new StoredTables(url, username, password));
    }

    private void crash(String database, Map<String, String> environment, StoredTables tables) {
        var seed = Long.getLong("crash.seed", System.nanoTime());
        System.out.printf("[crash] %s, %d kills, -Dcrash.seed=%d%n", database, KILLS, seed);
        var writers = new Writers(seed);
        var log = folder.resolve("log.txt");
        for (int kill = 1; kill <= KILLS; kill++) {
            var service = ServiceProcess.start(environment, log);
            writers.check(caller(service));
            writers.writeUntil(caller(service), service::kill);
            assertThat(tables.halves()).as("by half after kill %d", kill).isEmpty();
            if (kill % TOLD_EVERY == 0) {
                System.out.printf("[crash] %s, after %d kills: %s%n", database, kill, writers);
            }
        }
        try (var service = ServiceProcess.start(environment, log)) {
            writers.check(caller(service));
            writers.checkAll(caller(service));
        }
        assertThat(tables.halves()).isEmpty();
        assertThat(tables.cases()).isEqualTo(writers.opened());
        assertThat(tables.answers()).isEqualTo(writers.written());
        assertThat(ServiceProcess.type(environment, "audit", "verify")).contains("The audit trail fits");
        System.out.println("[crash] " + database + ": " + writers);
    }

    private static Caller caller(ServiceProcess service) {
        return Caller.anonymous(service.uri()).credentials("caseworker", "driehoek-demo");
    }
}
