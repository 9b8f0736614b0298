package be.driehoek.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.json.StrictJson;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.storage.CaseRows;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Starting the service")
class DriehoekServiceTest {
    private static final String ANY_PORT = "-micronaut.server.port=-1";

    @TempDir
    Path temporary;

    @Test
    void the_data_is_kept_in_the_folder_that_is_named() {
        Path home = temporary.resolve("not/yet/there");

        EmbeddedServer first = start(home, ANY_PORT);
        first.stop();

        assertThat(home.resolve("driehoek.mv.db")).exists();
    }

    @Test
    void a_second_start_finds_what_the_first_one_wrote() {
        System.setProperty("micronaut.environments", "demo");
        try {
            EmbeddedServer first = start(temporary, ANY_PORT);
            long cases = first.getApplicationContext().getBean(CaseRows.class).count();
            first.stop();
            EmbeddedServer second = start(temporary, ANY_PORT);

            assertThat(cases).isPositive();
            assertThat(second.getApplicationContext().getBean(CaseRows.class).count())
                    .isEqualTo(cases);
            second.stop();
        } finally {
            System.clearProperty("micronaut.environments");
        }
    }

    @Test
    void a_database_that_is_named_keeps_the_data_and_the_folder_holds_the_keys_alone() {
        var settings = TestPostgres.newDatabase();
        Path home = temporary.resolve("not-needed");
        String[] args = {
            ANY_PORT,
            "-driehoek.database.url=" + settings.get("datasources.default.url"),
            "-driehoek.database.username=" + settings.get("datasources.default.username"),
            "-driehoek.database.password=" + settings.get("datasources.default.password")
        };
        System.setProperty("micronaut.environments", "demo");
        try {
            EmbeddedServer first = start(home, args);
            long cases = first.getApplicationContext().getBean(CaseRows.class).count();
            first.stop();
            EmbeddedServer second = start(home, args);

            assertThat(cases).isPositive();
            assertThat(second.getApplicationContext().getBean(CaseRows.class).count())
                    .isEqualTo(cases);
            second.stop();
            assertThat(home).isDirectoryNotContaining(file -> !file.endsWith("master.keys"));
        } finally {
            System.clearProperty("micronaut.environments");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://host/driehoek",
                "jdbc:postgresql://me:secret@host/driehoek",
                "jdbc:postgresql:me:secret@host",
                "jdbc:postgresql:",
                "jdbc:mysql://host/driehoek",
                ""
            })
    void a_database_that_is_none_of_ours_is_told_in_a_sentence_without_its_address(String url) {
        assertThatThrownBy(() -> start(temporary, ANY_PORT, "-driehoek.database.url=" + url))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The setting driehoek.database.url (DRIEHOEK_DATABASE_URL) must be such as"
                        + " jdbc:postgresql://host:5432/driehoek; the account goes into DRIEHOEK_DATABASE_USERNAME"
                        + " and DRIEHOEK_DATABASE_PASSWORD.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " shown as ",
            value = {
                "jdbc:postgresql://db:5432/driehoek?password=a@b shown as jdbc:postgresql://db:5432/driehoek",
                "jdbc:postgresql://db1:5432,db2/driehoek shown as jdbc:postgresql://db1:5432,db2/driehoek",
                "jdbc:postgresql:driehoek shown as jdbc:postgresql:driehoek",
                "jdbc:postgresql:///driehoek?user=x&password=y shown as jdbc:postgresql:///driehoek",
                "jdbc:h2:mem:x;PASSWORD=y shown as jdbc:h2:mem:x"
            })
    void the_address_of_a_database_is_shown_without_what_may_be_a_password(String url, String shown) {
        var database = new DatabaseUrl(url);

        assertThat(database.withoutSettings()).isEqualTo(shown);
    }

    @Test
    void a_database_that_cannot_be_reached_and_one_that_is_not_for_us_are_told_in_a_sentence() throws IOException {
        var url = TestPostgres.newDatabase().get("datasources.default.url");

        assertThatThrownBy(() -> start(
                        temporary,
                        ANY_PORT,
                        "-driehoek.database.url=jdbc:postgresql://localhost:" + freePort() + "/driehoek"))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The database must be one that we can use: got state 08001, ");
        assertThatThrownBy(() -> start(temporary, ANY_PORT, "-driehoek.database.url=" + url))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The database must be one that we can use: got state 28");
        assertThatThrownBy(() -> start(
                        temporary,
                        ANY_PORT,
                        "-driehoek.database.url=" + url + "_not",
                        "-driehoek.database.username=postgres",
                        "-driehoek.database.password=postgres"))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The database must be one that we can use: got state 3D000, ");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_a_sentence() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> start(file, ANY_PORT))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The data folder must be one that can be written to: got " + file + ".");
    }

    @Test
    void a_name_that_no_folder_can_have_is_told_in_a_sentence() {
        assertThatThrownBy(() -> DriehoekService.start(Map.of("DRIEHOEK_HOME", temporary + "/a;b=c")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("without a semicolon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "-1", "65536"})
    void a_port_that_is_none_is_told_in_a_sentence(String port) {
        assertThatThrownBy(() -> DriehoekService.start(
                        Map.of("DRIEHOEK_HOME", temporary.toString(), "MICRONAUT_SERVER_PORT", port)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The port must be a number from 0 to 65535: got " + port + ".");
    }

    @Test
    void a_folder_that_another_instance_uses_is_told_in_a_sentence() throws IOException {
        start(temporary, ANY_PORT).stop();

        try (FileChannel database = FileChannel.open(temporary.resolve("driehoek.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = database.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> start(temporary, ANY_PORT))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("The data folder must be ours alone: another instance uses " + temporary + ".");
        }
    }

    @Test
    void a_port_that_is_taken_is_told_in_a_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertThatThrownBy(() ->
                            start(temporary, "-micronaut.server.port=" + port, "-micronaut.server.host=127.0.0.1"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("The port must be free: " + port + " is taken.");
        }
    }

    @Test
    void policies_of_a_folder_come_beside_those_that_ship() throws IOException {
        Path policies = Files.createDirectory(temporary.resolve("policies"));
        Files.write(policies.resolve("own.json"), policy("own"));
        Files.write(policies.resolve("policy.schema.json"), PolicyRegister.schema());
        Files.writeString(policies.resolve("notes.txt"), "not a policy");

        EmbeddedServer server = start(temporary, ANY_PORT, "-driehoek.policies=" + policies, "-driehoek.policy=own");
        try {
            assertThat(Caller.anonymous(server).get("/api/policies").body()).contains("\"own\"", "\"caw-limburg\"");
        } finally {
            server.stop();
        }
    }

    @Test
    void every_mistake_in_the_policies_of_a_folder_is_told_in_a_sentence_at_the_start() throws IOException {
        Path policies = Files.createDirectory(temporary.resolve("policies"));
        Files.write(policies.resolve("again.json"), policy("caw-limburg"));
        Files.writeString(policies.resolve("broken.json"), "{");
        Files.writeString(
                policies.resolve("own.json"),
                new String(policy("own"), StandardCharsets.UTF_8)
                        .replace("\"PRIVATE\"", "\"PRIVAT\"")
                        .replace("\"REQUIREMENT\"", "\"MUST\""));

        assertThatThrownBy(() -> start(temporary, ANY_PORT, "-driehoek.policies=" + policies))
                .isInstanceOf(StartFailure.class)
                .message()
                .startsWith("The policies in " + policies + " must be without mistakes:")
                .contains("\n- broken.json# ", "\n- own.json#/rules/0/kind ", "\n- own.json#/rules/0/condition/in/0 ")
                .contains("\n- again.json#/version ", "\n- again.json#/inForceFrom ")
                .hasLineCount(9);
    }

    @Test
    void a_folder_of_policies_that_is_not_there_and_a_policy_that_nobody_knows_are_told_in_a_sentence() {
        Path nowhere = temporary.resolve("nowhere");

        assertThatThrownBy(() -> start(temporary, ANY_PORT, "-driehoek.policies=" + nowhere))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The setting driehoek.policies must be a folder that can be read: got " + nowhere + ".");
        assertThatThrownBy(() -> start(temporary, ANY_PORT, "-driehoek.policy=nobodys"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("The setting driehoek.policy must be the id of a known policy: got nobodys.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/12/2026", "2026-02-30", "--02-30", "--7-11", "07-11", "--07-11/2030/2029", "yes"})
    void a_closing_day_that_is_none_is_told_in_a_sentence(String day) {
        assertThatThrownBy(() -> start(temporary, ANY_PORT, "-driehoek.closing-days=2026-12-24,--07-11," + day))
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "Each day in the setting driehoek.closing-days must be a date such as 2026-12-24, or a day of"
                                + " every year such as --07-11: got " + day + ".");
    }

    @Test
    void closing_days_may_stand_in_a_file() throws IOException {
        Path file = Files.writeString(
                temporary.resolve("ours.yml"), "driehoek:\n  closing-days:\n    - 2026-12-24\n    - --07-13\n");

        System.setProperty("micronaut.config.files", file.toString());
        try {
            EmbeddedServer server = start(temporary, ANY_PORT);
            var workingDays =
                    server.getApplicationContext().getBean(Practices.class).workingDays();
            server.stop();

            assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
            assertThat(workingDays.isWorkingDay(LocalDate.of(2027, 7, 13))).isFalse();
        } finally {
            System.clearProperty("micronaut.config.files");
        }
    }

    @Test
    void closing_days_are_dates_and_days_of_every_year() {
        EmbeddedServer server = start(temporary, ANY_PORT, "-driehoek.closing-days=2026-12-24, --07-13,--11-02/2027");
        try {
            var workingDays =
                    server.getApplicationContext().getBean(Practices.class).workingDays();
            assertThat(List.of("2026-12-24", "2026-07-13", "2027-07-13", "2027-11-02"))
                    .noneMatch(day -> workingDays.isWorkingDay(LocalDate.parse(day)));
            assertThat(List.of("2027-12-24", "2026-11-02", "2026-07-10"))
                    .allMatch(day -> workingDays.isWorkingDay(LocalDate.parse(day)));
        } finally {
            server.stop();
        }
    }

    /** The policy that ships, under another id. */
    private static byte[] policy(String id) {
        return new String(StrictJson.write(PolicyRegister.shipped().policies().getFirst()), StandardCharsets.UTF_8)
                .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_listener_runs_before_the_port_opens_and_can_stop_the_start() throws IOException {
        int port = freePort();

        assertThatThrownBy(() -> start(
                        temporary,
                        "-micronaut.server.port=" + port,
                        "-micronaut.server.host=127.0.0.1",
                        "-failing-listener=" + port))
                .hasStackTraceContaining("on purpose, the port is closed");
        assertThat(isOpen(port)).isFalse();
    }

    @Test
    @Timeout(30)
    void a_call_that_is_under_way_is_answered_before_the_service_stops() throws Exception {
        EmbeddedServer server = start(temporary, ANY_PORT);
        SlowController slow = server.getApplicationContext().getBean(SlowController.class);
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> Caller.anonymous(server).get("/slow"));
        slow.awaitQuestion();

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);

        assertThatThrownBy(() -> stopped.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        slow.letAnswer();
        assertThat(answer.get().statusCode()).isEqualTo(200);
        stopped.get();
    }

    /** Fails, and tells whether the service could be reached at that moment. */
    @Singleton
    @Requires(property = "failing-listener")
    static final class FailingListener implements ApplicationEventListener<StartupEvent> {
        private final int port;

        FailingListener(@Value("${failing-listener}") int port) {
            this.port = port;
        }

        @Override
        public void onApplicationEvent(StartupEvent event) {
            throw new IllegalStateException("on purpose, the port is " + (isOpen(port) ? "open" : "closed"));
        }
    }

    private static EmbeddedServer start(Path home, String... args) {
        return DriehoekService.start(Map.of("DRIEHOEK_HOME", home.toString()), args);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
