package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("The list of cases")
class CaseListOverHttpTest {
    private final ObjectMapper json = new ObjectMapper();
    private final Caller caseworker;

    CaseListOverHttpTest(EmbeddedServer server) {
        this.caseworker = Caller.as("caseworker", server).header("Accept-Language", "en");
    }

    @Test
    void the_demo_has_a_case_in_every_phase() {
        assertThat(all("?"))
                .extracting(found -> found.get("phase").asText())
                .contains("REFERRED", "ACCEPTED", "INTAKE", "GUIDANCE", "CLOSED", "DECLINED");
    }

    @Test
    void filters_hold_together() {
        var guided = all("?phase=GUIDANCE&caseworker=caseworker2&");

        assertThat(guided).isNotEmpty().allSatisfy(found -> {
            assertThat(found.get("phase").asText()).isEqualTo("GUIDANCE");
            assertThat(found.get("caseworker").asText()).isEqualTo("caseworker2");
        });
        assertThat(all("?caseworker=nobody&")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_while_cases_come_in() {
        for (int i = 0; i < 60; i++) {
            receive("2024-02-0" + (1 + i % 9));
        }
        var first = get("/api/cases");
        receive("2026-11-21");
        var rest = all("?cursor=" + first.get("next").asText() + "&");

        var ids = new ArrayList<String>();
        first.get("cases").forEach(found -> ids.add(found.get("id").asText()));
        rest.forEach(found -> ids.add(found.get("id").asText()));
        assertThat(first.get("cases")).hasSize(50);
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids).hasSizeGreaterThanOrEqualTo(68);
        assertThat(rest)
                .extracting(found -> found.get("receivedOn").asText())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @CsvSource({"phase=WAITING, /phase", "caseworker=a%20b, /caseworker", "cursor=xyz, /cursor", "cursor=, /cursor"})
    void a_wrong_filter_is_pointed_at(String query, String pointer) {
        var response = caseworker.get("/api/cases?" + query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(parse(response.body()).at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    private List<JsonNode> all(String query) {
        var found = new ArrayList<JsonNode>();
        var page = get("/api/cases" + query);
        page.get("cases").forEach(found::add);
        while (page.has("next")) {
            page = get("/api/cases" + query.replaceAll("cursor=[^&]*&", "") + "cursor="
                    + page.get("next").asText());
            page.get("cases").forEach(found::add);
        }
        return found;
    }

    private void receive(String day) {
        assertThat(caseworker
                        .post("/api/referrals", "{\"receivedOn\":\"" + day + "\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    private JsonNode get(String path) {
        var response = caseworker.get(path);
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
}
