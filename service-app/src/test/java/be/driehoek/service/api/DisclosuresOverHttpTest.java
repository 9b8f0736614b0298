package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.MovableClock;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
@DisplayName("R2, FB-1: what is disclosed to people outside, over HTTP")
class DisclosuresOverHttpTest {
    private final EmbeddedServer server;
    private final MovableClock clock;
    private String caseId = "";

    DisclosuresOverHttpTest(EmbeddedServer server, MovableClock clock) {
        this.server = server;
        this.clock = clock;
    }

    @BeforeEach
    void a_referral_by_the_referrer() {
        caseId = referred("OCMW");
    }

    private String referred(String kind) {
        var answer = as("referrer")
                .post(
                        "/api/referrals",
                        "{\"receivedOn\":\"2026-11-02\",\"referrer\":{\"kind\":\"%s\"}}".formatted(kind));
        assertThat(answer.statusCode()).isEqualTo(201);
        return parsed(answer).path("caseId").asText();
    }

    @Test
    void the_last_day_belongs_to_it_on_the_calendar_of_brussels() {
        var id = disclosed("referrer", "AID_WORKER", "'STANDING'", today());
        // The clock stands at ten in the morning.
        assertThat(status("referrer", id)).isEqualTo(200);
        clock.forward(Duration.ofMinutes(14 * 60 - 1));
        assertThat(status("referrer", id)).isEqualTo(200);
        clock.forward(Duration.ofMinutes(1));
        assertThat(status("referrer", id)).isEqualTo(404);
        assertThat(as("referrer").get("/api/disclosures").body()).doesNotContain(id);
    }

    @Test
    void what_is_taken_back_is_gone_at_once_and_the_team_still_sees_it() {
        var id = disclosed("intermediary", "JUDGE", "'STANDING'", today());
        assertThat(status("intermediary", id)).isEqualTo(200);
        var told = last();
        assertThat(told.path("firstReadAt").isTextual()).isTrue();

        assertThat(command("'type': 'revoke-disclosure', 'disclosure': " + told.path("sequence"))
                        .statusCode())
                .isEqualTo(200);

        assertThat(status("intermediary", id)).isEqualTo(404);
        assertThat(last().path("revoked").path("on").asText()).isEqualTo(today().toString());
    }

    @Test
    void a_judge_reads_no_word_that_somebody_wrote_and_does_not_learn_which_case_it_is() {
        var toJudge = read("intermediary", disclosed("intermediary", "JUDGE", "'STANDING'", today()));
        assertThat(toJudge.has("purpose")).isFalse();
        assertThat(toJudge.toString()).doesNotContain(caseId, "On we go");

        var toHelper = read("intermediary", disclosed("intermediary", "AID_WORKER", "'STANDING'", today()));
        assertThat(toHelper.path("purpose").asText()).isEqualTo("On we go.");
        assertThat(toHelper.has("caseId")).isFalse();
    }

    @Test
    void what_the_rules_forbid_is_refused_with_its_place() {
        var answer = disclose("intermediary", "LANDLORD", "'STANDING', 'GOALS'", today());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(parsed(answer).at("/errors/0/pointer").asText()).isEqualTo("/items/1");
    }

    @Test
    void nothing_is_opened_to_an_account_that_is_not_there_or_cannot_read_it() {
        for (var nobody : new String[] {"nobody-yet", "admin"}) {
            var answer = disclose(nobody, "AID_WORKER", "'STANDING'", today());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(parsed(answer).at("/errors/0/pointer").asText()).isEqualTo("/recipient/account");
        }
    }

    @Test
    void feedback_is_read_by_a_referrer_who_helps_and_not_by_a_landlord() {
        assertThat(feedback().statusCode()).isEqualTo(200);
        var read = read("referrer", last().path("id").asText());
        assertThat(read.at("/content/words").asText()).isEqualTo("It goes well.");
        assertThat(read.path("caseId").asText()).isEqualTo(caseId);

        caseId = referred("LANDLORD");
        var answer = feedback();
        assertThat(parsed(answer).path("findings").findValuesAsText("code")).contains("feedback-not-opened");
        assertThat(last().has("id")).isFalse();
    }

    @Test
    void a_list_is_read_a_page_at_a_time_the_latest_first() {
        for (int i = 0; i < 5; i++) {
            disclosed("teamlead", "AID_WORKER", "'STANDING'", today());
        }
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = parsed(as("teamlead").get("/api/disclosures?limit=2" + next));
            assertThat(page.path("disclosures").size()).isBetween(1, 2);
            ids.addAll(page.path("disclosures").findValuesAsText("id"));
            next = page.has("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        assertThat(ids).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();
    }

    @Test
    void a_look_stands_in_the_trail_of_the_case_and_a_refusal_does_not() {
        var id = disclosed("referrer", "AID_WORKER", "'STANDING'", today());
        assertThat(status("referrer", id)).isEqualTo(200);
        assertThat(status("intermediary", id)).isEqualTo(404);
        assertThat(status("intermediary", UUID.randomUUID().toString())).isEqualTo(404);

        var entries = parsed(as("admin").get("/api/audit-entries?limit=1000&case=" + caseId))
                .path("entries");
        assertThat(entries)
                .filteredOn(entry -> entry.path("action").asText().equals("READ_DISCLOSED"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.path("account").asText()).isEqualTo("referrer");
                    assertThat(entry.path("subject").asText()).isEqualTo(id);
                });
    }

    private String disclosed(String recipient, String kind, String items, LocalDate until) {
        var answer = disclose(recipient, kind, items, until);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return last().path("id").asText();
    }

    private HttpResponse<String> disclose(String recipient, String kind, String items, LocalDate until) {
        return command("'type': 'disclose', 'recipient': {'account': '%s', 'kind': '%s'}, 'items': [%s],"
                        .formatted(recipient, kind, items)
                + " 'purpose': 'On we go.', 'ground': 'CONSENT', 'consent': {'on': '%s'}, 'until': '%s'"
                        .formatted(today(), until));
    }

    private HttpResponse<String> feedback() {
        return command(
                "'type': 'give-feedback', 'summary': 'It goes well.', 'consent': {'on': '%s'}".formatted(today()));
    }

    private HttpResponse<String> command(String rest) {
        var json = "{%s, 'on': '%s'}".formatted(rest, today()).replace('\'', '"');
        return as("caseworker").post("/api/cases/%s/commands".formatted(caseId), json);
    }

    private JsonNode last() {
        var told = parsed(as("caseworker").get("/api/cases/%s/disclosures".formatted(caseId)));
        return told.get(told.size() - 1);
    }

    private JsonNode read(String account, String id) {
        var answer = as(account).get("/api/disclosures/" + id);
        assertThat(answer.statusCode()).isEqualTo(200);
        return parsed(answer);
    }

    private int status(String account, String id) {
        return as(account).get("/api/disclosures/" + id).statusCode();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    private Caller as(String account) {
        return Caller.as(account, server);
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        return ApiDocument.parsed(answer.body());
    }
}
