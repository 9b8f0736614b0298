package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.Cookies;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("What was filled in is not lost, and not done twice")
class KeptFormsTest {
    private final EmbeddedServer server;

    KeptFormsTest(EmbeddedServer server) {
        this.server = server;
    }

    private Caller browser() {
        return Caller.anonymous(server).header("Accept", "text/html");
    }

    @Test
    void whoever_sends_a_form_after_the_session_ended_logs_in_and_finds_it_again() {
        var asked = form(browser(), "/account/password", "current=one+%26+two&new=%3Cthree%3E");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(asked.body())
                .contains(
                        "name=\"to\" value=\"/account/password\"",
                        "name=\"kept:current\" value=\"one &amp; two\"",
                        "name=\"kept:new\" value=\"&lt;three>\"");

        var kept = form(
                browser(),
                "/login",
                "name=caseworker&password=driehoek-demo&to=%2Faccount%2Fpassword&kept%3Acurrent=one+%26+two&kept%3Anew=%3Cthree%3E");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(kept.body())
                .contains(
                        "action=\"/account/password\"",
                        "name=\"current\" value=\"one &amp; two\"",
                        "name=\"new\" value=\"&lt;three>\"");
    }

    @Test
    void a_login_leads_to_no_other_site() {
        for (var to : new String[] {
            "https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2F%5Cevil.example", "javascript%3Aalert(1)"
        }) {
            var answer = form(browser(), "/login", "name=caseworker&password=driehoek-demo&to=" + to);
            assertThat(answer.headers().firstValue("Location")).as(to).contains("/");
        }
    }

    @Test
    void a_form_that_is_sent_twice_is_done_once() {
        var session = loggedIn("caseworker2");
        var other = UUID.randomUUID();
        var first = form(session, "/account/sessions/" + other + "/end", "once=" + other);
        var second = form(session, "/account/sessions/" + other + "/end", "once=" + other);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
    }

    @Test
    void a_form_that_was_refused_is_looked_at_anew() {
        var session = loggedIn("caseworker2");
        var once = UUID.randomUUID();
        for (var mistake : new String[] {"driehoek-demo", "short"}) {
            var answer = form(session, "/account/password", "once=" + once + "&current=driehoek-demo&new=" + mistake);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.headers().firstValue("Idempotent-Replayed")).isEmpty();
            assertThat(answer.body()).contains("id=\"new-error\"");
        }
    }

    @Test
    void whoever_has_no_account_is_led_to_the_login_and_back() {
        var answer = browser().get("/account");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/login?to=%2Faccount");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void programs_are_told_as_before() {
        var answer = Caller.anonymous(server).get("/account");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_form_of_another_site_is_refused() {
        var answer = form(loggedIn("caseworker").header("Sec-Fetch-Site", "cross-site"), "/logout", "");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private Caller loggedIn(String account) {
        var answer = form(browser(), "/login", "name=" + account + "&password=driehoek-demo");
        return browser().header("Cookie", Cookies.of(answer));
    }

    private static HttpResponse<String> form(Caller caller, String path, String body) {
        return caller.header("Content-Type", "application/x-www-form-urlencoded")
                .post(path, java.net.http.HttpRequest.BodyPublishers.ofString(body));
    }
}
