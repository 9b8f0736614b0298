package be.driehoek.service.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.LoggerFactory;

/**
 * Tells a running service the whole life of a case with a word of its own in every text, and the same words in every wrong
 * way; then looks for them in whatever others can read. {@code -Dcanary.seed=} repeats a run.
 */
@Execution(ExecutionMode.CONCURRENT)
@DisplayName("R5: what is told about people stands in no log, no measurement, no trail and nobody else's answer")
class CanaryTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REQUESTS = Path.of("src/main/documentation");
    private static final long SEED = Long.getLong("canary.seed", System.nanoTime());

    /** In the examples, checked for what they are, so that no word fits; each must be found nowhere either. */
    private static final Set<String> NUMBERS = Set.of("85.07.30-033.28", "85073003328", "0123456749", "0123.456.749");

    private final Canaries canaries = new Canaries(new Random(SEED));

    /** What must not have any of the words: where it was found, and all that it says there. */
    private final Map<String, StringBuilder> places = new TreeMap<>();

    /** Of goals, given by who guides the tenant, who is told which there are. */
    private final Set<String> ids = new TreeSet<>();

    @TempDir
    Path folder;

    @Test
    void none_is_found() throws IOException {
        System.out.printf("[canary] -Dcanary.seed=%d%n", SEED);
        NUMBERS.forEach(canaries::add);
        var log = folder.resolve("log.txt");
        var environment = Map.of(
                "DRIEHOEK_HOME", folder.toString(), "JAVA_TOOL_OPTIONS", "-Dlogback.configurationFile=" + everything());
        try (var service = ServiceProcess.start(environment, log)) {
            tell(service.uri());
            look(service.uri());
        }
        var logged = Files.readString(log);
        // All of it: what the libraries say, and each request.
        assertThat(logged)
                .contains("com.zaxxer.hikari", "org.flywaydb", "\"answered\"", "\\/commands\"", "{\"status\":\"401\"}");
        seen("the log", logged);

        assertThat(canaries.all()).hasSizeGreaterThan(300);
        assertThat(places).hasSizeGreaterThan(6);
        places.forEach((where, texts) -> {
            var found = canaries.in(texts.toString());
            assertThat(texts.toString()
                            .lines()
                            .filter(line -> !Canaries.in(line, found).isEmpty()))
                    .as("%s: %s", where, found)
                    .isEmpty();
        });
    }

    /** As an operator would log who looks for a fault: each request, and all that any library tells. */
    private Path everything() throws IOException {
        return Files.writeString(folder.resolve("logback.xml"), """
            <configuration>
              <include resource="logback-json.xml"/>
              <root level="info">
                <appender-ref ref="console"/>
              </root>
            </configuration>
            """);
    }

    private void tell(URI service) throws IOException {
        var caseworker = new Account(service, "caseworker");
        var others = Stream.of("referrer", "intermediary", "admin")
                .map(name -> new Account(service, name))
                .toList();
        var referral = REQUESTS.resolve("receiveReferral/1-full.json");
        var opened = caseworker.told("/api/referrals", canaries.into(body(referral)));
        var another = caseworker.told("/api/referrals", canaries.into(body(referral)));
        try (Stream<Path> commands = Files.list(REQUESTS.resolve("recordCommand"))) {
            for (var command : commands.sorted().toList()) {
                caseworker.told(opened + "/commands", canaries.into(body(command)));
                caseworker.wrong(another + "/commands", body(command));
            }
        }
        caseworker.wrong("/api/referrals", body(referral));
        // The words are there for whoever may read the case.
        var events = caseworker.caller().get(opened + "/events");
        assertThat(canaries.in(events.body())).hasSizeGreaterThan(80);
        headers(events);

        for (var other : others) {
            for (var path : List.of("", "/events", "/agenda", "/agenda.ics")) {
                other.refused(other.caller().get(opened + path));
            }
            other.refused(other.caller()
                    .post(opened + "/commands", canaries.into(body(referral)).toString()));
            other.refused(other.caller().get("/api/cases?caseworker=" + canaries.next()));
        }
        guess(service, opened);
        stray(service, opened);
        administer(service);
    }

    /** With passwords and tokens that are wrong; not even who sent them is told. */
    private void guess(URI service, String opened) {
        var name = canaries.next();
        var password = canaries.next();
        canaries.add(Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8)));
        var anonymous = Caller.anonymous(service);
        for (var guess : List.of(
                anonymous.credentials(name, password),
                anonymous.credentials("caseworker2", password),
                anonymous.token("drh_" + canaries.next() + "a".repeat(30)),
                anonymous.header("Authorization", canaries.next()))) {
            var answer = guess.get(opened);
            assertThat(answer.statusCode()).isEqualTo(401);
            told("a wrong password", answer);
        }
        var changed = Caller.anonymous(service)
                .credentials("intermediary", "driehoek-demo")
                .send(
                        "PUT",
                        "/api/me/password",
                        "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(canaries.next(), canaries.next()));
        assertThat(changed.statusCode()).isBetween(400, 422);
        told("a wrong password", changed);
    }

    /** To where nothing is, and in headers that nothing reads. */
    private void stray(URI service, String opened) {
        for (var account : List.of("caseworker", "admin")) {
            var caller = new Account(service, account).caller();
            for (var path : List.of(
                    "/%s",
                    "/api/%s",
                    "/api/cases/%s",
                    "/api/cases/%s/events",
                    "/api/accounts/%s",
                    "/api/policies/%s",
                    "/api/visit-plans/%s",
                    "/calendars/%s.ics",
                    "/openapi/%s",
                    "/swagger-ui/%s",
                    "/api/cases?caseworker=%s",
                    "/api/cases?phase=%s",
                    "/api/cases?cursor=%s",
                    "/api/agenda?from=%s",
                    "/api/audit-entries?case=%s",
                    "/api/rules?%s",
                    "/health?%s")) {
                headers(caller.get(path.formatted(canaries.next())));
            }
            for (var header : List.of(
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "Purpose",
                    "Accept-Language",
                    "Accept",
                    "Content-Encoding",
                    "Cookie",
                    "Origin",
                    "Referer",
                    "User-Agent",
                    "X-Request-Id",
                    "X-Forwarded-For",
                    "X-HTTP-Method-Override",
                    "traceparent")) {
                headers(caller.header(header, canaries.next())
                        .post(opened + "/commands", "{\"type\":\"%s\"}".formatted(canaries.next())));
            }
            headers(caller.post("/api/referrals", "{\"" + canaries.next() + "\":1}"));
            headers(caller.post("/api/referrals", canaries.next()));
            headers(caller.send(canaries.next().toUpperCase(Locale.ROOT), "/api/cases"));
        }
    }

    /** What an administrator may call something. */
    private void administer(URI service) {
        var administrator = new Account(service, "admin");
        administrator.told("/api/organisations", "{\"id\":\"canary\",\"name\":\"%s\"}".formatted(canaries.next()));
        administrator.told(
                "/api/teams",
                "{\"organisation\":\"canary\",\"id\":\"canary\",\"name\":\"%s\"}".formatted(canaries.next()));
        administrator.told("/api/tokens", "{\"name\":\"%s\"}".formatted(canaries.next()));
    }

    /** At whatever tells of the service to those who run it. */
    private void look(URI service) {
        var administrator = new Account(service, "admin").caller();
        var measured = administrator.get("/prometheus");
        assertThat(measured.body()).contains("http_server_requests_seconds_count", "/api/cases/{id}");
        told("measurements", measured);
        for (var path : List.of("/health", "/health/readiness", "/health/liveness")) {
            told(path, Caller.anonymous(service).get(path));
        }
        var entries = 0;
        var next = "";
        do {
            var page = administrator.get("/api/audit-entries?limit=1000" + next);
            told("the trail", page);
            var read = parsed(page.body());
            entries += read.path("entries").size();
            next = read.has("next") ? "&cursor=" + read.path("next").asText() : "";
        } while (!next.isEmpty());
        assertThat(entries).isGreaterThan(30);
    }

    private void told(String where, HttpResponse<String> answer) {
        seen(where, answer.body());
        headers(answer);
    }

    /** Not even of an answer to the one who sent it, its location among them. */
    private void headers(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        seen("a header", answer.headers().map().toString());
    }

    private void seen(String where, String what) {
        places.computeIfAbsent(where, any -> new StringBuilder()).append(what).append('\n');
    }

    private static String without(Set<String> words, String text) {
        var rest = text;
        for (var word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static JsonNode body(Path file) {
        try {
            return JSON.readTree(file.toFile()).get("body");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("the body must be JSON: got " + json, e);
        }
    }

    private final class Account {
        private final URI service;
        private final String name;

        Account(URI service, String name) {
            this.service = service;
            this.name = name;
        }

        Caller caller() {
            return Caller.anonymous(service).credentials(name, "driehoek-demo");
        }

        String told(String path, Object body) {
            var answer = caller().header("Idempotency-Key", canaries.next() + UUID.randomUUID())
                    .post(path, body.toString());
            assertThat(answer.statusCode()).as("%s: %s", body, answer.body()).isIn(200, 201);
            headers(answer);
            return answer.headers().firstValue("Location").orElse("");
        }

        /** Each value wrong, one after the other: whoever sent it may read its beginning again, and no other word. */
        void wrong(String path, JsonNode body) {
            canaries.wrong(body).forEach(wrong -> {
                if (wrong.pointer().endsWith("/id")) {
                    ids.add(wrong.word());
                }
                var answer = caller().post(path, wrong.body());
                headers(answer);
                if (answer.statusCode() >= 400) {
                    seen("an error", without(ids, answer.body().replace(wrong.word(), "")));
                }
            });
        }

        void refused(HttpResponse<String> answer) {
            assertThat(answer.statusCode()).isIn(403, 404);
            CanaryTest.this.told("what another is told", answer);
        }
    }

    @Test
    void one_that_is_logged_would_be_found() {
        var word = canaries.next();
        var written = new ByteArrayOutputStream();
        var logger = (Logger) LoggerFactory.getLogger("somebody.careless");
        var context = logger.getLoggerContext();
        var encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(written);
        appender.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(appender);
        assertThat(canaries.in(written.toString(UTF_8))).isEmpty();

        logger.info("received {}", word);
        assertThat(canaries.in(written.toString(UTF_8))).containsExactly(word);

        written.reset();
        logger.error("failed", new IllegalArgumentException("got \"" + word + "\""));
        assertThat(canaries.in(written.toString(UTF_8))).containsExactly(word);
    }

    @Test
    void one_that_is_written_otherwise_would_be_found() {
        var word = canaries.next();

        assertThat(canaries.in("Basic " + Base64.getEncoder().encodeToString(word.getBytes(UTF_8))))
                .containsExactly(word);
        assertThat(canaries.in(word.toUpperCase(Locale.ROOT))).containsExactly(word);
        assertThat(canaries.in(HexFormat.of().formatHex(word.getBytes(UTF_8)))).containsExactly(word);
        assertThat(canaries.in(canaries.into(parsed("{\"a\":[{\"name\":\"x\",\"code\":\"X\"}]}"))
                        .toString()))
                .hasSize(1);
    }
}
