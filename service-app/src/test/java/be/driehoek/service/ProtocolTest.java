package be.driehoek.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("What HTTP allows, the service does not allow by that alone")
class ProtocolTest {
    private static final List<String> EVERYBODY =
            List.of("caseworker", "caseworker2", "teamlead", "referrer", "intermediary", "admin");

    /** What a look leaves behind. */
    private static final String TRAIL = "audit_.*";

    private final EmbeddedServer server;
    private final Router router;
    private final TransactionOperations<Connection> transactions;
    private final Caller anonymous;
    private final Caller caseworker;
    private final Caller administrator;

    ProtocolTest(EmbeddedServer server, Router router, TransactionOperations<Connection> transactions) {
        this.server = server;
        this.router = router;
        this.transactions = transactions;
        this.anonymous = Caller.anonymous(server);
        this.caseworker = Caller.as("caseworker", server);
        this.administrator = Caller.as("admin", server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/rules", "/health", "/swagger-ui/", "/nowhere"})
    void trace_tells_nothing_of_the_request(String path) throws IOException {
        var answer = raw("TRACE " + path + " HTTP/1.1\r\nHost: x\r\nX-Marker: zxqv\r\nConnection: close\r\n\r\n");

        // The page of the documentation is shown whatever the method.
        assertThat(answer)
                .startsWith(path.startsWith("/swagger-ui/") ? "HTTP/1.1 200" : "HTTP/1.1 4")
                .doesNotContain("zxqv")
                .doesNotContainIgnoringCase("message/http");
    }

    @Test
    void the_length_of_a_body_in_chunks_is_that_of_its_chunks() throws IOException {
        var chunks = "17\r\n{\"facts\":{\"zxqv\":true}}\r\n0\r\n\r\n";
        var answer = raw("POST /api/assessments HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                .concat("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n")
                .concat(chunks)
                .concat("GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));

        // Either the whole is refused, or its parts are what their chunks say.
        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSizeLessThanOrEqualTo(3);
        assertThat(answer).startsWith("HTTP/1.1 400");
        if (answer.indexOf("HTTP/1.1 ", 1) > 0) {
            assertThat(answer).endsWith("{\"status\":\"UP\"}");
        }
    }

    @Test
    void a_packed_body_is_no_larger_than_another_when_it_is_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write("{\"receivedOn\":\"2026-11-02\",\"reason\":\"".getBytes(UTF_8));
            var spaces = " ".repeat(1_000_000).getBytes(UTF_8);
            for (int i = 0; i < 60; i++) {
                out.write(spaces);
            }
            out.write("\"}".getBytes(UTF_8));
        }
        assertThat(packed.size()).isLessThan(100_000);

        var answer = caseworker
                .header("Content-Encoding", "gzip")
                .header("Content-Type", "application/json")
                .post("/api/referrals", BodyPublishers.ofByteArray(packed.toByteArray()));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openapi/../application.yml",
                "/openapi/../../application.yml",
                "/openapi/%2e%2e/%2e%2e/application.yml",
                "/openapi/..%2f..%2fapplication.yml",
                "/openapi/..%5c..%5capplication.yml",
                "/swagger-ui/../../../../application.yml",
                "/swagger-ui/res/..%2f..%2f..%2f..%2f..%2fapplication.yml",
                "//application.yml",
                "/application.yml",
                "/.git/config",
                "/META-INF/MANIFEST.MF",
                "/openapi/",
                "/openapi",
                "/swagger-ui/res/",
                "/swagger-ui/res"
            })
    void an_address_leads_to_no_file_beside_the_documentation(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 40").doesNotContain("datasources", "Manifest-Version", ".yml\n");
    }

    @Test
    void a_parameter_that_comes_twice_is_not_read_from_elsewhere() {
        caseworker.post("/api/referrals", "{\"receivedOn\":\"2026-11-02\"}");
        caseworker.post("/api/referrals", "{\"receivedOn\":\"2026-11-02\"}");

        var first = caseworker.header("limit", "2").header("Cookie", "limit=2").get("/api/cases?limit=1");
        var twice = caseworker.get("/api/cases?limit=1&limit=2");

        assertThat(parsed(first.body()).path("cases")).hasSize(1);
        assertThat(twice.statusCode()).isIn(200, 400);
        if (twice.statusCode() == 200) {
            assertThat(parsed(twice.body()).path("cases")).hasSize(1);
        }
    }

    @Test
    @DisplayName("a page of another site changes nothing with the password that a browser knows")
    void a_page_of_another_site_changes_nothing() {
        var changing = routes().filter(route -> !route.getHttpMethodName().matches("GET|HEAD|OPTIONS"))
                .toList();
        assertThat(changing).hasSizeGreaterThan(10).allSatisfy(route -> {
            for (var site : List.of("cross-site", "same-site")) {
                assertThat(administrator
                                .header("Sec-Fetch-Site", site)
                                .send(route.getHttpMethodName(), path(route, "x"))
                                .statusCode())
                        .as("%s from %s", route, site)
                        .isEqualTo(403);
            }
        });
        // What a page may send without being asked.
        for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
            assertThat(caseworker
                            .header("Content-Type", type)
                            .post("/api/referrals", BodyPublishers.ofString("{\"receivedOn\":\"2026-11-02\"}"))
                            .statusCode())
                    .isEqualTo(415);
        }
        for (var site : List.of("same-origin", "none")) {
            assertThat(caseworker
                            .header("Sec-Fetch-Site", site)
                            .post("/api/referrals", "{\"receivedOn\":\"2026-11-02\"}")
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(caseworker
                        .header("Sec-Fetch-Site", "cross-site")
                        .get("/api/cases")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_safe_changes_nothing() {
        var id = parsed(caseworker
                        .post("/api/referrals", "{\"receivedOn\":\"2026-11-02\"}")
                        .body())
                .path("caseId")
                .asText();
        caseworker.post("/api/calendar-links", "{\"personalTitles\":true}");
        var reading = routes().filter(route -> route.getHttpMethodName().equals("GET"))
                .toList();
        assertThat(reading).hasSizeGreaterThan(20);
        var before = tables();
        assertThat(before)
                .containsKeys("guidance_case", "case_event", "account")
                .hasSizeGreaterThan(8);

        var answered = new TreeSet<Integer>();
        for (var route : reading) {
            EVERYBODY.forEach(account ->
                    answered.add(Caller.as(account, server).get(path(route, id)).statusCode()));
            answered.add(anonymous.get(path(route, id)).statusCode());
            answered.add(caseworker.send("HEAD", path(route, id)).statusCode());
        }

        assertThat(answered).contains(200, 401, 403, 404).allMatch(status -> status < 500);
        assertThat(tables()).isEqualTo(before);
    }

    private Stream<UriRouteInfo<?, ?>> routes() {
        return router.uriRoutes()
                .<UriRouteInfo<?, ?>>map(route -> route)
                .filter(route ->
                        !route.getUriMatchTemplate().toPathString().matches("/(faulty|slow|forgotten|secret).*"));
    }

    private static String path(UriRouteInfo<?, ?> route, String id) {
        return route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", id);
    }

    /** Every row of every table but the trail, as text, in an order of its own. */
    private Map<String, Set<String>> tables() {
        return transactions.executeRead(status -> {
            var all = new TreeMap<String, Set<String>>();
            try (var tables = status.getConnection().getMetaData().getTables(null, "public", "%", null)) {
                while (tables.next()) {
                    var name = tables.getString("TABLE_NAME");
                    if (!name.matches(TRAIL)) {
                        all.put(name, rows(status.getConnection(), name));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the tables must be readable", e);
            }
            return all;
        });
    }

    private static Set<String> rows(Connection connection, String table) throws SQLException {
        var rows = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select * from \"" + table + '"')) {
            while (row.next()) {
                var text = new StringBuilder();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    var value = row.getObject(column);
                    text.append(value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : value)
                            .append('|');
                }
                rows.add(text.toString());
            }
        }
        return rows;
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError("the body must be JSON: got " + json, e);
        }
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
