package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock stands on 22 November 2026. */
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("VI-1 A plan for the visits of a team, over HTTP")
class VisitPlanOverHttpTest {
    private static final String CASE = "00000000-0000-0000-0000-00000000000";

    private static final String VISITS = """
        {"id": "v1", "case": "%1$s1", "place": "village", "minutes": 60, "purpose": "INTAKE",
         "attendees": ["TENANT", "CASEWORKER", "THIRD_PARTY"]},
        {"id": "v2", "case": "%1$s2", "place": "town", "minutes": 45, "purpose": "GUIDANCE",
         "attendees": ["TENANT", "CASEWORKER"]},
        {"id": "v3", "case": "%1$s2", "place": "town", "minutes": 30, "purpose": "GUIDANCE",
         "attendees": ["CASEWORKER"], "languages": ["ar"]}
        """.formatted(CASE);

    private static final String PLAN = """
        {"from": "2026-11-23", "until": "2026-11-24",
         "places": [{"id": "office"}, {"id": "village"}, {"id": "town"}],
         "travel": {"minutes": [[0, 20, 10.5], [20, 0, 15], [10.5, 15, 0]]},
         "caseworkers": [
           {"id": "caseworker", "start": "office", "end": "office", "languages": ["nl"],
            "hours": [{"day": "2026-11-23", "from": "09:00", "until": "17:00"}]},
           {"id": "caseworker2", "start": "office", "end": "office", "languages": ["nl", "fr"],
            "hours": [{"day": "2026-11-24", "from": "09:00", "until": "17:00"}]}],
         "thirdParties": [{"id": "ocmw", "available": [{"day": "2026-11-24", "from": "13:00", "until": "15:00"}]}],
         "cases": [{"id": "%1$s1", "caseworker": "caseworker", "thirdParty": "ocmw"},
                   {"id": "%1$s2", "caseworker": "caseworker"}],
         "visits": [%2$s]}
        """.formatted(CASE, VISITS);

    private final ObjectMapper json = new ObjectMapper();
    private final EmbeddedServer server;
    private final Caller teamLead;

    VisitPlanOverHttpTest(EmbeddedServer server) {
        this.server = server;
        this.teamLead = Caller.as("teamlead", server).header("Accept-Language", "en");
    }

    private static String body(String plan) {
        return "{\"iterations\": 2000, \"plan\": " + plan + "}";
    }

    private JsonNode planned(String body) {
        var response = teamLead.post("/api/visit-plans", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return parse(response.body());
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the body must be JSON: got " + body, e);
        }
    }

    @Test
    void says_who_visits_whom_when_and_why_not() {
        var plan = planned(body(PLAN));

        assertThat(plan.at("/visits/0/id").asText()).isEqualTo("v2");
        assertThat(plan.at("/visits/0/caseworker").asText()).isEqualTo("caseworker");
        assertThat(plan.at("/visits/0/start").asText()).isEqualTo("09:11");
        assertThat(plan.at("/visits/1/id").asText()).isEqualTo("v1");
        assertThat(plan.at("/visits/1/caseworker").asText()).isEqualTo("caseworker2");
        assertThat(plan.at("/visits/1/thirdParty").asText()).isEqualTo("ocmw");
        assertThat(plan.at("/visits/1/day").asText()).isEqualTo("2026-11-24");
        assertThat(plan.at("/visits/1/changed/why/code").asText()).isEqualTo("changed.not-working");
        assertThat(plan.at("/visits/1/changed/why/message").asText()).isNotEmpty();
        assertThat(plan.at("/unplanned/0/id").asText()).isEqualTo("v3");
        assertThat(plan.at("/unplanned/0/reasons/0/message").asText()).isEqualTo("nobody in the team speaks: ar");
        assertThat(plan.at("/figures/planned").asInt()).isEqualTo(2);
        assertThat(plan.at("/iterations").asInt()).isEqualTo(2048);
        assertThat(plan).isEqualTo(planned(body(PLAN)));
    }

    @Test
    void gives_the_command_that_plans_a_visit_in_its_case() {
        var command = planned(body(PLAN)).at("/visits/1/command");

        assertThat(command.get("type").asText()).isEqualTo("schedule-visit");
        assertThat(command.get("on").asText()).isEqualTo("2026-11-22");
        assertThat(command.get("plannedOn").asText()).isEqualTo("2026-11-24");
        assertThat(command.get("plannedAt").asText()).isEqualTo("13:00");
        assertThat(command.get("minutes").asInt()).isEqualTo(60);
        assertThat(command.get("purpose").asText()).isEqualTo("INTAKE");
        assertThat(command.get("attendees")).hasSize(3);
    }

    @Test
    void is_a_picture_for_who_asks_for_one() {
        var response = teamLead.header("Accept", "image/svg+xml").post("/api/visit-plans", body(PLAN));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(response.body()).startsWith("<svg").contains("Visit plan from 23 November 2026");
    }

    @Test
    void takes_no_longer_than_it_may() {
        long begin = System.nanoTime();
        var plan = planned("{\"seconds\": 1, \"plan\": " + PLAN + "}");

        assertThat(System.nanoTime() - begin).isBetween(700_000_000L, 20_000_000_000L);
        assertThat(plan.get("visits")).hasSize(2);
    }

    @Test
    void tells_every_mistake_with_its_place() {
        var wrong = PLAN.replace("\"minutes\": 60", "\"minutes\": -60").replace("[0, 20, 10.5]", "[0, -20]");
        var response = teamLead.post("/api/visit-plans", body(wrong));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(parse(response.body()).get("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/plan/travel/minutes/0", "/plan/travel/minutes/0/1", "/plan/visits/0/minutes");
    }

    @ParameterizedTest
    @CsvSource({"seconds, 0", "seconds, 11", "iterations, 0", "iterations, 10000001"})
    void searches_neither_for_nothing_nor_for_ever(String field, int value) {
        var response = teamLead.post("/api/visit-plans", "{\"" + field + "\": " + value + ", \"plan\": " + PLAN + "}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(parse(response.body()).at("/errors/0/pointer").asText()).isEqualTo("/" + field);
    }

    @Test
    void plans_no_more_visits_than_it_can() {
        var many = IntStream.range(0, 301)
                .mapToObj(index -> "{\"id\": \"w" + index + "\", \"case\": \"" + CASE
                        + "1\", \"place\": \"town\", \"minutes\": 5, \"purpose\": \"GUIDANCE\","
                        + " \"attendees\": [\"CASEWORKER\"]}")
                .collect(Collectors.joining(","));
        var response = teamLead.post("/api/visit-plans", body(PLAN.replace(VISITS, many)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(parse(response.body()).get("errors").findValuesAsText("pointer"))
                .containsExactly("/plan/visits");
    }

    @Test
    void is_for_caseworkers_and_team_leads() {
        assertThat(Caller.anonymous(server).post("/api/visit-plans", body(PLAN)).statusCode())
                .isEqualTo(401);
        assertThat(Caller.as("caseworker", server)
                        .post("/api/visit-plans", body(PLAN))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Caller.as("referrer", server)
                        .post("/api/visit-plans", body(PLAN))
                        .statusCode())
                .isEqualTo(403);
    }
}
