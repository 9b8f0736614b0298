package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.TestPostgres;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Two instances on one PostgreSQL")
class TwoInstancesTest {
    private static final int ROUNDS = 25;

    private final ObjectMapper json = new ObjectMapper();
    private final List<EmbeddedServer> servers = new ArrayList<>();
    private Caller one;
    private Caller other;

    /** At the same moment, on a database without tables: both migrate it, and both would fill it. */
    @BeforeAll
    void start() throws Exception {
        Map<String, Object> settings = new HashMap<>(TestPostgres.newDatabase());
        settings.put("driehoek.test.fixed-clock", "true");
        Callable<EmbeddedServer> start = () -> ApplicationContext.run(EmbeddedServer.class, settings, "test", "demo");
        servers.addAll(atOnce(List.of(start, start)));
        one = Caller.as("caseworker", servers.getFirst());
        other = Caller.as("caseworker", servers.getLast());
    }

    @AfterAll
    void stop() {
        servers.forEach(EmbeddedServer::stop);
    }

    @Test
    void an_empty_database_is_filled_once() {
        try (var alone = ApplicationContext.run(
                EmbeddedServer.class, Map.of("driehoek.test.fixed-clock", "true"), "test", "demo")) {
            var stories = all(Caller.as("caseworker", alone), "caseworker=caseworker2&");

            assertThat(all(one, "caseworker=caseworker2&"))
                    .hasSameSizeAs(stories)
                    .isNotEmpty();
        }
    }

    @Test
    void of_two_who_read_the_same_version_one_is_told_that_it_is_stale() throws Exception {
        var path = receive(one, "{\"receivedOn\":\"2026-11-02\"}");
        for (int round = 1; round <= ROUNDS; round++) {
            var etag = "\"" + round + "\"";
            var first = assign(one.header("If-Match", etag), path, "one" + round);
            var second = assign(other.header("If-Match", etag), path, "other" + round);

            var answers = atOnce(List.of(first, second));

            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 412);
            assertThat(get(one, path).get("version").asInt()).isEqualTo(1 + round);
        }
    }

    @Test
    void of_two_who_write_at_once_neither_loses_what_was_acknowledged() throws Exception {
        var path = receive(other, "{\"receivedOn\":\"2026-11-02\"}");
        var writers = IntStream.range(0, 2 * ROUNDS)
                .mapToObj(i -> assign(i % 2 == 0 ? one : other, path, "writer" + i))
                .toList();

        var acknowledged = new HashMap<Integer, String>();
        for (var answer : atOnce(writers)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var event = parse(answer.body()).at("/events/0");
            acknowledged.put(
                    event.get("sequence").asInt(), event.at("/data/caseworker").asText());
        }

        assertThat(acknowledged).hasSize(2 * ROUNDS);
        assertThat(caseworkers(one, path)).isEqualTo(acknowledged);
        assertThat(caseworkers(other, path)).isEqualTo(acknowledged);
    }

    @Test
    void lists_and_agendas_are_the_same_from_both_and_a_page_of_one_leads_on_in_the_other() {
        for (int i = 0; i < 60; i++) {
            receive(i % 2 == 0 ? one : other, "{\"receivedOn\":\"2024-02-0" + (1 + i % 9) + "\"}");
        }

        var whole = all(one, "");
        assertThat(whole).hasSizeGreaterThan(60).isEqualTo(all(other, ""));
        var page = get(one, "/api/cases");
        var next = get(other, "/api/cases?cursor=" + page.get("next").asText());
        assertThat(next.at("/cases/0")).isEqualTo(whole.get(page.get("cases").size()));
        var agenda = "/api/agenda?from=2026-11-23&until=2026-11-27";
        assertThat(get(one, agenda)).isEqualTo(get(other, agenda));
    }

    @Test
    void a_tenant_whom_one_knows_is_recognised_by_the_other() {
        var referral =
                "{\"receivedOn\":\"2026-01-05\",\"tenant\":{\"name\":\"Jef Voorbeeld\",\"phone\":\"089 11 22 33\"}}";
        var first = receive(one, referral);
        var second = receive(other, referral);

        assertThat(get(one, second).get("earlierGuidance"))
                .extracting(JsonNode::asText)
                .containsExactly(first.substring(first.lastIndexOf('/') + 1));
    }

    @Test
    void a_link_that_one_made_leads_to_a_calendar_in_the_other_until_the_other_revokes_it() {
        var link = parse(one.post("/api/calendar-links", "{}").body());
        var calendar = URI.create(link.get("url").asText()).getPath();
        assertThat(other.get(calendar).statusCode()).isEqualTo(200);
        assertThat(get(other, "/api/calendar-links")).isEqualTo(get(one, "/api/calendar-links"));

        var revoked =
                other.send("DELETE", "/api/calendar-links/" + link.get("id").asText());

        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(one.get(calendar).statusCode()).isEqualTo(404);
    }

    private Map<Integer, String> caseworkers(Caller caller, String path) {
        var found = new HashMap<Integer, String>();
        get(caller, path + "/events").forEach(event -> {
            if (event.get("type").asText().equals("caseworker-assigned")) {
                found.put(
                        event.get("sequence").asInt(),
                        event.at("/data/caseworker").asText());
            }
        });
        return found;
    }

    private static Callable<HttpResponse<String>> assign(Caller caller, String path, String caseworker) {
        return () -> caller.post(
                path + "/commands",
                "{\"type\":\"assign-caseworker\",\"on\":\"2026-11-04\",\"caseworker\":\"" + caseworker + "\"}");
    }

    private static String receive(Caller caller, String referral) {
        var response = caller.post("/api/referrals", referral);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private List<JsonNode> all(Caller caller, String filter) {
        var found = new ArrayList<JsonNode>();
        var page = get(caller, "/api/cases?" + filter);
        page.get("cases").forEach(found::add);
        while (page.has("next")) {
            page = get(
                    caller,
                    "/api/cases?" + filter + "cursor=" + page.get("next").asText());
            page.get("cases").forEach(found::add);
        }
        return found;
    }

    private JsonNode get(Caller caller, String path) {
        var response = caller.get(path);
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

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
