package be.driehoek.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.Operator;
import be.driehoek.service.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Eight clients write while an operator changes the master key, again and again; the old key is gone each time. */
@EnabledIfSystemProperty(
        named = "rotations",
        matches = "[1-9][0-9]*",
        disabledReason = "the test command leaves it to -Pcrash, and tries rotations without so many callers")
@DisplayName("R11: the keys are rotated under load, and nothing is unreadable after")
class RotationUnderLoadTest {
    private static final int ROTATIONS = Integer.getInteger("rotations", 0);

    @TempDir
    Path folder;

    @Test
    void on_h2() throws IOException {
        rotate(
                Map.of(),
                new StoredTables("jdbc:h2:file:" + folder.resolve("driehoek") + ";DATABASE_TO_LOWER=TRUE", "sa", ""));
    }

    @Test
    void on_postgresql() throws IOException {
        var settings = TestPostgres.newDatabase();
        settings.forEach(System::setProperty);
        try {
            rotate(
                    Map.of(
                            "DRIEHOEK_DATABASE_URL", settings.get("datasources.default.url"),
                            "DRIEHOEK_DATABASE_USERNAME", settings.get("datasources.default.username"),
                            "DRIEHOEK_DATABASE_PASSWORD", settings.get("datasources.default.password")),
                    new StoredTables(
                            settings.get("datasources.default.url"),
                            settings.get("datasources.default.username"),
                            settings.get("datasources.default.password")));
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    private void rotate(Map<String, String> settings, StoredTables tables) throws IOException {
        var seed = Long.getLong("crash.seed", System.nanoTime());
        System.out.printf("[rotation] %d rotations, -Dcrash.seed=%d%n", ROTATIONS, seed);
        var environment = new HashMap<>(settings);
        environment.put("DRIEHOEK_HOME", folder.toString());
        var keys = folder.resolve("master.keys");
        var log = folder.resolve("log.txt");
        var operator = new Operator(folder);
        var writers = new Writers(seed);
        for (int rotation = 1; rotation <= ROTATIONS; rotation++) {
            try (var service = ServiceProcess.start(environment, log)) {
                writers.check(caller(service));
                writers.writeUntil(caller(service), () -> operator.keys("new"));
                writers.check(caller(service));
            }
            try (var service = ServiceProcess.start(environment, log)) {
                writers.writeUntil(caller(service), () -> {
                    assertThat(operator.keys("rotate")).doesNotContain(" 0 keys");
                    assertThat(operator.keys("rotate")).contains(" 0 keys");
                });
                writers.check(caller(service));
            }
            var lines = Files.readAllLines(keys);
            assertThat(lines).hasSize(2);
            Files.writeString(keys, lines.getLast() + "\n");
            assertThat(tables.halves()).isEmpty();
        }
        try (var service = ServiceProcess.start(environment, log)) {
            writers.checkAll(caller(service));
            assertThat(caller(service).get("/api/agenda").statusCode()).isEqualTo(200);
        }
        assertThat(tables.cases()).isEqualTo(writers.opened());
        System.out.println("[rotation] " + writers);
    }

    private static Caller caller(ServiceProcess service) {
        return Caller.anonymous(service.uri()).credentials("caseworker", "driehoek-demo");
    }
}
