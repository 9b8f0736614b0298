package be.driehoek.service.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.TestPostgres;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Tells the service the whole life of a case, with every field that a request can have and a marker in each that takes a
 * text of one's own; then looks for the markers in what is stored.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisplayName("R6, R11: what tenants told is not in the database for whoever has it alone")
class EncryptedAtRestTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REQUESTS = Path.of("src/main/documentation");

    /** What no request may be without, or which is no text of one's own. */
    private static final Set<String> WITHOUT_MARKER =
            Set.of("type", "account", "caseworker", "email", "nisCode", "postalCode");

    private final Set<String> markers = new TreeSet<>();

    /** Accounts and texts that the schema has; without a marker, but nobody's to read either. */
    private static final List<String> KNOWN = List.of(
            "toeleider@example.org",
            "huurder@example.org",
            "verhuurder@example.org",
            "0470 00 00 00",
            "0470000000",
            "+32470000000",
            "85.07.30-033.28",
            "85073003328",
            "0123456749",
            "0123.456.749",
            "\"tenant\"",
            "Voorbeeldstraat");

    @TempDir
    Path folder;

    @Test
    void in_the_files_of_h2() throws IOException {
        tell(Map.of("DRIEHOEK_HOME", folder.toString()));

        var files = new StringBuilder();
        for (var file : database()) {
            files.append(Files.readString(file, ISO_8859_1));
        }
        // What is in the clear is found, so that a marker would be.
        assertThat(files.toString()).contains("caseworker2", "visit-held");
        assertThat(found(files.toString())).isEmpty();
    }

    private List<Path> database() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            var found = files.filter(file -> file.toString().endsWith(".db")).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @Test
    void in_the_tables_of_postgresql() {
        var settings = TestPostgres.newDatabase();
        tell(Map.of(
                "DRIEHOEK_HOME", folder.toString(),
                "DRIEHOEK_DATABASE_URL", settings.get("datasources.default.url"),
                "DRIEHOEK_DATABASE_USERNAME", settings.get("datasources.default.username"),
                "DRIEHOEK_DATABASE_PASSWORD", settings.get("datasources.default.password")));

        var rows = rows(settings);
        assertThat(rows).contains("caseworker2", "visit-held");
        assertThat(found(rows)).isEmpty();
    }

    /** Every row of every table, as text; bytes as the bytes that they are. */
    private static String rows(Map<String, String> settings) {
        var text = new StringBuilder();
        try (var connection = DriverManager.getConnection(
                        settings.get("datasources.default.url"),
                        settings.get("datasources.default.username"),
                        settings.get("datasources.default.password"));
                var tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                try (var statement = connection.createStatement();
                        var row = statement.executeQuery("select * from " + tables.getString("TABLE_NAME"))) {
                    while (row.next()) {
                        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                            var value = row.getObject(column);
                            text.append(value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : value)
                                    .append('\n');
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables must be readable", e);
        }
        return text.toString();
    }

    /** What of the markers is in a text of bytes, in any way in which a text may be written. */
    private List<String> found(String bytes) {
        var all = new ArrayList<>(markers);
        all.addAll(KNOWN);
        assertThat(markers).hasSizeGreaterThan(60);
        return all.stream()
                .filter(marker -> Stream.of(
                                new String(marker.getBytes(UTF_8), ISO_8859_1),
                                new String(marker.getBytes(UTF_16BE), ISO_8859_1),
                                HexFormat.of().formatHex(marker.getBytes(UTF_8)))
                        .anyMatch(bytes::contains))
                .toList();
    }

    private void tell(Map<String, String> environment) {
        try (var service = ServiceProcess.start(environment, folder.resolve("log.txt"))) {
            var caller = Caller.anonymous(service.uri()).credentials("caseworker", "driehoek-demo");
            var opened = post(caller, "/api/referrals", request(REQUESTS.resolve("receiveReferral/1-full.json")));
            try (Stream<Path> commands = Files.list(REQUESTS.resolve("recordCommand"))) {
                commands.sorted().forEach(command -> post(caller, opened + "/commands", request(command)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var told = caller.get(opened + "/events").body();
            // The markers are there for whoever may read the case.
            assertThat(markers.stream().filter(told::contains).count()).isGreaterThan(60);
        }
    }

    private static String post(Caller caller, String path, JsonNode body) {
        var answer =
                caller.header("Idempotency-Key", UUID.randomUUID().toString()).post(path, body.toString());
        assertThat(answer.statusCode()).as("%s: %s", body, answer.body()).isIn(200, 201);
        return answer.headers().firstValue("Location").orElse("");
    }

    private JsonNode request(Path file) {
        try {
            return marked("", JSON.readTree(file.toFile()).get("body"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a marker to each text that is neither a code nor a date nor a number of something. */
    private JsonNode marked(String name, JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(marked(field.getKey(), field.getValue())));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, marked(name, array.get(i)));
                }
                yield array;
            }
            case TextNode text
            when isOnesOwn(name, text.textValue()) -> {
                var marker = "Zxqv" + UUID.randomUUID().toString().substring(0, 8);
                markers.add(marker);
                yield TextNode.valueOf(text.textValue() + " " + marker);
            }
            default -> node;
        };
    }

    private static boolean isOnesOwn(String name, String text) {
        return !WITHOUT_MARKER.contains(name)
                && text.contains(" ")
                && text.chars().anyMatch(Character::isLowerCase);
    }
}
