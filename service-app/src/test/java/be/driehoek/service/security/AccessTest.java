package be.driehoek.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Who may call what")
class AccessTest {
    private static final String UNKNOWN_CASE = "/api/cases/00000000-0000-0000-0000-000000000000";

    private final EmbeddedServer server;
    private final Caller anonymous;

    AccessTest(EmbeddedServer server) {
        this.server = server;
        this.anonymous = Caller.anonymous(server);
    }

    @ParameterizedTest(name = "{0} {1}: anonymous {2}, {3} {4} {5} {6} {7} {8}")
    @CsvSource({
        // method, path, anonymous, caseworker, caseworker2, teamlead, referrer, intermediary, admin
        "GET,    /health,                 200, 200, 200, 200, 200, 200, 200",
        "GET,    /api/rules,              200, 200, 200, 200, 200, 200, 200",
        "GET,    /api/policies,           200, 200, 200, 200, 200, 200, 200",
        "GET,    /api/policies/caw-limburg, 200, 200, 200, 200, 200, 200, 200",
        "GET,    /api/reachability,       200, 200, 200, 200, 200, 200, 200",
        "POST,   /api/reachability,       405, 405, 405, 405, 405, 405, 405",
        "GET,    /openapi/driehoek.yml,   200, 200, 200, 200, 200, 200, 200",
        "GET,    /swagger-ui/,            200, 200, 200, 200, 200, 200, 200",
        "GET,    /,                       200, 303, 303, 303, 200, 200, 200",
        "POST,   /api/assessments,        400, 400, 400, 400, 400, 400, 400",
        "GET,    /api/assessments,        405, 405, 405, 405, 405, 405, 405",
        "DELETE, /api/policies/caw-limburg, 405, 405, 405, 405, 405, 405, 405",
        "POST,   /api/referrals,          401, 400, 400, 400, 400, 403, 403",
        "GET,    /api/referrals,          401, 405, 405, 405, 405, 405, 405",
        "GET,    " + UNKNOWN_CASE + ",    401, 404, 404, 404, 403, 403, 403",
        "HEAD,   " + UNKNOWN_CASE + ",    401, 404, 404, 404, 403, 403, 403",
        "GET,    /api/agenda,             401, 200, 200, 200, 403, 403, 403",
        "GET,    " + UNKNOWN_CASE + "/agenda.ics, 401, 404, 404, 404, 403, 403, 403",
        "GET,    /api/calendar-links,     401, 200, 200, 200, 403, 403, 403",
        "POST,   /api/calendar-links,     401, 400, 400, 400, 403, 403, 403",
        "DELETE, /api/calendar-links/00000000-0000-0000-0000-000000000000, 401, 404, 404, 404, 403, 403, 403",
        "GET,    /api/me,                 401, 200, 200, 200, 200, 200, 200",
        "PUT,    /api/me/password,        401, 400, 400, 400, 400, 400, 400",
        "GET,    /api/tokens,             401, 200, 200, 200, 200, 200, 200",
        "POST,   /api/tokens,             401, 400, 400, 400, 400, 400, 400",
        "DELETE, /api/tokens/00000000-0000-0000-0000-000000000000, 401, 404, 404, 404, 404, 404, 404",
        "GET,    /api/accounts,           401, 403, 403, 403, 403, 403, 200",
        "POST,   /api/accounts,           401, 403, 403, 403, 403, 403, 400",
        "GET,    /api/accounts/nobody,    401, 403, 403, 403, 403, 403, 404",
        "PUT,    /api/accounts/nobody,    401, 403, 403, 403, 403, 403, 400",
        "POST,   /api/accounts/nobody/password, 401, 403, 403, 403, 403, 403, 404",
        "GET,    /api/organisations,      401, 403, 403, 403, 403, 403, 200",
        "POST,   /api/organisations,      401, 403, 403, 403, 403, 403, 400",
        "GET,    /api/teams,              401, 403, 403, 403, 403, 403, 200",
        "POST,   /api/teams,              401, 403, 403, 403, 403, 403, 400",
        "GET,    /calendars/nothing.ics,  404, 404, 404, 404, 404, 404, 404",
        "GET,    /api/nothing,            401, 404, 404, 404, 404, 404, 404",
        "GET,    /api,                    401, 404, 404, 404, 404, 404, 404",
        "GET,    /nothing,                404, 404, 404, 404, 404, 404, 404",
        "GET,    /forgotten,              401, 403, 403, 403, 403, 403, 403",
        "GET,    /beans,                  404, 404, 404, 404, 404, 404, 404",
        "GET,    /env,                    404, 404, 404, 404, 404, 404, 404",
        "POST,   /stop,                   404, 404, 404, 404, 404, 404, 404"
    })
    void each_account_gets_what_its_role_allows(
            String method,
            String path,
            int nobody,
            int caseworker,
            int caseworker2,
            int teamLead,
            int referrer,
            int intermediary,
            int administrator) {
        assertThat(anonymous.send(method, path).statusCode()).isEqualTo(nobody);
        assertThat(status("caseworker", method, path)).isEqualTo(caseworker);
        assertThat(status("caseworker2", method, path)).isEqualTo(caseworker2);
        assertThat(status("teamlead", method, path)).isEqualTo(teamLead);
        assertThat(status("referrer", method, path)).isEqualTo(referrer);
        assertThat(status("intermediary", method, path)).isEqualTo(intermediary);
        assertThat(status("admin", method, path)).isEqualTo(administrator);
    }

    @ParameterizedTest
    @CsvSource({
        "caseworker, wrong",
        "caseworker, ''",
        "'', driehoek-demo",
        "Caseworker, driehoek-demo",
        "nobody, driehoek-demo"
    })
    void wrong_credentials_are_like_none(String account, String password) {
        HttpResponse<String> response = anonymous.credentials(account, password).get(UNKNOWN_CASE);

        assertUnauthorized(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!!", "Basic Y2FzZXdvcmtlcg==", "Bearer abc", "nonsense"})
    void an_authorization_that_cannot_be_read_is_like_none(String authorization) {
        assertUnauthorized(anonymous.header("Authorization", authorization).get(UNKNOWN_CASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "*/*"})
    void nobody_is_redirected_to_log_in(String accepted) {
        assertUnauthorized(anonymous.header("Accept", accepted).get(UNKNOWN_CASE));
    }

    @Test
    void an_account_that_may_not_gets_a_problem() {
        HttpResponse<String> response = Caller.as("referrer", server).get(UNKNOWN_CASE);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void the_origin_of_a_call_does_not_matter() {
        Caller elsewhere = Caller.as("caseworker", server).header("Origin", "https://elsewhere.example");

        assertThat(elsewhere.get("/api/rules").statusCode()).isEqualTo(200);
        assertThat(elsewhere
                        .post("/api/referrals", "{\"receivedOn\":\"2024-11-20\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void health_tells_no_details() {
        assertThat(anonymous.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(Caller.as("referrer", server).get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private int status(String account, String method, String path) {
        return Caller.as(account, server).send(method, path).statusCode();
    }

    private static void assertUnauthorized(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic realm=");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
