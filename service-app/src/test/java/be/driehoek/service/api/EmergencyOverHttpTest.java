package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.MovableClock;
import be.driehoek.service.OnBothDatabases;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
@Property(name = "driehoek.emergency-access.lasts", value = "20m")
@DisplayName("R12: a case of another team is opened with a reason, for a while, and under the eyes of its team")
class EmergencyOverHttpTest {
    private static final String REASON = "Water loopt door het plafond.";
    private static final Duration LASTS = Duration.ofMinutes(20);

    private final EmbeddedServer server;
    private final TransactionOperations<Connection> transactions;
    private final MovableClock clock;

    EmergencyOverHttpTest(EmbeddedServer server, TransactionOperations<Connection> transactions, MovableClock clock) {
        this.server = server;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseworker", "teamlead"})
    void it_holds_until_its_end_and_not_at_it(String account) {
        var id = caseOf("demo", "south");
        assertThat(read(account, id)).isEqualTo(404);

        var opened = open(account, id);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.headers().firstValue("Location")).contains("/api/cases/" + id);
        assertThat(Duration.between(moment(opened, "begunAt"), moment(opened, "endsAt")))
                .isEqualTo(LASTS);

        assertThat(read(account, id)).isEqualTo(200);
        assertThat(as(account).get("/api/cases/" + id + "/events").statusCode()).isEqualTo(200);
        assertThat(as(account).get("/api/cases/" + id + "/agenda").statusCode()).isEqualTo(200);
        clock.forward(LASTS.minusMillis(1));
        assertThat(read(account, id)).isEqualTo(200);
        clock.forward(Duration.ofMillis(1));
        assertThat(read(account, id)).isEqualTo(404);
    }

    @Test
    void it_is_for_whoever_opened_it_to_read_and_for_guidance_alone() {
        var id = caseOf("demo", "south");
        open("caseworker", id);

        assertThat(read("caseworker2", id)).isEqualTo(404);
        assertThat(record(as("caseworker"), id).statusCode()).isEqualTo(404);
        assertThat(as("caseworker")
                        .header("Purpose", "TEAM_CONSULTATION")
                        .get("/api/cases/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(as("caseworker").get("/api/cases?limit=1000").body()).doesNotContain(id);
    }

    @Test
    void a_case_of_another_organisation_and_one_of_the_own_team_are_like_none() {
        var unknown = open("caseworker", UUID.randomUUID().toString());
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (var id : List.of(caseOf("other", "team"), caseOf("demo", "demo"))) {
            var answer = open("caseworker", id);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body());
        }
    }

    @Test
    void it_ends_when_the_case_goes_to_another_organisation() {
        var id = caseOf("demo", "south");
        open("caseworker", id);
        CaseHolders.move(transactions, id, "other", "team", "caseworker");

        assertThat(read("caseworker", id)).isEqualTo(404);
    }

    @Test
    void in_a_case_that_is_over_there_is_no_emergency() {
        var id = caseOf("demo", "demo");
        CaseHolders.move(transactions, id, "demo", "south", "caseworker");
        open("caseworker", id);
        CaseHolders.move(transactions, id, "demo", "demo", "caseworker");
        assertThat(record(as("caseworker"), id).statusCode()).isEqualTo(200);
        CaseHolders.move(transactions, id, "demo", "south", "caseworker");

        assertThat(read("caseworker", id)).isEqualTo(404);
        assertThat(open("caseworker", id).statusCode()).isEqualTo(404);
    }

    @Test
    void the_lead_of_its_team_sees_who_and_why_and_notes_to_have_seen_it() {
        var id = caseOf("demo", "south");
        var access =
                ApiDocument.parsed(open("caseworker", id).body()).path("id").asText();
        assertThat(shown(id)).isEmpty();
        assertThat(review("teamlead", access)).isEqualTo(404);

        CaseHolders.move(transactions, id, "demo", "demo", "caseworker2");

        assertThat(shown(id)).singleElement().satisfies(shown -> {
            assertThat(shown.path("account").asText()).isEqualTo("caseworker");
            assertThat(shown.path("reason").asText()).isEqualTo(REASON);
            assertThat(shown.has("reviewedBy")).isFalse();
        });
        assertThat(review("teamlead", access)).isEqualTo(204);
        var reviewed = shown(id);
        assertThat(reviewed)
                .singleElement()
                .satisfies(
                        shown -> assertThat(shown.path("reviewedBy").asText()).isEqualTo("teamlead"));
        clock.forward(Duration.ofMinutes(1));
        assertThat(review("teamlead", access)).isEqualTo(204);
        assertThat(shown(id)).isEqualTo(reviewed);
    }

    @Test
    void a_review_is_of_an_access_and_not_of_a_case_and_is_done_once() {
        var id = caseOf("demo", "south");
        var access =
                ApiDocument.parsed(open("caseworker", id).body()).path("id").asText();
        CaseHolders.move(transactions, id, "demo", "demo", "caseworker2");
        var keyed = as("teamlead").header("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(review("teamlead", id)).isEqualTo(404);
        for (int i = 0; i < 2; i++) {
            assertThat(keyed.post("/api/emergency-accesses/" + access + "/review", "")
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void pages_of_the_list_make_up_the_whole() {
        var ids = Stream.generate(() -> caseOf("demo", "south")).limit(5).toList();
        for (var id : ids) {
            open("caseworker", id);
            clock.forward(Duration.ofSeconds(1));
        }
        ids.forEach(id -> CaseHolders.move(transactions, id, "demo", "demo", "caseworker2"));

        var found = new ArrayList<String>();
        var next = "";
        do {
            var page = page("limit=2" + next);
            accesses(page).map(access -> access.path("caseId").asText()).forEach(found::add);
            next = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!next.isEmpty());

        assertThat(found).containsSubsequence(ids.reversed()).doesNotHaveDuplicates();
    }

    @Test
    void it_stands_in_the_audit_trail_of_the_case() {
        var id = caseOf("demo", "south");
        open("caseworker", id);
        read("caseworker", id);

        assertThat(ApiDocument.parsed(
                                as("admin").get("/api/audit-entries?case=" + id).body())
                        .findValuesAsText("action"))
                .startsWith("READ_CASE", "OPEN_IN_EMERGENCY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\" \"}", "{\"reason\":null}", "{\"reason\":\"a\",\"hours\":5}"})
    void without_a_reason_nothing_is_opened(String body) {
        var id = caseOf("demo", "south");

        assertThat(as("caseworker")
                        .post("/api/cases/" + id + "/emergency-accesses", body)
                        .statusCode())
                .isEqualTo(400);
        assertThat(read("caseworker", id)).isEqualTo(404);
    }

    private Caller as(String account) {
        return Caller.as(account, server);
    }

    private int read(String account, String id) {
        return as(account).get("/api/cases/" + id).statusCode();
    }

    private HttpResponse<String> open(String account, String id) {
        return as(account).post("/api/cases/" + id + "/emergency-accesses", "{\"reason\":\"" + REASON + "\"}");
    }

    private static HttpResponse<String> record(Caller caller, String id) {
        return caller.post(
                "/api/cases/" + id + "/commands",
                "{\"type\":\"decline-referral\",\"on\":\"2025-01-03\",\"reason\":\"Elders.\"}");
    }

    private int review(String account, String access) {
        return as(account)
                .post("/api/emergency-accesses/" + access + "/review", "")
                .statusCode();
    }

    private List<JsonNode> shown(String id) {
        return accesses(page("limit=1000"))
                .filter(access -> access.path("caseId").asText().equals(id))
                .toList();
    }

    private JsonNode page(String query) {
        return ApiDocument.parsed(
                as("teamlead").get("/api/emergency-accesses?" + query).body());
    }

    private static Stream<JsonNode> accesses(JsonNode page) {
        return StreamSupport.stream(page.path("accesses").spliterator(), false);
    }

    private static Instant moment(HttpResponse<String> answer, String field) {
        return Instant.parse(ApiDocument.parsed(answer.body()).path(field).asText());
    }

    private String caseOf(String organisation, String team) {
        var opened = as("caseworker").post("/api/referrals", "{\"receivedOn\":\"2025-01-02\"}");
        var id = ApiDocument.parsed(opened.body()).path("caseId").asText();
        CaseHolders.move(transactions, id, organisation, team, "caseworker2");
        return id;
    }
}
