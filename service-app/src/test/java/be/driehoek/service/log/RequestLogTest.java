package be.driehoek.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R5: the log of the service")
class RequestLogTest {
    private static final List<String> MARKERS = List.of("Zwaluwmarker", "zwaluwmarker", "89000000", "Nachtegaalstraat");

    private final EmbeddedServer server;
    private final Logger requests = (Logger) LoggerFactory.getLogger(RequestLog.class);
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();

    RequestLogTest(EmbeddedServer server) {
        this.server = server;
    }

    @BeforeEach
    void listen() {
        requests.setLevel(Level.INFO);
        written.start();
        root.addAppender(written);
    }

    @AfterEach
    void leave() {
        root.detachAppender(written);
        requests.setLevel(Level.OFF);
    }

    @Test
    void tells_the_route_the_status_and_the_number_that_the_answer_has() throws Exception {
        var answer = Caller.as("caseworker", server).get("/api/cases/" + UUID.randomUUID());

        var line = new ObjectMapper()
                .readTree(lines().stream()
                        .filter(text -> text.contains("answered"))
                        .findFirst()
                        .orElseThrow());
        assertThat(line.get("level").asText()).isEqualTo("INFO");
        assertThat(line.get("formattedMessage").asText()).isEqualTo("answered");
        var told = line.get("kvpList").toString();
        assertThat(told)
                .contains(
                        "{\"method\":\"GET\"}",
                        "{\"route\":\"/api/cases/{id}\"}",
                        "{\"status\":\"404\"}",
                        answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void tells_nothing_of_what_was_written_or_asked_whatever_becomes_of_it() {
        var caseworker = Caller.as("caseworker", server);
        var referral =
                "{\"receivedOn\":\"2026-11-02\",\"reason\":\"Zwaluwmarker\",\"tenant\":{\"name\":\"Zwaluwmarker\","
                        + "\"phone\":\"089 00 00 00\"},\"tenancy\":{\"address\":{\"street\":\"Nachtegaalstraat\"}}}";
        var path = caseworker
                .post("/api/referrals", referral)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        caseworker.post("/api/referrals", referral.replace("2026-11-02", "Zwaluwmarker"));
        caseworker.post("/api/referrals", referral + "Zwaluwmarker");
        caseworker.get(path);
        caseworker.get("/api/cases?caseworker=zwaluwmarker&phase=Zwaluwmarker");
        caseworker.get("/calendars/zwaluwmarker.ics");
        caseworker.get("/zwaluwmarker");
        caseworker.header("Idempotency-Key", "zwaluwmarker").post(path + "/commands", "{\"type\":\"Zwaluwmarker\"}");
        Caller.anonymous(server).credentials("zwaluwmarker", "Zwaluwmarker").get(path);

        var log = lines();

        assertThat(log.stream().filter(line -> line.contains("answered"))).hasSize(9);
        assertThat(String.join("\n", log)).doesNotContain(MARKERS).doesNotContain(path.substring(path.length() - 36));
    }

    /** As they are written where the format is json. */
    private List<String> lines() {
        var encoder = new JsonEncoder();
        encoder.setContext(root.getLoggerContext());
        encoder.setWithFormattedMessage(true);
        encoder.start();
        return List.copyOf(written.list).stream()
                .map(event -> new String(encoder.encode(event), StandardCharsets.UTF_8))
                .toList();
    }
}
