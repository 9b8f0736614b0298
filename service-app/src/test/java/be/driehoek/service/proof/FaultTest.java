package be.driehoek.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.audit.AuditVerification;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@Property(name = FaultyDatabase.PROPERTY, value = "true")
@DisplayName("R15: whichever call of the database fails, all is done or nothing")
class FaultTest {
    /** A note that a key was used holds nothing that was done. */
    private static final List<String> COUNTS = List.of(
            "select count(*) from guidance_case",
            "select sum(version) from guidance_case",
            "select count(*) from case_event",
            "select count(*) from tenant_mark",
            "select count(*) from calendar_link",
            "select count(*) from answered_request where octet_length(answer) > 0",
            "select count(*) from audit_entry");

    private static final List<Long> NOTHING = Collections.nCopies(COUNTS.size(), 0L);

    private static final Logger LOG = (Logger) LoggerFactory.getLogger("be.driehoek.service.problem");

    private static final int MOST_CALLS = 200;

    private static final AtomicInteger TENANTS = new AtomicInteger();

    private final Caller caseworker;
    private final FaultyDatabase database;
    private final TransactionOperations<Connection> transactions;
    private final AuditVerification audit;

    FaultTest(
            EmbeddedServer server,
            FaultyDatabase database,
            TransactionOperations<Connection> transactions,
            AuditVerification audit) {
        this.audit = audit;
        this.caseworker = Caller.as("caseworker", server);
        this.database = database;
        this.transactions = transactions;
    }

    /** What somebody does; it is given a case to do it to. */
    interface Use extends Function<Use.Place, HttpResponse<String>> {
        record Place(Caller caller, String path, String tenant) {}
    }

    static Stream<Named<Use>> writing() {
        return Stream.of(
                Named.of(
                        "receive a referral",
                        place -> place.caller()
                                .post(
                                        "/api/referrals",
                                        "{\"receivedOn\":\"2026-11-02\",\"tenant\":" + place.tenant() + "}")),
                Named.of(
                        "record one event",
                        place -> place.caller()
                                .post(
                                        place.path() + "/commands",
                                        "{\"type\":\"assign-caseworker\",\"on\":\"2026-11-04\",\"caseworker\":\"els\"}")),
                Named.of(
                        "record several events and other marks",
                        place -> place.caller()
                                .post(
                                        place.path() + "/commands",
                                        "{\"type\":\"amend-referral\",\"on\":\"2026-11-04\",\"changes\":{\"rentArrears\":true,\"tenant\":{\"name\":\"An"
                                            + " Peeters\",\"phone\":\"0470 00 00 02\"}}}")),
                Named.of(
                        "be refused",
                        place -> place.caller()
                                .post(
                                        place.path() + "/commands",
                                        "{\"type\":\"reopen-case\",\"on\":\"2026-11-04\",\"reason\":\"none\"}")),
                Named.of("make a link to a calendar", place -> place.caller().post("/api/calendar-links", "{}")));
    }

    /** Somebody new: whom the service knows already is compared with all who may be the same. */
    private static String tenant() {
        return "{\"name\":\"An Peeters\",\"phone\":\"04%08d\"}".formatted(TENANTS.incrementAndGet());
    }

    static Stream<Named<Use>> reading() {
        return Stream.of("", "/events", "/agenda", "/agenda.ics")
                .map(part -> Named.<Use>of(
                        "GET /api/cases/{id}" + part, place -> place.caller().get(place.path() + part)));
    }

    static Stream<Named<Use>> listing() {
        return Stream.of("/api/cases", "/api/waiting-list", "/api/agenda", "/api/calendar-links")
                .map(list ->
                        Named.<Use>of("GET " + list, place -> place.caller().get(list)));
    }

    /** Hundreds of faults would be told at length. */
    @BeforeAll
    static void hush() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void speak() {
        LOG.setLevel(null);
    }

    @AfterEach
    void mend() {
        database.failAt(0);
        assertThat(audit.verify(Optional.empty()).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writing")
    void writing_is_all_or_nothing(Use use) {
        var all = effectOf(use, somewhere(caseworker));
        for (int n = 1; failsCleanly(n, use, somewhere(caseworker), all); n++) {
            assertThat(n).isLessThan(MOST_CALLS);
        }
    }

    @ParameterizedTest
    @MethodSource("writing")
    void writing_under_a_key_is_all_or_nothing_and_who_asks_again_is_served(Use use) {
        var all = effectOf(use, somewhere(withNewKey()));
        var fails = true;
        for (int n = 1; fails; n++) {
            assertThat(n).isLessThan(MOST_CALLS);
            var place = somewhere(withNewKey());
            var before = counts();
            fails = failsCleanly(n, use, place, all);

            var again = use.apply(place);
            assertThat(again.statusCode()).as(again.body()).isIn(200, 201, 422);
            assertThat(use.apply(place).body()).isEqualTo(again.body());
            assertThat(since(before))
                    .as("once in the end, failing at call %d", n)
                    .isEqualTo(all);
        }
    }

    @ParameterizedTest
    @MethodSource({"reading", "listing"})
    void reading_gives_all_or_an_error(Use use) {
        var place = somewhere(caseworker);
        var before = counts();
        var whole = use.apply(place);
        assertThat(whole.statusCode()).as(whole.body()).isEqualTo(200);
        var all = since(before);
        // A list of hundreds of events is read in thousands of calls, of which the first and some of the others will
        // do.
        var step = 1;
        for (int n = 1; failsCleanly(n, use, place, all); n += step) {
            step = n < 100 ? 1 : n / 10;
        }
        assertThat(use.apply(place).body()).isEqualTo(whole.body());
    }

    /** Does it while the n-th call fails. Returns false if there were fewer calls, so that it was done. */
    private boolean failsCleanly(int n, Use use, Use.Place place, List<Long> all) {
        var before = counts();
        database.failAt(n);
        var answer = use.apply(place);
        var failed = database.hasFailed();
        database.failAt(0);

        if (answer.statusCode() < 500) {
            // Nothing failed, or something of no consequence, such as giving a connection back.
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 422);
            assertThat(since(before)).as("all was done, failing at call %d", n).isEqualTo(all);
            return failed;
        }
        assertThat(failed).as(answer.body()).isTrue();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("fails at call", "SQL", "Exception", "X0X0X");
        // What fails after the commit is an error for the caller, though all was done.
        assertThat(since(before)).as("failing at call %d", n).isIn(NOTHING, all);
        return true;
    }

    private List<Long> effectOf(Use use, Use.Place place) {
        var before = counts();
        assertThat(use.apply(place).statusCode()).isIn(200, 201, 422);
        return since(before);
    }

    private Caller withNewKey() {
        return caseworker.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Use.Place somewhere(Caller caller) {
        return new Use.Place(caller, opened(), tenant());
    }

    private String opened() {
        var answer = caseworker.post("/api/referrals", "{\"receivedOn\":\"2026-11-02\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private List<Long> since(List<Long> before) {
        var now = counts();
        return IntStream.range(0, COUNTS.size())
                .mapToObj(i -> now.get(i) - before.get(i))
                .toList();
    }

    private List<Long> counts() {
        return transactions.executeRead(status -> {
            var counts = new ArrayList<Long>();
            for (var query : COUNTS) {
                try (var statement = status.getConnection().createStatement();
                        var result = statement.executeQuery(query)) {
                    result.next();
                    counts.add(result.getLong(1));
                }
            }
            return counts;
        });
    }
}
