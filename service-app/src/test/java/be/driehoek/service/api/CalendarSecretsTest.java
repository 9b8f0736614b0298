package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.storage.CaseRow;
import be.driehoek.service.storage.CaseRows;
import be.driehoek.service.storage.EventKey;
import be.driehoek.service.storage.EventRow;
import be.driehoek.service.storage.EventRows;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("The secret of a link to a calendar stands in no log and in no error")
class CalendarSecretsTest {
    private static final Pattern SECRET = Pattern.compile("/calendars/([A-Za-z0-9_-]{43})\\.ics");
    private static final String MARKER = "zxqv";

    private final CaseRows cases;
    private final EventRows events;
    private final Caller anonymous;
    private final Caller caseworker;
    private final Caller teamLead;
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage()
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    };

    CalendarSecretsTest(EmbeddedServer server, CaseRows cases, EventRows events) {
        this.cases = cases;
        this.events = events;
        this.anonymous = Caller.anonymous(server);
        this.caseworker = Caller.as("caseworker", server);
        this.teamLead = Caller.as("teamlead", server);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @BeforeEach
    void listen() {
        appender.setContext(root().getLoggerContext());
        appender.start();
        root().addAppender(appender);
    }

    @AfterEach
    void stop() {
        root().detachAppender(appender);
    }

    @Test
    void whatever_happens_with_a_link() {
        var secret = secretOf(caseworker);
        var address = "/calendars/" + secret + ".ics";

        assertThat(anonymous.get(address).statusCode()).isEqualTo(200);
        var errors = List.of(
                anonymous.get("/calendars/" + secret),
                anonymous.get(address + "/x"),
                anonymous.send("DELETE", address),
                anonymous.post(address, "{}"),
                anonymous.header("Accept", "application/json").get(address),
                anonymous.get("/calendars/x" + secret + ".ics"));

        assertThat(errors).allSatisfy(response -> {
            assertThat(response.statusCode()).isBetween(400, 499);
            assertThat(response.body()).doesNotContain(secret);
        });
        assertThat(logged).noneMatch(line -> line.contains(secret));
    }

    @Test
    @NotBehindTheFence
    void also_when_a_calendar_cannot_be_made() {
        var secret = secretOf(teamLead);
        var unreadable = UUID.randomUUID();
        var day = LocalDate.of(2026, 11, 20);
        cases.save(new CaseRow(unreadable, "demo", "demo", 1, "REFERRED", "teamlead", "ELIGIBLE", "NORMAL", day, null));
        events.saveAll(List.of(new EventRow(
                new EventKey(unreadable, 1),
                "referral-received",
                day,
                Instant.EPOCH,
                "caseworker",
                ("{\"" + MARKER + "\":1}").getBytes(UTF_8))));

        var response = anonymous.get("/calendars/" + secret + ".ics");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain(secret, MARKER);
        assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(secret) || line.contains(MARKER));
    }

    private static String secretOf(Caller owner) {
        var created = owner.post("/api/calendar-links", "{\"personalTitles\":true}");
        var found = SECRET.matcher(created.body());
        assertThat(found.find()).as(created.body()).isTrue();
        return found.group(1);
    }
}
