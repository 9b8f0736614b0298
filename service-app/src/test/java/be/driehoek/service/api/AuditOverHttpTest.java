package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R4: who saw a case, over HTTP")
class AuditOverHttpTest {
    private final Caller caseworker;
    private final Caller teamLead;
    private final Caller administrator;

    AuditOverHttpTest(EmbeddedServer server) {
        this.caseworker = Caller.as("caseworker", server);
        this.teamLead = Caller.as("teamlead", server);
        this.administrator = Caller.as("admin", server);
    }

    @Test
    void every_look_at_a_case_stands_there_the_latest_first() {
        var id = opened();
        caseworker.get("/api/cases/" + id);
        teamLead.header("Purpose", "SUPERVISION").get("/api/cases/" + id + "/agenda.ics");

        var entries = entries("case=" + id);

        assertThat(entries)
                .extracting(entry -> entry.path("account").asText() + " "
                        + entry.path("action").asText() + " "
                        + entry.path("purpose").asText() + " "
                        + entry.path("outcome").asText())
                .containsExactly(
                        "teamlead READ_AGENDA SUPERVISION DONE",
                        "caseworker READ_CASE GUIDANCE DONE",
                        "caseworker RECEIVE_REFERRAL GUIDANCE DONE");
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.path("caseId").asText()).isEqualTo(id));
        assertThat(entries.getLast().path("firstEvent").asInt()).isEqualTo(1);
    }

    @Test
    void so_does_who_asked_for_a_case_that_is_not_theirs_or_not_there() {
        var id = UUID.randomUUID().toString();
        assertThat(caseworker.get("/api/cases/" + id).statusCode()).isEqualTo(404);

        assertThat(entries("case=" + id)).singleElement().satisfies(entry -> {
            assertThat(entry.path("outcome").asText()).isEqualTo("REFUSED");
            assertThat(entry.path("account").asText()).isEqualTo("caseworker");
        });
    }

    @Test
    void a_period_has_a_first_moment_and_one_that_is_out_of_it() {
        var id = opened();
        var at = Instant.parse(entries("case=" + id).getFirst().path("at").asText());

        assertThat(entries("case=" + id + "&from=" + at)).hasSize(1);
        assertThat(entries("case=" + id + "&from=" + at.plusNanos(1_000))).isEmpty();
        assertThat(entries("case=" + id + "&until=" + at)).isEmpty();
        assertThat(entries("case=" + id + "&until=" + at.plusNanos(1_000))).hasSize(1);
    }

    @Test
    void pages_make_up_the_whole_though_entries_come_in_meanwhile() {
        var id = opened();
        for (int i = 0; i < 6; i++) {
            caseworker.get("/api/cases/" + id);
        }
        var whole = entries("case=" + id);

        var paged = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = page("case=" + id + "&limit=2" + next);
            page.path("entries").forEach(paged::add);
            next = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
            caseworker.get("/api/cases/" + id);
        } while (!next.isEmpty());

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void reading_the_trail_leaves_a_trace_of_its_own() {
        page("limit=1");

        assertThat(entries("limit=1").getFirst().path("action").asText()).isEqualTo("READ_AUDIT");
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThat(administrator
                        .get("/api/audit-entries?cursor=MjAyNi0xMS0yMCB4")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caseworker.get("/api/audit-entries").statusCode()).isEqualTo(403);
    }

    private String opened() {
        var answer = caseworker.post("/api/referrals", "{\"receivedOn\":\"2025-01-02\"}");
        return ApiDocument.parsed(answer.body()).path("caseId").asText();
    }

    private List<JsonNode> entries(String query) {
        return StreamSupport.stream(page(query).path("entries").spliterator(), false)
                .toList();
    }

    private JsonNode page(String query) {
        var answer = administrator.get("/api/audit-entries?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiDocument.parsed(answer.body());
    }
}
