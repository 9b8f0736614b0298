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
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("PR-1, PR-2: the waiting list")
class WaitingListOverHttpTest {
    private static final List<String> PRIORITIES = List.of("HIGH", "RAISED", "NORMAL");
    private static final Comparator<JsonNode> MOST_URGENT_FIRST = Comparator.<JsonNode>comparingInt(
                    found -> PRIORITIES.indexOf(found.get("priority").asText()))
            .thenComparing(found -> found.get("receivedOn").asText())
            .thenComparing(found -> found.get("id").asText());

    private final ObjectMapper json = new ObjectMapper();
    private final Caller caseworker;

    WaitingListOverHttpTest(EmbeddedServer server) {
        this.caseworker = Caller.as("caseworker", server);
    }

    @Test
    void the_most_urgent_come_first_and_of_these_the_earliest() {
        var normal = accepted("2026-09-01", "");
        var raised = accepted("2026-11-03", ",\"socialNetwork\":\"ABSENT\"");
        var high = accepted(
                "2026-11-05",
                ",\"socialNetwork\":\"ABSENT\",\"lifeDomainDifficulties\":[\"FINANCES\",\"MENTAL_HEALTH\"]");
        var earlier = accepted("2026-10-05", ",\"socialNetwork\":\"ABSENT\"");

        var waiting = all("");

        assertThat(waiting).isSortedAccordingTo(MOST_URGENT_FIRST);
        assertThat(waiting)
                .allSatisfy(found -> assertThat(found.get("phase").asText()).isEqualTo("ACCEPTED"));
        assertThat(waiting)
                .extracting(found -> found.get("id").asText())
                .containsSubsequence(high, earlier, raised, normal);
    }

    @Test
    void who_is_not_accepted_yet_does_not_wait_and_who_has_started_does_no_more() {
        var referred = referred("2026-11-02", "");
        var started = accepted("2026-11-02", "");
        assertThat(ids()).contains(started).doesNotContain(referred);

        record(started, "{\"type\":\"start-guidance\",\"on\":\"2026-11-05\"}");

        assertThat(ids()).doesNotContain(started);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void pages_follow_each_other_without_gap_or_repetition_while_cases_come_in(int limit) {
        for (int i = 1; i < 9; i++) {
            accepted("2026-05-0" + i, i % 2 == 0 ? ",\"socialNetwork\":\"ABSENT\"" : "");
        }
        var before = ids();

        var paged = new ArrayList<String>();
        var page = get("?limit=" + limit);
        var cameIn = new ArrayList<String>();
        while (true) {
            assertThat(page.get("cases")).hasSizeLessThanOrEqualTo(limit);
            page.get("cases").forEach(found -> paged.add(found.get("id").asText()));
            if (!page.has("next")) {
                break;
            }
            cameIn.add(accepted("2026-03-01", ",\"socialNetwork\":\"ABSENT\""));
            page = get("?limit=" + limit + "&cursor=" + page.get("next").asText());
        }

        assertThat(paged).doesNotHaveDuplicates().containsSubsequence(before);
        paged.removeAll(cameIn);
        assertThat(paged).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, /limit",
        "limit=1001, /limit",
        "limit=-1, /limit",
        "limit=1e2, /limit",
        "limit=, /limit",
        "cursor=xyz, /cursor",
        "cursor=SElHSA, /cursor",
        "cursor=SElHSCAyMDI2LTExLTMxIDc, /cursor"
    })
    void a_wrong_parameter_is_pointed_at(String query, String pointer) {
        var response = caseworker.get("/api/waiting-list?" + query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(parse(response.body()).at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    private List<String> ids() {
        return all("").stream().map(found -> found.get("id").asText()).toList();
    }

    private List<JsonNode> all(String query) {
        var found = new ArrayList<JsonNode>();
        var page = get("?limit=1000" + query);
        page.get("cases").forEach(found::add);
        assertThat(page.has("next")).isFalse();
        return found;
    }

    private String accepted(String receivedOn, String more) {
        var id = referred(receivedOn, more);
        record(id, "{\"type\":\"accept-referral\",\"on\":\"" + receivedOn + "\",\"reason\":\"room\"}");
        return id;
    }

    private String referred(String receivedOn, String more) {
        var response = caseworker.post("/api/referrals", "{\"receivedOn\":\"" + receivedOn + "\"" + more + "}");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return parse(response.body()).get("caseId").asText();
    }

    private void record(String id, String command) {
        var response = caseworker.post("/api/cases/" + id + "/commands", command);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    private JsonNode get(String query) {
        var response = caseworker.get("/api/waiting-list" + query);
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
