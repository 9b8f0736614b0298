package be.driehoek.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.erasure.ErasureFailure;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R6: an erased case is gone from the file of the database, and again after an older backup was put back")
class ErasureInBackupTest {
    @TempDir
    Path folder;

    private Path home = Path.of("");

    @BeforeEach
    void inDemo() {
        home = folder.resolve("home");
        System.setProperty("micronaut.environments", "demo");
    }

    @AfterEach
    void leaveDemo() {
        System.clearProperty("micronaut.environments");
    }

    @Test
    void no_stored_byte_of_it_is_left_and_the_list_erases_it_again() throws IOException {
        var before = folder.resolve("before.zip").toString();
        String path;
        List<String> stored;
        List<String> kept;
        try (var service = start(home)) {
            path = Caller.as("caseworker", service)
                    .post("/api/referrals", "{\"receivedOn\":\"2025-01-02\",\"reason\":\"Zxqv\"}")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            stored = stored(service, path.substring(path.lastIndexOf('/') + 1));
            kept = stored(
                    service,
                    Caller.as("caseworker", service)
                            .post("/api/referrals", "{\"receivedOn\":\"2025-01-02\"}")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow()
                            .replaceAll(".*/", ""));
            DriehoekService.runBackupCommand(environment(home), "backup", before);
            erase(service, path);
        }

        var file = Files.readString(home.resolve("driehoek.mv.db"), ISO_8859_1);
        // What is stored of another case is found, so that the rest would be.
        assertThat(kept).hasSize(2).allMatch(bytes -> isIn(file, bytes));
        assertThat(stored).hasSize(2).noneMatch(bytes -> isIn(file, bytes));

        var elsewhere = folder.resolve("elsewhere");
        DriehoekService.runBackupCommand(environment(elsewhere), "restore", before);
        Files.copy(home.resolve("master.keys"), elsewhere.resolve("master.keys"));
        var list = home.resolve("erased-cases.txt").toString();
        assertThat(DriehoekService.runErasuresCommand(environment(elsewhere), "replay", list))
                .contains("1 were there");
        assertThat(DriehoekService.runErasuresCommand(environment(elsewhere), "replay", list))
                .contains("0 were there");
        var exported = folder.resolve("list.txt");
        DriehoekService.runErasuresCommand(environment(elsewhere), "export", exported.toString());
        assertThat(exported).hasSameTextualContentAs(Path.of(list));
        assertThat(DriehoekService.runAuditCommand(environment(elsewhere), "audit", "verify"))
                .contains("fits");
        try (var service = start(elsewhere)) {
            assertThat(Caller.as("caseworker", service).get(path).statusCode()).isEqualTo(404);
        }
        assertThatThrownBy(() -> DriehoekService.runErasuresCommand(environment(elsewhere), "replay", before))
                .isInstanceOf(ErasureFailure.class);
    }

    /** A compacted file is compressed: of random bytes, runs are left as they are. */
    private static boolean isIn(String file, String bytes) {
        int run = 12;
        return IntStream.rangeClosed(0, bytes.length() - run)
                .anyMatch(at -> file.contains(bytes.substring(at, at + run)));
    }

    private static void erase(EmbeddedServer service, String path) throws IOException {
        var proposed = Caller.as("teamlead", service).post(path + "/erasures", "{\"requestedBy\":\"TENANT\"}");
        var erasure = new ObjectMapper().readTree(proposed.body()).path("id").asText();
        assertThat(Caller.as("admin", service)
                        .post("/api/erasures/" + erasure + "/approval", "")
                        .statusCode())
                .isEqualTo(200);
    }

    /** The payload of its event, and its key, as they are stored. */
    private static List<String> stored(EmbeddedServer service, String id) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions =
                service.getApplicationContext().getBean(TransactionOperations.class);
        return transactions.executeRead(status -> {
            var found = new ArrayList<String>();
            try (var statement = status.getConnection().createStatement();
                    var rows = statement.executeQuery("select payload from case_event where case_id = '" + id
                            + "' union all select wrapped from case_key where case_id = '" + id + "'")) {
                while (rows.next()) {
                    found.add(new String(rows.getBytes(1), ISO_8859_1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return found;
        });
    }

    private static Map<String, String> environment(Path home) {
        return Map.of("DRIEHOEK_HOME", home.toString());
    }

    private static EmbeddedServer start(Path home) {
        return DriehoekService.start(
                environment(home),
                "-micronaut.server.port=-1",
                "-driehoek.erasures.file=" + home + "/erased-cases.txt");
    }
}
