package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.json.StrictJson;
import be.driehoek.service.Caller;
import be.driehoek.service.forms.FormData;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("What is recorded by a form is what the API would record, once, and by whoever may")
class RecordOverHttpTest {
    private final EmbeddedServer server;
    private final Caller caseworker;

    RecordOverHttpTest(EmbeddedServer server) {
        this.server = server;
        this.caseworker = Caller.as("caseworker", server);
    }

    private Caller reader(String account) {
        return Caller.as(account, server).header("Accept", "text/html").header("Accept-Language", "nl");
    }

    private String opened() {
        var answer = caseworker.post("/api/referrals", Examples.referral().toString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return tree(answer.body()).get("caseId").asText();
    }

    private static JsonNode tree(String json) {
        try {
            return StrictJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** What happened in a case, without when it was recorded; how it was opened tells of earlier cases. */
    private List<JsonNode> events(String id) {
        var events = tree(caseworker.get("/api/cases/" + id + "/events").body());
        events.forEach(event -> ((ObjectNode) event).remove("recordedAt"));
        return events.valueStream().skip(1).toList();
    }

    private HttpResponse<String> send(String account, String path, FormData typed, int version, UUID once) {
        return reader(account)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        path,
                        BodyPublishers.ofString(
                                Examples.encoded(typed) + "&version=" + version + "&" + PostedForm.ONCE + "=" + once));
    }

    private static String form(String id, String type) {
        return "/cases/" + id + "/record/" + type;
    }

    private static FormData accepted() {
        return FormData.empty().with("/on", "2025-09-08").with("/reason", "Een <goede> reden.");
    }

    @Test
    void every_example_makes_the_same_events_by_its_form_as_by_the_api() {
        var byApi = opened();
        var byForm = opened();
        int version = 1;
        for (var command : Examples.commands()) {
            var told = caseworker.post("/api/cases/" + byApi + "/commands", command.toString());
            assertThat(told.statusCode()).as("%s: %s", command, told.body()).isEqualTo(200);
            var path = form(byForm, Examples.type(command));
            var sent = send("caseworker", path, Examples.typed(command), version, UUID.randomUUID());
            assertThat(sent.statusCode()).as("%s: %s", command, sent.body()).isEqualTo(303);
            version++;
            assertThat(sent.headers().firstValue("Location"))
                    .contains("/cases/" + byForm + "/record?recorded=" + version);
        }
        assertThat(events(byForm)).isEqualTo(events(byApi));
    }

    @Test
    void a_form_that_is_sent_twice_is_recorded_once_and_one_that_was_wrong_can_be_mended() {
        var id = opened();
        var once = UUID.randomUUID();
        var wrong = send("caseworker", form(id, "accept-referral"), accepted().with("/on", "gisteren"), 1, once);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Een &lt;goede&gt; reden.", "value=\"gisteren\"", "f-on-error");

        var first = send("caseworker", form(id, "accept-referral"), accepted(), 1, once);
        var second = send("caseworker", form(id, "accept-referral"), accepted(), 1, once);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(events(id)).hasSize(1);
    }

    @Test
    void what_the_domain_refuses_stands_beside_its_field() {
        var id = opened();
        var answer = send(
                "caseworker", form(id, "accept-referral"), accepted().with("/on", "2025-08-01"), 1, UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"f-on-error\"", "Een &lt;goede&gt; reden.");
        assertThat(events(id)).isEmpty();
    }

    @Test
    void whoever_does_not_know_what_others_recorded_is_told_and_can_send_it_again() {
        var id = opened();
        send("teamlead", form(id, "accept-referral"), accepted(), 1, UUID.randomUUID());
        var assigned = FormData.empty().with("/on", "2025-09-09").with("/caseworker", "caseworker");
        var stale = send("caseworker", form(id, "assign-caseworker"), assigned, 1, UUID.randomUUID());
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.body())
                .contains("name=\"version\" value=\"2\"", "value=\"2025-09-09\"", "Aanmelding aanvaard, ");
        assertThat(events(id)).hasSize(1);
        assertThat(send("caseworker", form(id, "assign-caseworker"), assigned, 2, UUID.randomUUID())
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"caseworker2, 200", "teamlead, 200", "referrer, 403", "intermediary, 403", "admin, 403"})
    void only_who_may_record_in_the_case_sees_the_forms(String account, int status) {
        var id = opened();
        assertThat(reader(account).get("/cases/" + id + "/record").statusCode()).isEqualTo(status);
        assertThat(reader(account).get(form(id, "accept-referral")).statusCode())
                .isEqualTo(status);
        assertThat(send(account, form(id, "accept-referral"), accepted(), 1, UUID.randomUUID())
                        .statusCode())
                .isEqualTo(status == 200 ? 303 : status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept-referral", "no-such-command"})
    void what_is_not_there_is_not_found(String type) {
        var path = form(UUID.randomUUID().toString(), type);
        assertThat(reader("caseworker").get(path).statusCode()).isEqualTo(404);
        assertThat(send("caseworker", path, accepted(), 1, UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_is_not_logged_in_any_more_finds_again_what_was_filled_in() {
        var answer = Caller.anonymous(server)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .post(form(opened(), "accept-referral"), BodyPublishers.ofString(Examples.encoded(accepted())));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("name=\"kept:/reason\" value=\"Een &lt;goede> reden.\"");
    }

    @Test
    void no_title_tells_of_the_tenant() {
        assertThat(reader("caseworker").get("/cases/" + opened() + "/record").body())
                .contains("Dossier van Demo Huurder")
                .doesNotContainPattern("<title>[^<]*Demo Huurder");
    }

    @ParameterizedTest
    @CsvSource({"referrer, 200", "caseworker, 200", "teamlead, 200", "intermediary, 403", "admin, 403"})
    void only_who_may_refer_gets_the_form_of_a_referral(String account, int status) {
        assertThat(reader(account).get("/refer").statusCode()).isEqualTo(status);
        assertThat(send(account, "/refer/assessment", Examples.typedReferral(), 0, UUID.randomUUID())
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void a_referral_by_its_form_is_the_same_as_by_the_api() {
        var once = UUID.randomUUID();
        var answer = send("referrer", "/refer", Examples.typedReferral(), 0, once);
        assertThat(answer.statusCode()).isEqualTo(201);
        var id = answer.body().replaceAll("(?s).*<strong class=\"pre\">([0-9a-f-]{36})</strong>.*", "$1");
        var event = tree(caseworker.get("/api/cases/" + id + "/events").body()).get(0);
        var other = tree(caseworker.get("/api/cases/" + opened() + "/events").body())
                .get(0);
        assertThat(event.at("/data/referral")).isEqualTo(other.at("/data/referral"));
        assertThat(send("referrer", "/refer", Examples.typedReferral(), 0, once).body())
                .isEqualTo(answer.body());
    }

    @Test
    void a_referral_that_is_not_finished_is_assessed_all_the_same() {
        var typed = Examples.typedReferral().with("/receivedOn", "morgen").with("/referrer/email", "geen");
        var answer = send("referrer", "/refer/assessment", typed, 0, UUID.randomUUID());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("badge", "hx-swap-oob").doesNotContain("<html");
    }

    @Test
    void whoever_has_no_account_is_told_how_else_to_refer() {
        var answer = Caller.anonymous(server)
                .header("Accept", "text/html")
                .header("Accept-Language", "nl")
                .get("/refer");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("href=\"/login?to=%2Frefer\"", "href=\"tel:");
    }
}
