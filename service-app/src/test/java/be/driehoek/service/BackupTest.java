package be.driehoek.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.backup.BackupFailure;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R20: a backup and its restoring")
class BackupTest {
    @TempDir
    Path folder;

    private Path home;
    private Path copy;

    @BeforeEach
    void places() {
        home = folder.resolve("home");
        copy = folder.resolve("backup.zip");
        System.setProperty("micronaut.environments", "demo");
    }

    @AfterEach
    void leaveDemo() {
        System.clearProperty("micronaut.environments");
    }

    @Test
    void is_made_while_the_service_runs_and_holds_what_was_acknowledged_by_then() throws IOException {
        String before;
        String after;
        try (var service = start(home)) {
            before = refer(service);
            assertThat(run("backup", home)).contains(copy.toString());
            after = refer(service);
        }
        assertThat(Files.getPosixFilePermissions(copy))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

        var elsewhere = folder.resolve("elsewhere");
        assertThat(run("restore", elsewhere)).contains(elsewhere.toString());
        assertThatThrownBy(() -> start(elsewhere))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("put the keys there");
        bringKeysTo(elsewhere);

        try (var service = start(elsewhere)) {
            assertThat(Caller.as("caseworker", service).get(before).statusCode())
                    .isEqualTo(200);
            assertThat(Caller.as("caseworker", service).get(before + "/events").body())
                    .contains("referral-received");
            assertThat(Caller.as("caseworker", service).get(after).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void is_made_while_the_service_does_not_run() throws IOException {
        String path;
        try (var service = start(home)) {
            path = refer(service);
        }
        run("backup", home);

        var elsewhere = folder.resolve("elsewhere");
        run("restore", elsewhere);
        bringKeysTo(elsewhere);

        try (var service = start(elsewhere)) {
            assertThat(Caller.as("caseworker", service).get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void goes_on_where_a_service_was_killed_and_left_its_socket() throws IOException {
        start(home).close();
        Files.createFile(home.resolve("driehoek.sock"));

        run("backup", home);

        assertThat(copy).exists();
        try (var service = start(home)) {
            assertThat(Caller.anonymous(service).get("/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void never_takes_the_place_of_something() throws IOException {
        start(home).close();
        run("backup", home);

        assertFails("restore", home, "must hold no database");
        assertFails("backup", home, "must be new");
        Files.delete(copy);
        assertFails("backup", folder.resolve("empty"), "must be a database");
        assertFails("restore", folder.resolve("empty"), "must be a file");
    }

    @Test
    void that_is_none_leaves_nothing_behind() throws IOException {
        Files.writeString(copy, "no backup");

        assertFails("restore", home, "could not be put back");
        try (var left = Files.list(home)) {
            assertThat(left).isEmpty();
        }
    }

    private void assertFails(String command, Path of, String why) {
        assertThatExceptionOfType(BackupFailure.class)
                .isThrownBy(() -> run(command, of))
                .withMessageContaining(why);
    }

    private String run(String command, Path of) {
        return DriehoekService.runBackupCommand(Map.of("DRIEHOEK_HOME", of.toString()), command, copy.toString());
    }

    /** They are not in the backup. */
    private void bringKeysTo(Path elsewhere) throws IOException {
        Files.copy(home.resolve("master.keys"), elsewhere.resolve("master.keys"));
    }

    private static EmbeddedServer start(Path home) {
        return DriehoekService.start(Map.of("DRIEHOEK_HOME", home.toString()), "-micronaut.server.port=-1");
    }

    private static String refer(EmbeddedServer service) {
        var response = Caller.as("caseworker", service).post("/api/referrals", "{\"receivedOn\":\"2026-11-02\"}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
