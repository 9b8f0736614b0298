package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.audit.AuditFault;
import be.driehoek.service.audit.Outcome;
import be.driehoek.text.Language;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Who may see the pages of the administration")
class AdminPagesOverHttpTest {
    private static final String NO_CASE = "00000000-0000-4000-8000-000000000000";

    private final EmbeddedServer server;

    AdminPagesOverHttpTest(EmbeddedServer server) {
        this.server = server;
    }

    private Caller as(String account) {
        return Caller.as(account, server).header("Accept", "text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "/admin,                403, 200, 403, 403, 200",
        "/admin/accounts,       403, 403, 403, 403, 200",
        "/admin/accounts/admin, 403, 403, 403, 403, 200",
        "/admin/accounts/none,  403, 403, 403, 403, 404",
        "/admin/new-account,    403, 403, 403, 403, 200",
        "/admin/organisations,  403, 403, 403, 403, 200",
        "/admin/calendar,       403, 403, 403, 403, 200",
        "/admin/audit,          403, 403, 403, 403, 200",
        "/admin/retention,      403, 200, 403, 403, 200",
        "/admin/cases/00000000-0000-4000-8000-000000000000/holds, 403, 404, 403, 403, 403"
    })
    void only_who_may(String path, int caseworker, int teamLead, int referrer, int intermediary, int administrator) {
        assertThat(as("caseworker").get(path).statusCode()).isEqualTo(caseworker);
        assertThat(as("teamlead").get(path).statusCode()).isEqualTo(teamLead);
        assertThat(as("referrer").get(path).statusCode()).isEqualTo(referrer);
        assertThat(as("intermediary").get(path).statusCode()).isEqualTo(intermediary);
        assertThat(as("admin").get(path).statusCode()).isEqualTo(administrator);
        var anonymous = Caller.anonymous(server).header("Accept", "text/html").get(path);
        assertThat(anonymous.statusCode()).isEqualTo(303);
        assertThat(anonymous.headers().firstValue("Location").orElseThrow()).startsWith("/login?to=");
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/new-account,              403, 403, 422",
        "/admin/accounts/none,            403, 403, 404",
        "/admin/accounts/none/password,   403, 403, 404",
        "/admin/organisations,            403, 403, 422",
        "/admin/teams,                    403, 403, 422",
        "/admin/audit/check,              403, 403, 200",
        "/admin/retention/releases,       403, 422, 403",
        "/admin/retention/00000000-0000-4000-8000-000000000000/approval,        403, 404, 404",
        "/admin/cases/00000000-0000-4000-8000-000000000000/holds,               403, 404, 403",
        "/admin/cases/00000000-0000-4000-8000-000000000000/holds/00000000-0000-4000-8000-000000000001/lift, 403, 404,"
                + " 403",
        "/admin/cases/00000000-0000-4000-8000-000000000000/erasures,            403, 404, 403"
    })
    void only_who_may_changes_something(String path, int caseworker, int teamLead, int administrator) {
        assertThat(post(as("caseworker"), path, "sent=yes").statusCode()).isEqualTo(caseworker);
        assertThat(post(as("teamlead"), path, "sent=yes").statusCode()).isEqualTo(teamLead);
        assertThat(post(as("admin"), path, "sent=yes").statusCode()).isEqualTo(administrator);
    }

    private static HttpResponse<String> post(Caller caller, String path, String form) {
        return caller.header("Content-Type", "application/x-www-form-urlencoded")
                .post(path, BodyPublishers.ofString(form));
    }

    @Test
    void a_case_of_others_looks_like_one_that_is_not_there() {
        var listed = Caller.as("teamlead", server).get("/api/cases?limit=1").body();
        var id = listed.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        assertThat(as("teamlead").get("/admin/cases/" + id + "/holds").statusCode())
                .isEqualTo(200);
        var outsider = teamLeadElsewhere();
        var theirs = outsider.get("/admin/cases/" + id + "/holds");
        var none = outsider.get("/admin/cases/" + NO_CASE + "/holds");
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(theirs.body().replace(id, NO_CASE)).isEqualTo(none.body());
    }

    private Caller teamLeadElsewhere() {
        var admin = Caller.as("admin", server);
        admin.post("/api/organisations", "{\"id\":\"elsewhere\",\"name\":\"Elsewhere\"}");
        admin.post("/api/teams", "{\"id\":\"elsewhere\",\"organisation\":\"elsewhere\",\"name\":\"Elsewhere\"}");
        var made = admin.post(
                        "/api/accounts",
                        "{\"name\":\"elsewhere\",\"organisation\":\"elsewhere\",\"team\":\"elsewhere\","
                                + "\"roles\":[\"TEAM_LEAD\"]}")
                .body();
        var begin = made.replaceAll("(?s).*\"password\":\"([^\"]+)\".*", "$1");
        var password = "regenton fiets wolkje dropveter";
        var changed = Caller.anonymous(server)
                .credentials("elsewhere", begin)
                .send("PUT", "/api/me/password", "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(begin, password));
        assertThat(changed.statusCode()).isEqualTo(204);
        return Caller.anonymous(server).credentials("elsewhere", password).header("Accept", "text/html");
    }

    @Test
    void a_form_that_is_sent_twice_is_done_once() {
        var once = UUID.randomUUID();
        var form = "once=" + once + "&name=twice-" + once + "&team=demo/demo&roles=CASEWORKER";
        var first = post(as("admin"), "/admin/new-account", form);
        var second = post(as("admin"), "/admin/new-account", form);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
    }

    @ParameterizedTest
    @EnumSource
    void whatever_stands_in_the_trail_has_words(Language language) {
        var reader = new Reader(language, Optional.empty(), "/");
        for (var action : Action.values()) {
            assertThat(reader.say("admin.action." + action)).isNotBlank();
        }
        for (var purpose : Purpose.values()) {
            assertThat(reader.say("admin.purpose." + purpose)).isNotBlank();
        }
        for (var outcome : Outcome.values()) {
            assertThat(reader.say("admin.outcome." + outcome)).isNotBlank();
        }
        for (var kind : AuditFault.Kind.values()) {
            assertThat(reader.say("admin.fault." + kind)).isNotBlank();
        }
    }
}
