package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.api.ApiDocument.Call;
import be.driehoek.service.api.ApiDocument.Example;
import be.driehoek.service.audit.AuditVerification;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Sends what nobody should send, made from the document: examples with other values, other bytes, other parameters, other
 * headers. {@code -Djunk.requests=} says how many, {@code -Djunk.seed=} which.
 */
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "logger.levels.be.driehoek.service.problem", value = "ERROR")
@DisplayName("Whatever is sent, the answer is one that the document tells, and tells nothing of what is inside")
class JunkTest {
    private static final int REQUESTS = Integer.getInteger("junk.requests", 2_000);
    private static final long SEED = Long.getLong("junk.seed", System.nanoTime());

    /** More of them would try out how the service grows, not what it takes. */
    private static final int MOST_STORED = 300;

    private static final Pattern INSIDE = Pattern.compile(
            "be\\.driehoek|io\\.(micronaut|netty)|com\\.fasterxml|\\bjavax?\\.|org\\.h2|\\w+Exception|\\tat |SQL");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "\u0000",
            "\u00e9\u00df\u0131\u0130",
            "\u202egnirts",
            "\ud83c\udfe0\ud83d\udc69\u200d\ud83d\udc67",
            "\ud800",
            "\udfff\ud800",
            "\ufeff",
            "\u2028",
            "e\u0301".repeat(200),
            "' or 1=1 --",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "../../etc/passwd",
            "%00%ff",
            "null",
            "2025-02-30",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01",
            "+1000000000-12-31",
            "2025-09-15T24:00:00Z",
            "2025-09-15T10:00:00+99:00",
            "23:59:60",
            "00000000-0000-0000-0000-000000000000",
            "0-0-0-0-0",
            "PRIVATE",
            "amend-referral",
            "x".repeat(20_001),
            "9".repeat(400));

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "2147483648",
            "9223372036854775808",
            "1e400",
            "-1e-400",
            "1e99999999",
            "0.1",
            "1".repeat(1_100),
            "[]",
            "{}",
            "[[[]]]",
            "{\"type\":\"accept-referral\"}",
            "[null]",
            "[{\"kind\":\"OTHER\"}]",
            "[".repeat(1_200) + "]".repeat(1_200),
            "{\"a\":".repeat(600) + "1" + "}".repeat(600));

    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-None-Match",
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Accept-Charset",
            "Content-Type",
            "Content-Encoding",
            "Idempotency-Key",
            "Authorization",
            "Cookie",
            "Origin",
            "Range",
            "X-Forwarded-For",
            "X-HTTP-Method-Override");

    private static final List<String> HEADER_VALUES = List.of(
            "",
            "*",
            "*/*",
            "*/*;q=0",
            "\"1\"",
            "\"1\", W/\"2\"",
            "\"",
            "W/",
            ",,,",
            "application/json;charset=utf-16",
            "application/json; charset=nonsense",
            "application/json;",
            "application/problem+json",
            "text/markdown",
            "image/svg+xml",
            "/",
            "a/b/c",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "gzip",
            "deflate",
            "br",
            "zstd",
            "identity;q=0",
            "nl-BE,fr;q=0.9",
            "x-klingon",
            "de;q=2",
            "en-" + "x".repeat(300),
            "Basic",
            "Basic !!!!",
            "Basic Og==",
            "Bearer x",
            "null",
            "bytes=0-",
            "http://example.org",
            "DELETE",
            "\u00e9\u00ff",
            "x".repeat(600));

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Map<String, Integer> done = new HashMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final EmbeddedServer server;
    private final ApiDocument document;
    private final Caller caseworker;
    private final AuditVerification audit;
    private final Caller anonymous;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();

    JunkTest(EmbeddedServer server, AuditVerification audit) {
        this.server = server;
        this.audit = audit;
        this.document = ApiDocument.servedBy(server);
        this.caseworker = Caller.as("caseworker", server);
        this.anonymous = Caller.anonymous(server);
    }

    @Test
    void junk_is_answered_and_done_with() {
        var calls = document.calls();
        ApiDocument.parsed(caseworker.get("/api/cases").body())
                .path("cases")
                .forEach(found -> cases.add(found.path("id").asText()));
        for (int i = 0; i < REQUESTS; i++) {
            var call = calls.get(random.nextInt(calls.size()));
            if (done.getOrDefault(call.id(), 0) < MOST_STORED || call.verb().equals("get")) {
                send(i, call);
            }
        }
        System.out.printf(Locale.ROOT, "junk: seed %d, %d requests, answers %s%n", SEED, REQUESTS, statuses);
        assertThat(wrong).as("of %d requests", REQUESTS).isEmpty();
        assertThat(statuses.keySet()).contains(200, 201, 400, 404, 406, 415, 422);
        theServiceStillWorks();
        assertThat(audit.verify(Optional.empty()).faults()).isEmpty();
    }

    private void send(int number, Call call) {
        var example = any(document.examples(call));
        if (random.nextInt(10) < 8 && example.parameters().containsKey("id")) {
            example = example.with("id", any(cases));
        }
        var headers = headers();
        var answer = sent(call, withJunk(example), headers);
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        var what = "seed %d, request %d: %s, headers %.500s".formatted(SEED, number, example, headers);
        try {
            check(call, answer, headers, what);
        } catch (AssertionError found) {
            wrong.add(found.getMessage());
            assertThat(wrong).hasSizeLessThan(20);
        }
        if (answer.statusCode() < 300) {
            done.merge(call.id(), 1, Integer::sum);
            var isReadable = answer.headers().firstValue("Content-Encoding").isEmpty();
            if (call.id().equals("receiveReferral") && isReadable) {
                cases.add(ApiDocument.parsed(answer.body()).path("caseId").asText());
            }
        }
    }

    private HttpResponse<String> sent(Call call, Example example, Map<String, String> headers) {
        var caller = call.isOpen() && random.nextInt(4) > 0 ? anonymous : call.caller(server);
        for (var header : headers.entrySet()) {
            caller = caller.header(header.getKey(), header.getValue());
        }
        var address = call.address(example.parameters());
        var verb = random.nextInt(40) == 0
                ? any(List.of("GET", "PUT", "PATCH", "DELETE", "OPTIONS", "POST"))
                : call.verb().toUpperCase(Locale.ROOT);
        if (!verb.equals("POST") || example.body().isEmpty()) {
            return caller.send(verb, address);
        }
        if (!headers.containsKey("Content-Type")) {
            caller = caller.header("Content-Type", "application/json");
        }
        return caller.post(
                address, BodyPublishers.ofByteArray(bytes(example.body().get().toString())));
    }

    private void check(Call call, HttpResponse<String> answer, Map<String, String> headers, String what) {
        int status = answer.statusCode();
        assertThat(status == 503 || status < 500)
                .as("%s: %s", what, answer.body())
                .isTrue();
        assertThat(INSIDE.matcher(answer.body()).results().toList().isEmpty() || status < 300)
                .as("%s: %s", what, answer.body())
                .isTrue();
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).as(what).contains("application/problem+json");
            var problem = document.json().at("/components/responses/BadRequest/content/application~1problem+json");
            assertThat(document.mistakesOf(problem.path("schema"), ApiDocument.parsed(answer.body())))
                    .as("%s: %s", what, answer.body())
                    .isEmpty();
        }
        // Another method is another call, and so is one that an account has not the right to.
        if (status != 405
                && answer.request().method().equalsIgnoreCase(call.verb())
                && !headers.containsKey("Authorization")) {
            assertThat(call.statuses()).as("%s: %s", what, answer.body()).contains(String.valueOf(status));
        }
    }

    private void theServiceStillWorks() {
        assertThat(anonymous.get("/health").statusCode()).isEqualTo(200);
        for (var id : cases) {
            for (var view : List.of("showCase", "listEvents", "showCaseAgenda", "showCaseCalendar")) {
                var call = document.call(view);
                document.check(call, caseworker.get(call.address(Map.of("id", id))));
            }
        }
        for (var view : List.of("listCases", "showTeamAgenda", "listCalendarLinks")) {
            var call = document.call(view);
            var answer = caseworker.get(call.address(Map.of()));
            assertThat(answer.statusCode()).isEqualTo(200);
            document.check(call, answer);
        }
        var referral = document.examples(document.call("receiveReferral")).getFirst();
        assertThat(referral.sentBy(caseworker).statusCode()).isEqualTo(201);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        while (random.nextInt(3) == 0) {
            headers.put(any(HEADERS), any(HEADER_VALUES));
        }
        return headers;
    }

    private Example withJunk(Example example) {
        var values = new LinkedHashMap<>(example.parameters());
        for (var parameter : document.parameters(example.call())) {
            if (!parameter.path("in").asText().equals("header") && random.nextInt(6) == 0) {
                values.put(parameter.path("name").asText(), inAddress(any(TEXTS)));
            }
        }
        if (random.nextInt(20) == 0) {
            values.put(inAddress(any(TEXTS)), inAddress(any(TEXTS)));
        }
        return new Example(
                example.call(), example.name(), values, example.body().map(this::changed));
    }

    /** An address has its limit, and other signs than a body. */
    private static String inAddress(String text) {
        var one = text.isEmpty() ? "-" : text;
        return one.length() > 200 ? one.substring(0, 200) : one;
    }

    /** A body with up to three values changed, or none. */
    private JsonNode changed(JsonNode body) {
        var copy = body.deepCopy();
        for (int i = random.nextInt(4); i > 0; i--) {
            var parents = new ArrayList<JsonNode>();
            collect(copy, parents);
            if (!parents.isEmpty()) {
                change(any(parents));
            }
        }
        if (copy.has("plan")
                && copy instanceof ObjectNode plan
                && !plan.path("iterations").isInt()) {
            // A search that takes its time tells nothing new.
            plan.put("iterations", 100);
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainerNode() && !node.isEmpty()) {
            parents.add(node);
            node.forEach(inner -> collect(inner, parents));
        }
    }

    private void change(JsonNode parent) {
        switch (parent) {
            case ObjectNode object -> {
                var names = new ArrayList<String>();
                object.fieldNames().forEachRemaining(names::add);
                var name = any(names);
                switch (random.nextInt(6)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(any(TEXTS), object.get(name));
                    case 2 -> object.set(name, object.get(any(names)));
                    case 3 -> object.putRawValue(name, new RawValue(any(VALUES)));
                    default -> object.put(name, any(TEXTS));
                }
            }
            case ArrayNode list -> {
                switch (random.nextInt(4)) {
                    case 0 -> list.removeAll();
                    case 1 -> list.addRawValue(new RawValue(any(VALUES)));
                    case 2 -> list.add(any(TEXTS));
                    default -> {
                        for (int i = 0; i < 500; i++) {
                            list.add(list.get(0));
                        }
                    }
                }
            }
            default -> throw new IllegalStateException("a parent must be an object or a list: " + parent);
        }
    }

    private byte[] bytes(String json) {
        var bytes = json.getBytes(UTF_8);
        return switch (random.nextInt(24)) {
            case 0 -> new byte[0];
            case 1 -> json.getBytes(UTF_16LE);
            case 2 -> json.getBytes(ISO_8859_1);
            case 3 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 4 -> withOthers(bytes);
            case 5 -> noise(bytes.length);
            case 6 -> ("\ufeff" + json).getBytes(UTF_8);
            case 7 -> (json + json).getBytes(UTF_8);
            case 8 -> random.nextInt(20) == 0 ? Arrays.copyOf(bytes, 1_200_000) : bytes;
            default -> bytes;
        };
    }

    private byte[] withOthers(byte[] bytes) {
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] noise(int length) {
        var noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }
}
