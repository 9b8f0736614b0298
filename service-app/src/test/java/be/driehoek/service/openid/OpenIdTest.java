package be.driehoek.service.openid;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.Cookies;
import be.driehoek.service.MovableClock;
import com.nimbusds.jose.JOSEObjectType;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Logging in with an identity provider, against a provider that is real but for its people")
class OpenIdTest {
    private static final String CLIENT = "driehoek";
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    private static EmbeddedServer server = start();

    private static EmbeddedServer start() {
        PROVIDER.start();
        return ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "driehoek.openid.issuer",
                        PROVIDER.issuerUrl("staff").toString(),
                        "driehoek.openid.client-id",
                        CLIENT,
                        "driehoek.openid.client-secret",
                        "not that secret",
                        MovableClock.PROPERTY,
                        "true"),
                "demo",
                "test");
    }

    @BeforeAll
    static void there_is_a_server() {
        assertThat(server.isRunning()).isTrue();
    }

    @AfterAll
    static void stop() {
        server.close();
        PROVIDER.shutdown();
    }

    @Test
    void who_has_an_account_comes_back_logged_in() {
        tells("caseworker", Map.of());
        var begun = get(uri("/login/openid?to=/api/cases"), "");

        var home = comeBack(begun);

        assertThat(home.statusCode()).isEqualTo(303);
        assertThat(home.headers().firstValue("Location")).contains("/api/cases");
        var browser = Caller.anonymous(server).header("Cookie", Cookies.of(home));
        assertThat(browser.get("/api/me").body()).contains("\"name\":\"caseworker\"");
        assertThat(browser.get("/api/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void the_provider_is_asked_with_everything_that_binds_its_answer() {
        var there = location(get(uri("/login/openid"), ""));

        assertThat(there.getQuery())
                .contains("response_type=code", "client_id=" + CLIENT, "code_challenge_method=S256")
                .containsPattern("state=[A-Za-z0-9_-]{43}")
                .containsPattern("nonce=[A-Za-z0-9_-]{43}")
                .contains("redirect_uri=" + uri("/login/openid/callback"));
        assertThat(get(uri("/login/openid"), "")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .contains("HTTPOnly", "SameSite=Lax", "Path=/")
                .doesNotContain(there.getQuery().replaceAll(".*state=([^&]*).*", "$1"));
    }

    @ParameterizedTest
    @CsvSource({"nobody-here", "' '", "x'; drop table account", "CASEWORKER"})
    void who_has_none_is_refused(String name) {
        tells(name, Map.of());

        assertRefused(comeBack(get(uri("/login/openid"), "")));
    }

    @Test
    void so_is_whose_account_was_closed() {
        var name = "closed-" + UUID.randomUUID();
        var member = "\"organisation\":\"demo\",\"team\":\"demo\",\"roles\":[\"CASEWORKER\"]";
        var administrator = Caller.as("admin", server);
        administrator.post("/api/accounts", "{\"name\":\"" + name + "\"," + member + "}");
        tells(name, Map.of());
        var home = comeBack(get(uri("/login/openid"), ""));
        assertThat(home.statusCode()).isEqualTo(303);
        var browser = Caller.anonymous(server).header("Cookie", Cookies.of(home));
        assertThat(browser.get("/api/cases").statusCode())
                .as("a password to begin with is not theirs to change")
                .isEqualTo(200);

        administrator.send("PUT", "/api/accounts/" + name, "{" + member + ",\"open\":false}");

        assertThat(browser.get("/api/cases").statusCode()).isEqualTo(401);
        tells(name, Map.of());
        assertRefused(comeBack(get(uri("/login/openid"), "")));
    }

    @Test
    void what_was_said_to_another_client_is_not_believed() {
        tells("caseworker", Map.of("aud", "another-client"));

        assertRefused(comeBack(get(uri("/login/openid"), "")));
    }

    @Test
    void what_was_said_for_another_login_is_not_believed() {
        tells("caseworker", Map.of("nonce", "of another login"));

        assertRefused(comeBack(get(uri("/login/openid"), "")));
    }

    @Test
    void what_another_issuer_says_is_not_believed() {
        tells("caseworker", Map.of("iss", "https://elsewhere.example.org"));

        assertRefused(comeBack(get(uri("/login/openid"), "")));
    }

    @Test
    void what_is_too_old_is_not_believed() {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "staff",
                "1",
                JOSEObjectType.JWT.getType(),
                List.of(CLIENT),
                Map.of("preferred_username", "caseworker"),
                -3600));

        assertRefused(comeBack(get(uri("/login/openid"), "")));
    }

    @Test
    void only_the_browser_that_began_can_go_on_with_its_own_login() {
        var begun = get(uri("/login/openid"), "");
        var other = get(uri("/login/openid"), "");
        var back = location(get(location(begun), ""));

        assertRefused(get(back, ""));
        assertRefused(get(back, Cookies.of(other)));
        assertRefused(get(back, "driehoek-login=AAAA"));
    }

    @Test
    void it_must_be_done_within_ten_minutes() {
        var clock = server.getApplicationContext().getBean(MovableClock.class);
        tells("caseworker", Map.of());
        var inTime = get(uri("/login/openid"), "");
        clock.forward(Duration.ofMinutes(10).minusMillis(1));
        assertThat(comeBack(inTime).statusCode()).isEqualTo(303);

        var late = get(uri("/login/openid"), "");
        clock.forward(Duration.ofMinutes(10));
        assertRefused(comeBack(late));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?error=access_denied", "?code=guessed", "?state=guessed", "?code=a&state=b&state=c"})
    void what_nobody_began_is_refused(String query) {
        assertRefused(get(uri("/login/openid/callback" + query), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example.org", "/%5Celsewhere.example.org", "https://elsewhere.example.org", "x"})
    void nobody_is_led_to_another_host_afterwards(String to) {
        tells("caseworker", Map.of());
        var begun = get(uri("/login/openid?to=" + to), "");

        assertThat(comeBack(begun).headers().firstValue("Location").orElseThrow())
                .isEqualTo("/");
    }

    private static void tells(String name, Map<String, Object> more) {
        var claims = new HashMap<String, Object>(more);
        claims.put("preferred_username", name);
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "staff", "1", JOSEObjectType.JWT.getType(), List.of(CLIENT), claims, 3600));
    }

    /** As a browser does that is sent to the provider, and from there back with the cookie that it was given. */
    private static HttpResponse<String> comeBack(HttpResponse<String> begun) {
        return get(location(get(location(begun), "")), Cookies.of(begun));
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("driehoek-session"));
        assertThat(answer.body()).doesNotContain("nimbusds", "Exception");
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + server.getPort() + path);
    }

    private static HttpResponse<String> get(URI uri, String cookie) {
        try {
            var request = HttpRequest.newBuilder(uri);
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
