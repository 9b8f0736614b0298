package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.Cookies;
import be.driehoek.service.MovableClock;
import be.driehoek.service.OnBothDatabases;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
@DisplayName("R10: a browser is logged in until it is logged out, unused, or the account says no")
class SessionOverHttpTest {
    private static final String ME = "/api/me";
    private static final Duration IDLE = Duration.ofHours(1);
    private static final Duration LASTS = Duration.ofHours(12);
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final String REFERRAL = "{\"receivedOn\":\"2025-01-02\"}";
    private static final String MEMBER = "\"organisation\":\"demo\",\"team\":\"demo\",\"roles\":[\"CASEWORKER\"]";
    private static final String PASSWORD = "regenton fiets wolkje dropveter";

    private final EmbeddedServer server;
    private final MovableClock clock;
    private final Caller administrator;

    SessionOverHttpTest(EmbeddedServer server, MovableClock clock) {
        this.server = server;
        this.clock = clock;
        this.administrator = Caller.as("admin", server);
    }

    @Test
    void it_has_a_cookie_that_scripts_and_other_sites_do_not_get() {
        var cookie = login("caseworker", "driehoek-demo")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(cookie).startsWith("driehoek-session=").contains("; HTTPOnly", "; SameSite=Lax", "; Path=/");
        assertThat(cookie).doesNotContain("Max-Age", "Expires", "Domain", "; Secure");
        assertThat(browser("caseworker").get(ME).body()).contains("\"name\":\"caseworker\"");
    }

    @ParameterizedTest
    @CsvSource({"caseworker, wrong-password", "nobody, driehoek-demo"})
    void who_is_refused_gets_none_and_learns_nothing(String name, String password) {
        var refused = login(name, password);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.body()).isEqualTo(Caller.anonymous(server).get(ME).body());
    }

    @Test
    void unused_it_holds_for_an_hour_and_not_at_its_end() {
        var unused = browser("caseworker");
        var used = browser("caseworker");
        clock.forward(IDLE.minus(MOMENT));
        assertThat(used.get(ME).statusCode()).isEqualTo(200);
        clock.forward(MOMENT);

        assertThat(unused.get(ME).statusCode()).isEqualTo(401);
        assertThat(used.get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void however_much_it_is_used_it_holds_for_twelve_hours_and_not_at_their_end() {
        var browser = browser("caseworker");
        var often = Duration.ofMinutes(30);
        for (var passed = Duration.ZERO; passed.compareTo(LASTS) < 0; passed = passed.plus(often)) {
            assertThat(browser.get(ME).statusCode()).as("%s", passed).isEqualTo(200);
            clock.forward(often);
        }

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void logged_out_it_opens_nothing_though_the_cookie_is_kept() {
        var browser = browser("caseworker");
        var other = browser("caseworker");

        var out = browser.send("DELETE", "/api/me/session");

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("driehoek-session=;", "Max-Age=0");
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
        assertThat(other.get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void logged_in_anew_the_session_before_opens_nothing() {
        var before = browser("caseworker");

        var after = before.send("PUT", "/api/me/session", "{\"name\":\"caseworker\",\"password\":\"driehoek-demo\"}");

        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(before.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void others_of_the_same_account_are_listed_and_logged_out() {
        var here = browser("caseworker2");
        var there = browser("caseworker2");
        var sessions = ApiDocument.parsed(here.get("/api/sessions").body());
        assertThat(sessions).hasSizeGreaterThan(1);
        assertThat(sessions.findValuesAsText("current")).containsOnlyOnce("true");

        for (var session : sessions) {
            if (!session.path("current").asBoolean()) {
                var path = "/api/sessions/" + session.path("id").asText();
                assertThat(browser("caseworker").send("DELETE", path).statusCode())
                        .isEqualTo(404);
                assertThat(here.send("DELETE", path).statusCode()).isEqualTo(204);
            }
        }

        assertThat(there.get(ME).statusCode()).isEqualTo(401);
        assertThat(here.get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void it_ends_with_the_account_and_with_another_password() {
        var name = "browser-" + UUID.randomUUID();
        var made = administrator.post("/api/accounts", "{\"name\":\"" + name + "\"," + MEMBER + "}");
        var first = ApiDocument.parsed(made.body()).path("password").asText();
        var beginner = browser(name, first);
        assertThat(beginner.get("/api/cases").statusCode()).isEqualTo(403);
        var changed = beginner.send(
                "PUT", "/api/me/password", "{\"current\":\"" + first + "\",\"new\":\"" + PASSWORD + "\"}");
        assertThat(changed.statusCode()).isEqualTo(204);
        assertThat(beginner.get(ME).statusCode()).isEqualTo(401);

        var browser = browser(name, PASSWORD);
        assertThat(browser.get("/api/cases").statusCode()).isEqualTo(200);
        for (var open : new boolean[] {false, true}) {
            administrator.send("PUT", "/api/accounts/" + name, "{" + MEMBER + ",\"open\":" + open + "}");
            assertThat(browser.get(ME).statusCode()).isEqualTo(401);
        }
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "Sec-Fetch-Site, cross-site,          403",
        "Sec-Fetch-Site, same-site,           403",
        "Sec-Fetch-Site, same-origin,         201",
        "Sec-Fetch-Site, none,                201",
        "Origin,         https://example.org, 403",
        "Origin,         null,                403"
    })
    void what_another_site_makes_the_browser_send_changes_nothing(String header, String value, int status) {
        var sent = browser("caseworker").header(header, value).post("/api/referrals", REFERRAL);

        assertThat(sent.statusCode()).isEqualTo(status);
    }

    @Test
    void this_site_and_programs_may() {
        var browser = browser("caseworker");
        var fromHere = browser.header("Origin", "http://localhost:" + server.getPort());

        assertThat(fromHere.post("/api/referrals", REFERRAL).statusCode()).isEqualTo(201);
        assertThat(browser.post("/api/referrals", REFERRAL).statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_cookie_of_chance_opens_nothing(String value) {
        var guess = Caller.anonymous(server).header("Cookie", "driehoek-session=" + value);

        assertThat(guess.get(ME).statusCode()).isEqualTo(401);
        assertThat(guess.send("DELETE", "/api/me/session").statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> login(String name, String password) {
        return Caller.anonymous(server)
                .send("PUT", "/api/me/session", "{\"name\":\"" + name + "\",\"password\":\"" + password + "\"}");
    }

    private Caller browser(String name) {
        return browser(name, "driehoek-demo");
    }

    private Caller browser(String name, String password) {
        return Caller.anonymous(server).header("Cookie", Cookies.of(login(name, password)));
    }
}
