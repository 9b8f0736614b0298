package be.driehoek.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("What an operator looks at")
class OperationTest {
    private final EmbeddedServer server;

    OperationTest(EmbeddedServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/readiness", "/health/liveness"})
    void health_is_told_to_anyone_and_no_more_than_that(String path) {
        var answer = Caller.anonymous(server).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @CsvSource({"caseworker, 403", "teamlead, 403", "referrer, 403", "admin, 200"})
    void measurements_are_for_administrators(String account, int status) {
        assertThat(Caller.as(account, server).get("/prometheus").statusCode()).isEqualTo(status);
        assertThat(Caller.anonymous(server).get("/prometheus").statusCode()).isEqualTo(401);
    }

    @Test
    void measurements_name_routes_and_nobody() {
        var caseworker = Caller.as("caseworker", server);
        var path = caseworker
                .post("/api/referrals", "{\"receivedOn\":\"2026-11-02\",\"tenant\":{\"name\":\"Marker Peeters\"}}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        caseworker.get(path);
        caseworker.get("/api/cases?caseworker=marker-account");
        caseworker.get("/calendars/marker-secret.ics");
        caseworker.get("/marker/nowhere");

        var measured = Caller.as("admin", server).get("/prometheus").body();

        assertThat(measured)
                .contains("http_server_requests_seconds_count", "uri=\"/api/cases/{id}\"", "status=\"201\"")
                .contains("hikaricp_connections_active", "jvm_memory_used_bytes", "process_uptime_seconds")
                .doesNotContainIgnoringCase("marker")
                .doesNotContain(path.substring(path.lastIndexOf('/') + 1));
    }
}
