package be.driehoek.service.problem;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Every error is a problem")
class ProblemsTest {
    private static final String REFERRAL = "{\"receivedOn\":\"2024-11-20\"}";
    private static final int MEGABYTE = 1024 * 1024;

    private final ObjectMapper json = new ObjectMapper();
    private final EmbeddedServer server;
    private final Caller anonymous;
    private final Caller caseworker;

    ProblemsTest(EmbeddedServer server) {
        this.server = server;
        this.anonymous = Caller.anonymous(server);
        this.caseworker = Caller.as("caseworker", server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"receivedOn\":\"2024-11-20\"} and more",
                "{\"receivedOn\":\"2024-11-20\",\"receivedOn\":\"2024-11-20\"}"
            })
    void text_that_is_not_one_json_document_is_refused(String body) {
        JsonNode problem = problem(400, caseworker.post("/api/referrals", body));

        assertThat(problem.at("/errors/0/must").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"receivedOn\":\"yesterday\"}; /receivedOn",
                "{\"receivedOn\":\"2024-11-20\",\"rentArrears\":\"true\"}; /rentArrears",
                "{\"receivedOn\":\"2024-11-20\",\"tenancy\":{\"sector\":1}}; /tenancy/sector",
                "{\"receivedOn\":\"2024-11-20\",\"colour\":\"red\"}; /colour"
            })
    void a_wrong_field_is_pointed_at(String body, String pointer) {
        JsonNode problem = problem(400, caseworker.post("/api/referrals", body));

        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void a_body_that_says_nothing_is_refused(String body) {
        JsonNode problem = problem(400, caseworker.post("/api/referrals", body));

        assertThat(problem.at("/errors/0/pointer").asText("?")).isEmpty();
    }

    @Test
    void a_missing_body_is_refused_whatever_its_content_type() {
        problem(400, caseworker.send("POST", "/api/referrals"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "text/json"})
    void another_content_type_is_not_supported(String contentType) {
        problem(
                415,
                caseworker
                        .header("Content-Type", contentType)
                        .post("/api/referrals", BodyPublishers.ofString(REFERRAL)));
    }

    @Test
    void a_body_without_a_content_type_is_not_supported() {
        problem(415, caseworker.post("/api/referrals", BodyPublishers.ofString(REFERRAL)));
    }

    @ParameterizedTest
    @ValueSource(ints = {MEGABYTE + 1, 3 * MEGABYTE, 20 * MEGABYTE})
    void a_body_over_one_megabyte_is_too_large(int size) {
        problem(413, anonymous.post("/api/assessments", " ".repeat(size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {MEGABYTE + 1, 3 * MEGABYTE, 20 * MEGABYTE})
    void a_body_in_chunks_over_one_megabyte_is_too_large(int size) {
        problem(
                413,
                anonymous
                        .header("Content-Type", "application/json")
                        .post(
                                "/api/assessments",
                                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]))));
    }

    @Test
    void a_body_of_one_megabyte_is_read() {
        String padding = " ".repeat(MEGABYTE - REFERRAL.length());

        assertThat(caseworker.post("/api/referrals", REFERRAL + padding).statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/api/nothing"})
    void an_unknown_address_is_not_found(String path) {
        problem(404, caseworker.get(path));
    }

    @Test
    void an_unknown_case_is_not_found() {
        problem(404, caseworker.get("/api/cases/" + UUID.randomUUID()));
    }

    @Test
    void an_unknown_policy_is_not_found() {
        problem(404, anonymous.get("/api/policies/unknown"));
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /api/rules, GET", "GET, /api/assessments, POST"})
    void another_method_is_not_allowed(String method, String path, String allowed) {
        HttpResponse<String> response = anonymous.send(method, path);

        problem(405, response);
        assertThat(response.headers().firstValue("Allow").orElse("")).contains(allowed);
    }

    @Test
    void an_answer_that_is_not_acceptable_is_not_given() {
        problem(406, anonymous.header("Accept", "image/png").get("/api/rules"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*", "application/problem+json"})
    void a_problem_is_told_whatever_is_accepted(String accepted) {
        problem(404, caseworker.header("Accept", accepted).get("/api/nothing"));
        problem(401, anonymous.header("Accept", accepted).get("/api/nothing"));
        problem(400, anonymous.header("Accept", accepted + ", application/json").post("/api/assessments", "{"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Accept-Charset; ,,,",
                "Accept-Charset; nonsense",
                "Accept-Language; ,",
                "Accept-Language; ,, ,",
                "Content-Type; text/plain"
            })
    void a_header_that_says_nothing_changes_nothing(String header, String value) {
        assertThat(anonymous.header(header, value).get("/api/policies").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_not_acceptable_is_told_first_where_no_body_is_read() {
        problem(
                406,
                anonymous
                        .header("Content-Type", "text/plain")
                        .header("Accept", "image/png")
                        .get("/api/rules"));
    }

    @Test
    void a_wrong_path_parameter_is_pointed_at() {
        JsonNode problem =
                problem(400, caseworker.header("Accept-Language", "en").get("/api/cases/17"));

        assertThat(problem.at("/errors/0"))
                .isEqualTo(json.valueToTree(Map.of(
                        "pointer", "/id", "must", "must be the id of a case", "got", "something that cannot be read")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-02-30", "2026-1-1", "20260101"})
    void a_wrong_query_parameter_is_pointed_at(String on) {
        JsonNode problem =
                problem(400, anonymous.header("Accept-Language", "en").get("/faulty/mandatory?on=" + on));

        assertThat(problem.at("/errors/0"))
                .isEqualTo(json.valueToTree(Map.of(
                        "pointer",
                        "/on",
                        "must",
                        "must be a date as yyyy-MM-dd, from 1900 to 2100",
                        "got",
                        "the text \"" + on + "\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?on="})
    void a_missing_query_parameter_is_pointed_at(String query) {
        JsonNode problem = problem(400, anonymous.get("/faulty/mandatory" + query));

        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("/on");
    }

    @Test
    void an_address_that_cannot_be_read_is_refused() throws IOException {
        assertThat(raw("GET /api/rules?a=% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .doesNotContain("Exception");
    }

    @Test
    void a_refused_command_tells_the_violations() {
        HttpResponse<String> response = caseworker.post(
                newCase() + "/commands", "{\"type\":\"accept-referral\",\"on\":\"2020-01-01\",\"reason\":\"fits\"}");

        JsonNode problem = problem(422, response);
        assertThat(problem.at("/violations/0/code").asText()).isEqualTo("must.not-before-referral");
        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("/on");
        assertThat(problem.at("/errors/0/got").asText()).isEqualTo("2020-01-01");
    }

    @Test
    void a_command_on_a_stale_version_fails_its_precondition() {
        problem(
                412,
                caseworker
                        .header("If-Match", "\"7\"")
                        .post(
                                newCase() + "/commands",
                                "{\"type\":\"accept-referral\",\"on\":\"2024-11-21\",\"reason\":\"fits\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/faulty/exception", "/faulty/error", "/faulty/unwritable"})
    void what_went_wrong_inside_stays_inside(String path) {
        HttpResponse<String> response = anonymous.get(path);

        problem(500, response);
        assertThat(response.body()).doesNotContain("Peeters");
    }

    @Test
    void a_head_request_has_no_body() {
        HttpResponse<String> response = caseworker.send("HEAD", "/api/nothing");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEmpty();
    }

    private String newCase() {
        HttpResponse<String> response = caseworker.post("/api/referrals", REFERRAL);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private JsonNode problem(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception", "be.driehoek", "io.micronaut", "com.fasterxml");
        try {
            JsonNode problem = json.readTree(response.body());
            assertThat(problem.path("type").asText()).isNotEmpty();
            assertThat(problem.path("title").asText()).isNotEmpty();
            assertThat(problem.path("status").asInt()).isEqualTo(status);
            assertThat(problem.path("detail").asText()).isNotEmpty();
            assertThat(problem.path("errors").isArray()).isTrue();
            return problem;
        } catch (IOException e) {
            throw new AssertionError("the body must be JSON: got " + response.body(), e);
        }
    }
}
