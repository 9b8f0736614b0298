package be.driehoek.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.backup.BackupFailure;
import be.driehoek.service.secrets.UnusableKeys;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R11: the master keys of an operator")
class KeysCommandTest {
    private static final String KEY = "b25seSB0aGUgdGVzdHMga25vdyB0aGlzIGtleSAuLi4=";
    private static final String OTHER = "b25seSB0aGUgdGVzdHMga25vdyB0aGF0IGtleSAuLi4=";

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void demo() {
        file = home.resolve("master.keys");
        System.setProperty("micronaut.environments", "demo");
    }

    @AfterEach
    void leaveDemo() {
        System.clearProperty("micronaut.environments");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_first_start_makes_a_key_for_the_owner_alone() throws IOException {
        start().close();

        assertThat(keys()).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(home)) {
            assertThat(left).noneMatch(path -> path.toString().endsWith(".part"));
        }
    }

    @Test
    void other_keys_than_those_of_the_database_are_told_at_the_start() throws IOException {
        start().close();
        var id = keys().getFirst().split(":", 2)[0];
        var written = Files.readString(file);

        Files.delete(file);
        assertFails("The database needs the master key " + id);
        assertThat(file).doesNotExist();
        Files.writeString(file, "new:" + KEY);
        assertFails("The database needs the master key " + id);
        Files.writeString(file, id + ":" + KEY);
        assertFails("must be the one that the database was written with");
        Files.writeString(file, "nonsense");
        assertFails("must each be an id, a colon and 32 bytes in Base64: number 1 is not");

        Files.writeString(file, written);
        start().close();
    }

    private void assertFails(String why) {
        assertThatThrownBy(this::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining(KEY);
    }

    @Test
    void keys_may_stand_in_a_setting() {
        try (var service = start("-driehoek.keys=a:" + KEY + ",b:" + OTHER)) {
            assertThat(refer(service)).isNotEmpty();
        }
        assertThat(file).doesNotExist();
        try (var service = start("-driehoek.keys=b:" + OTHER)) {
            assertThat(refer(service)).isNotEmpty();
        }
        assertThatThrownBy(() -> start("-driehoek.keys=a:" + KEY)).isInstanceOf(StartFailure.class);
    }

    @Test
    void a_real_database_elsewhere_needs_keys_that_somebody_made() throws IOException {
        System.clearProperty("micronaut.environments");
        var settings = TestPostgres.newDatabase();
        settings.forEach(System::setProperty);
        try {
            assertFails("There must be a master key");
            assertThatThrownBy(() -> command("rotate")).isInstanceOf(UnusableKeys.class);
            assertThat(file).doesNotExist();

            assertThat(command("new")).contains(file.toString());

            assertThat(keys()).hasSize(1);
            start().close();
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void a_new_key_is_in_use_from_the_next_start_and_the_old_one_can_go_after_the_rotation() throws IOException {
        String before;
        String after;
        try (var service = start()) {
            before = refer(service);
            assertThat(command("new")).doesNotContain(keys().getLast().split(":", 2)[1]);
            assertThat(keys()).hasSize(2);
            // It does not use the new key yet.
            assertThatThrownBy(() -> command("rotate"))
                    .isInstanceOf(BackupFailure.class)
                    .hasMessageContaining("until it is restarted");
        }
        var fresh = keys().getLast();
        var id = fresh.split(":", 2)[0];
        try (var service = start()) {
            after = refer(service);
            assertThat(command("rotate")).contains("the master key " + id);
            assertThat(command("rotate")).contains("the master key " + id + ": 0 keys were wrapped anew, 0 cases");
        }
        Files.writeString(file, fresh);
        try (var service = start()) {
            assertReadable(service, before, after);
        }
    }

    @Test
    void the_keys_are_rotated_while_no_service_runs_too() throws IOException {
        String path;
        try (var service = start()) {
            path = refer(service);
        }
        command("new");
        var fresh = keys().getLast();

        assertThat(command("rotate")).contains("the master key " + fresh.split(":", 2)[0]);

        Files.writeString(file, fresh);
        try (var service = start()) {
            assertReadable(service, path);
        }
    }

    @Test
    void a_key_that_is_still_needed_cannot_go() throws IOException {
        start().close();
        command("new");
        start().close();
        Files.writeString(file, keys().getLast());

        assertFails("The database needs the master key");
    }

    @Test
    void an_instance_that_meets_a_key_which_was_added_later_reads_the_file_again() {
        var settings = TestPostgres.newDatabase();
        settings.forEach(System::setProperty);
        try (var early = start()) {
            command("new");
            try (var late = start()) {
                assertReadable(early, refer(late));
                assertReadable(late, refer(early));
            }
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "old", "Rotate"})
    void a_command_that_is_none_is_told(String command) {
        assertThatThrownBy(() -> command(command)).isInstanceOf(StartFailure.class);
    }

    @Test
    void without_a_database_there_is_nothing_to_rotate() throws IOException {
        Files.writeString(file, "a:" + KEY);

        assertThatThrownBy(() -> command("rotate"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("There must be a database");
    }

    private List<String> keys() throws IOException {
        return Files.readAllLines(file);
    }

    private String command(String command) {
        return new KeysCommand(Map.of("DRIEHOEK_HOME", home.toString())).run(command);
    }

    private EmbeddedServer start(String... more) {
        var args = new ArrayList<>(List.of("-micronaut.server.port=-1"));
        args.addAll(List.of(more));
        return DriehoekService.start(Map.of("DRIEHOEK_HOME", home.toString()), args.toArray(String[]::new));
    }

    private static void assertReadable(EmbeddedServer service, String... paths) {
        for (var path : paths) {
            assertThat(Caller.as("caseworker", service).get(path + "/events").body())
                    .contains("referral-received");
        }
        assertThat(Caller.as("caseworker", service).get("/api/agenda").statusCode())
                .isEqualTo(200);
    }

    private static String refer(EmbeddedServer service) {
        var response = Caller.as("caseworker", service).post("/api/referrals", "{\"receivedOn\":\"2026-11-02\"}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
