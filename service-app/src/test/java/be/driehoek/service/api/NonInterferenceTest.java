package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.ChosenIds;
import be.driehoek.service.MovableClock;
import be.driehoek.service.api.ApiDocument.Call;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two services with the same accounts, the same clock and the same disclosures; everything else in them is drawn apart: other
 * cases, other notes, goals and visits in the same case, other phases and versions, and what was disclosed to others, taken back
 * or is past.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("R2: databases that differ only in what was not disclosed give an outsider the same bytes on every route")
class NonInterferenceTest {
    private static final long SEED = Long.getLong("driehoek.seed", 20261123L);
    private static final int ROUNDS = 1;

    private static final List<String> OUTSIDERS = List.of("referrer", "intermediary", "anonymous");

    /** A token and a session are random, and so are their ids. */
    private static final Set<String> RANDOM = Set.of("createToken", "listTokens", "beginSession", "listSessions");

    /** They differ by the moment and the request, or are random, whatever is stored. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id", "set-cookie");

    private final List<EmbeddedServer> servers = new ArrayList<>();
    private ApiDocument document;

    @BeforeAll
    void start() {
        for (int i = 0; i < 2; i++) {
            Map<String, Object> settings = Map.of(MovableClock.PROPERTY, "true", ChosenIds.PROPERTY, "true");
            var server = ApplicationContext.run(EmbeddedServer.class, settings, "test", "demo");
            ids(server).start();
            servers.add(server);
        }
        document = ApiDocument.servedBy(servers.getFirst());
    }

    @AfterAll
    void stop() {
        servers.forEach(EmbeddedServer::close);
    }

    @Test
    void what_was_not_disclosed_makes_no_difference() {
        for (int round = 0; round < ROUNDS; round++) {
            var shared = new SplittableRandom(SEED + round);
            var caseId = id(shared);
            var disclosures = List.of(id(shared), id(shared), id(shared));
            var sizes = new ArrayList<Integer>();
            for (int world = 0; world < 2; world++) {
                sizes.add(tell(world, round, caseId, disclosures, "It goes well."));
            }
            // They do differ, and the team sees it.
            assertThat(sizes.getFirst()).as("seed %d, round %d", SEED, round).isNotEqualTo(sizes.getLast());

            for (var call : document.calls()) {
                for (var outsider : OUTSIDERS) {
                    for (var about : ids(call, caseId, disclosures)) {
                        var next = UUID.fromString(id(shared));
                        servers.forEach(server -> ids(server).choose(next));
                        var one = seen(0, call, outsider, about);
                        var other = seen(1, call, outsider, about);
                        assertThat(one)
                                .as("seed %d, round %d: %s by %s about %s", SEED, round, call, outsider, about)
                                .isEqualTo(other);
                        // What the call did not take is not left for the next one.
                        servers.forEach(server -> ids(server).forget());
                    }
                }
            }
            assertThat(seen(0, document.call("showDisclosed"), "referrer", disclosures.getFirst()))
                    .contains("It goes well.");
            assertThat(seen(0, document.call("listDisclosed"), "referrer", caseId))
                    .contains(disclosures.getFirst());
        }
    }

    @Test
    void what_was_disclosed_makes_one() {
        var shared = new SplittableRandom(SEED - 1);
        var caseId = id(shared);
        var disclosures = List.of(id(shared), id(shared), id(shared));
        tell(0, -1, caseId, disclosures, "It goes well.");
        tell(1, -1, caseId, disclosures, "It goes badly.");

        var differing = document.calls().stream()
                .filter(call -> call.verb().equals("get"))
                .filter(call -> !seen(0, call, "referrer", disclosures.getFirst())
                        .equals(seen(1, call, "referrer", disclosures.getFirst())))
                .map(Call::id)
                .toList();

        assertThat(differing).contains("showDisclosed").doesNotContain("showCase", "listDisclosures");
    }

    private static List<String> ids(Call call, String caseId, List<String> disclosures) {
        if (!call.path().contains("{id}")) {
            return List.of(caseId);
        }
        var ids = new ArrayList<>(disclosures);
        ids.add(caseId);
        ids.add(new UUID(1, 1).toString());
        return ids;
    }

    /** Status, headers and body of an answer. */
    private String seen(int world, Call call, String outsider, String about) {
        var example = document.examples(call).getFirst();
        var answer = example.with("id", about).with("name", "nobody").sentBy(as(world, outsider));
        var headers = new TreeMap<String, List<String>>();
        answer.headers().map().forEach((name, values) -> {
            var lower = name.toLowerCase(Locale.ROOT);
            // The length of a random body may vary, and so does nothing else of it.
            if (!OF_THE_MOMENT.contains(lower)
                    && !(RANDOM.contains(call.id())
                            && List.of("content-length", "location").contains(lower))) {
                headers.put(lower, values);
            }
        });
        var body = RANDOM.contains(call.id())
                ? answer.body().replaceAll("\"(id|secret|token|digest)\":\"[^\"]*\"", "\"$1\":random")
                : answer.body();
        return answer.statusCode() + "\n" + headers + "\n" + body;
    }

    /** What both have, and around it what only one has. Returns the version of the case. */
    private int tell(int world, int round, String caseId, List<String> disclosures, String words) {
        var random = new SplittableRandom(SEED * 31 + round * 2L + world);
        noise(world, random);
        ids(servers.get(world)).choose(UUID.fromString(caseId));
        var received = as(world, "referrer").post("/api/referrals", """
            {"receivedOn": "2026-09-01", "referrer": {"kind": "OCMW", "name": "Rita"},
             "tenant": {"name": "Tom"}}\
            """);
        assertThat(received.statusCode()).as(received.body()).isEqualTo(201);
        command(world, caseId, "accept-referral", "2026-09-02", "'reason': 'Urgent.'");
        // What is in the case before something of it is disclosed.
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            command(
                    world,
                    caseId,
                    "hold-intake-visit",
                    "2026-09-0" + random.nextInt(3, 9),
                    "'attendees': ['TENANT'], 'reason': 'Note %d'".formatted(random.nextInt()));
        }
        command(
                world,
                caseId,
                "agree-goals",
                "2026-09-09",
                "'goals': [{'id': 'g', 'title': 'Goal %d'}]".formatted(random.nextInt()));
        command(world, caseId, "start-guidance", "2026-09-10", "");
        if (world == 1) {
            // More events in one of them, so that the versions differ for sure.
            for (int i = 0; i < 7; i++) {
                command(world, caseId, "withhold-feedback", "2026-09-1" + i, "'reason': 'No %d'".formatted(i));
            }
        }
        disclose(world, caseId, "referrer", disclosures.get(0), "AID_WORKER", "'STANDING', 'TERM', 'WORDS'", words);
        gone(world, caseId, random);
        disclose(world, caseId, "intermediary", disclosures.get(1), "JUDGE", "'STANDING'", "");
        ids(servers.get(world)).choose(UUID.fromString(disclosures.get(2)));
        command(world, caseId, "give-feedback", "2026-10-02", "'summary': 'We work on it.'");
        // And after it.
        command(
                world,
                caseId,
                "hold-visit",
                "2026-10-0" + random.nextInt(3, 9),
                "'attendees': ['TENANT'], 'note': 'Note %d'".formatted(random.nextInt()));
        command(
                world,
                caseId,
                "assign-caseworker",
                "2026-10-10",
                "'caseworker': 'caseworker%d'".formatted(random.nextInt(9)));
        if (world == 0) {
            command(world, caseId, "close-case", "2026-11-01", "'ended': 'OTHER'");
        }
        noise(world, random);
        var version = ApiDocument.parsed(
                as(world, "caseworker").get("/api/cases/" + caseId).body());
        return version.path("version").asInt();
    }

    /** Cases of others: another number of them, in other phases. */
    private void noise(int world, RandomGenerator random) {
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            var received = as(world, random.nextBoolean() ? "caseworker" : "teamlead")
                    .post("/api/referrals", "{\"receivedOn\":\"2026-08-0%d\"}".formatted(random.nextInt(1, 10)));
            var id = ApiDocument.parsed(received.body()).path("caseId").asText();
            if (random.nextBoolean()) {
                command(
                        world,
                        id,
                        "accept-referral",
                        "2026-09-02",
                        "'reason': 'Urgent %d.'".formatted(random.nextInt()));
                gone(world, id, random);
            }
        }
    }

    /** What was disclosed to an outsider and is past or was taken back, and what was disclosed to somebody else. */
    private void gone(int world, String caseId, RandomGenerator random) {
        if (random.nextBoolean() || world == 1) {
            var sequence = disclose(world, caseId, "referrer", null, "AID_WORKER", "'STANDING', 'WORDS'", "Gone.");
            command(world, caseId, "revoke-disclosure", "2026-10-01", "'disclosure': " + sequence);
        }
        if (random.nextBoolean() || world == 0) {
            disclose(world, caseId, "teamlead", null, "AID_WORKER", "'STANDING', 'WORDS'", "For you.");
            command(
                    world,
                    caseId,
                    "disclose",
                    "2026-10-01",
                    "'recipient': {'account': 'intermediary', 'kind': 'JUDGE'}, 'items': ['STANDING'], 'purpose': 'p',"
                            + " 'ground': 'CONSENT', 'consent': {'on': '2026-10-01'}, 'until': '2026-11-21'");
        }
    }

    private int disclose(
            int world, String caseId, String recipient, String id, String kind, String items, String words) {
        Optional.ofNullable(id).map(UUID::fromString).ifPresent(ids(servers.get(world))::choose);
        var answer = command(
                world,
                caseId,
                "disclose",
                "2026-10-01",
                "'recipient': {'account': '%s', 'kind': '%s'}, 'items': [%s], 'purpose': 'To go on.',%s"
                                .formatted(recipient, kind, items, words.isEmpty() ? "" : " 'text': '" + words + "',")
                        + " 'ground': 'CONSENT', 'consent': {'on': '2026-10-01'}, 'until': '2026-12-31'");
        return ApiDocument.parsed(answer.body()).path("version").asInt();
    }

    private HttpResponse<String> command(int world, String caseId, String type, String on, String rest) {
        var json = "{'type': '%s', 'on': '%s'%s}".formatted(type, on, rest.isEmpty() ? "" : ", " + rest);
        var answer = as(world, "caseworker").post("/api/cases/%s/commands".formatted(caseId), json.replace('\'', '"'));
        assertThat(answer.statusCode()).as("%s: %s", json, answer.body()).isEqualTo(200);
        return answer;
    }

    private Caller as(int world, String account) {
        var server = servers.get(world);
        return account.equals("anonymous") ? Caller.anonymous(server) : Caller.as(account, server);
    }

    private static ChosenIds ids(EmbeddedServer server) {
        return server.getApplicationContext().getBean(ChosenIds.class);
    }

    private static String id(RandomGenerator random) {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE)
                .toString();
    }
}
