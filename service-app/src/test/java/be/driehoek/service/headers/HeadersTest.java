package be.driehoek.service.headers;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R18: what every answer says about itself")
class HeadersTest {
    private static final Set<String> SETTING_COOKIES = Set.of("/api/me/session", "/logout", "/language/x");

    private final EmbeddedServer server;
    private final Router router;

    HeadersTest(EmbeddedServer server, Router router) {
        this.server = server;
        this.router = router;
    }

    private record Route(String method, String path) {}

    /** Of every route there is; what stands for an id is none, so that most answers are errors. */
    private Stream<Route> routes() {
        var known = router.uriRoutes()
                .map(route -> new Route(
                        route.getHttpMethod().name(),
                        route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", "x")))
                .filter(route -> !route.path().startsWith("/faulty")
                        && !route.path().startsWith("/slow")
                        && !route.method().equals("OPTIONS"));
        return Stream.concat(
                known,
                Stream.of(
                        new Route("GET", "/nowhere"),
                        new Route("GET", "/api/nowhere"),
                        new Route("DELETE", "/api/rules"),
                        new Route("GET", "/openapi/driehoek.yml"),
                        new Route("GET", "/swagger-ui/")));
    }

    @Test
    void browsers_may_do_nothing_with_it_but_show_it() {
        assertThat(routes().toList()).hasSizeGreaterThan(25).allSatisfy(route -> {
            for (var caller : callers()) {
                var headers = caller.send(route.method(), route.path()).headers();

                assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
                assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
                assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
                assertThat(headers.allValues("Content-Security-Policy"))
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith("default-src 'none'")
                        .contains("base-uri 'none'", "frame-ancestors 'none'");
                assertThat(headers.firstValue("Server")).isEmpty();
                assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
            }
        });
    }

    @Test
    void nobody_keeps_an_answer_of_the_api_or_a_calendar() {
        var ofTenants = routes().filter(route ->
                        route.path().startsWith("/api/") || route.path().startsWith("/calendars/"))
                .toList();
        assertThat(ofTenants).hasSizeGreaterThan(20).allSatisfy(route -> {
            for (var caller : callers()) {
                assertThat(caller.send(route.method(), route.path()).headers().allValues("Cache-Control"))
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains("no-store");
            }
        });
    }

    @Test
    void nothing_sets_a_cookie_but_logging_in_and_out_and_choosing_a_language() {
        assertThat(answers())
                .filteredOn(answer -> !SETTING_COOKIES.contains(answer.uri().getPath()))
                .hasSizeGreaterThan(20)
                .allSatisfy(answer ->
                        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty());
    }

    @Test
    void no_other_site_may_read_an_answer() {
        for (var route : routes().toList()) {
            for (var caller : callers()) {
                var elsewhere = caller.header("Origin", "https://elsewhere.example");
                assertThat(elsewhere
                                .send(route.method(), route.path())
                                .headers()
                                .map())
                        .as("%s", route)
                        .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
                assertThat(elsewhere
                                .header("Access-Control-Request-Method", route.method())
                                .header("Access-Control-Request-Headers", "authorization,content-type")
                                .send("OPTIONS", route.path())
                                .headers()
                                .map())
                        .as("preflight of %s", route)
                        .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
            }
        }
    }

    @Test
    void an_answer_says_what_it_is() {
        assertThat(answers().filter(answer -> !answer.body().isEmpty()))
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        answer -> assertThat(answer.headers().allValues("Content-Type"))
                                .as("%s", answer)
                                .singleElement()
                                .asString()
                                .matches(
                                        "application/(problem\\+)?json|application/yaml.*|image/.*|text/.*;\\s*charset=(?i:utf-8)"));
    }

    private Stream<HttpResponse<String>> answers() {
        return routes().flatMap(route -> callers().stream().map(caller -> caller.send(route.method(), route.path())));
    }

    @Test
    void the_methods_that_were_looked_at_are_those_that_there_are() {
        assertThat(routes().map(Route::method).distinct())
                .contains(HttpMethod.GET.name(), HttpMethod.POST.name(), HttpMethod.DELETE.name());
    }

    private List<Caller> callers() {
        return List.of(Caller.anonymous(server), Caller.as("caseworker", server));
    }
}
