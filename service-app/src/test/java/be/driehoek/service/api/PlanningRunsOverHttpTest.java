package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("VI-1 A visit plan that is being made: looked at, ended, waited for")
@Timeout(60)
class PlanningRunsOverHttpTest {
    private static final String PLAN = """
        {"from": "2026-11-23", "until": "2026-11-23",
         "places": [{"id": "office"}, {"id": "town"}],
         "travel": {"minutes": [[0, 20], [20, 0]]},
         "caseworkers": [{"id": "caseworker", "start": "office", "end": "office", "languages": ["nl"],
            "hours": [{"day": "2026-11-23", "from": "09:00", "until": "17:00"}]}],
         "cases": [{"id": "00000000-0000-0000-0000-000000000001"}],
         "visits": [{"id": "v1", "case": "00000000-0000-0000-0000-000000000001", "place": "town", "minutes": 60,
                     "purpose": "GUIDANCE", "attendees": ["TENANT", "CASEWORKER"]}]}
        """;

    private final Caller teamLead;
    private final Caller caseworker;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    PlanningRunsOverHttpTest(EmbeddedServer server) {
        this.teamLead = Caller.as("teamlead", server).header("Accept-Language", "en");
        this.caseworker = Caller.as("caseworker", server).header("Accept-Language", "en");
    }

    @AfterEach
    void stop() {
        threads.close();
    }

    private CompletableFuture<HttpResponse<String>> begin(UUID run) {
        var body = "{\"seconds\": 10, \"run\": \"" + run + "\", \"plan\": " + PLAN + "}";
        return CompletableFuture.supplyAsync(() -> teamLead.post("/api/visit-plans", body), threads);
    }

    private static String address(UUID run) {
        return "/api/visit-plans/" + run;
    }

    private HttpResponse<String> waitUntilKnown(UUID run, String phase) throws InterruptedException {
        while (true) {
            var answer = teamLead.get(address(run));
            if (answer.statusCode() == 200 && answer.body().contains(phase)) {
                return answer;
            }
            Thread.sleep(10);
        }
    }

    @Test
    void shows_how_it_gets_on_and_ends_with_the_best_plan_so_far() throws InterruptedException {
        var run = UUID.randomUUID();
        long begin = System.nanoTime();
        var plan = begin(run);

        assertThat(waitUntilKnown(run, "RUNNING").body())
                .contains("\"iterations\":", "\"spent\":", "\"cost\":")
                .doesNotContain("v1");
        assertThat(teamLead.send("DELETE", address(run)).statusCode()).isEqualTo(204);
        assertThat(plan.join().statusCode()).isEqualTo(200);
        assertThat(plan.join().body()).contains("\"id\":\"v1\"");
        assertThat(System.nanoTime() - begin).isLessThan(10_000_000_000L);
        assertThat(teamLead.get(address(run)).statusCode()).isEqualTo(404);
        assertThat(teamLead.send("DELETE", address(run)).statusCode()).isEqualTo(404);
    }

    @Test
    void is_nobody_elses() throws InterruptedException {
        var run = UUID.randomUUID();
        var plan = begin(run);
        waitUntilKnown(run, "RUNNING");
        var unknown = caseworker.get(address(UUID.randomUUID()));

        assertThat(caseworker.get(address(run)).statusCode()).isEqualTo(404);
        assertThat(caseworker.get(address(run)).body()).isEqualTo(unknown.body());
        assertThat(caseworker.send("DELETE", address(run)).statusCode()).isEqualTo(404);
        assertThat(plan).isNotDone();
        teamLead.send("DELETE", address(run));
        assertThat(plan.join().statusCode()).isEqualTo(200);
    }

    @Test
    void is_there_once_under_its_name() throws InterruptedException {
        var run = UUID.randomUUID();
        var plan = begin(run);
        waitUntilKnown(run, "RUNNING");
        var again = begin(run).join();

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("This is being done already.");
        teamLead.send("DELETE", address(run));
        assertThat(plan.join().statusCode()).isEqualTo(200);
    }

    @Test
    void waits_behind_some_others_and_not_behind_many() throws InterruptedException {
        var first = UUID.randomUUID();
        var firstPlan = begin(first);
        waitUntilKnown(first, "RUNNING");
        List<UUID> waiting = Stream.generate(UUID::randomUUID).limit(4).toList();
        var plans = waiting.stream().map(this::begin).toList();
        for (var run : waiting) {
            waitUntilKnown(run, "WAITING");
        }
        var tooMany = begin(UUID.randomUUID()).join();

        assertThat(tooMany.statusCode()).isEqualTo(503);
        assertThat(tooMany.headers().firstValue("Retry-After")).contains("10");
        assertThat(tooMany.body()).contains("This cannot be done at the moment");
        waiting.forEach(run -> teamLead.send("DELETE", address(run)));
        teamLead.send("DELETE", address(first));
        assertThat(firstPlan.join().statusCode()).isEqualTo(200);
        assertThat(plans).allSatisfy(plan -> {
            assertThat(plan.join().statusCode()).isEqualTo(200);
            assertThat(plan.join().body()).contains("\"id\":\"v1\"");
        });
    }
}
