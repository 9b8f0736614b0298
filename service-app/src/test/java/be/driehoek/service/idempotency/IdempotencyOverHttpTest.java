package be.driehoek.service.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.storage.AnsweredRequestRow;
import be.driehoek.service.storage.AnsweredRequestRows;
import be.driehoek.service.storage.CaseRows;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Idempotency-Key")
class IdempotencyOverHttpTest {
    private static final String REFERRAL = "{\"receivedOn\":\"2026-11-02\",\"rentArrears\":true}";
    private static final String ACCEPT = "{\"type\":\"accept-referral\",\"on\":\"2026-11-03\",\"reason\":\"urgent\"}";
    private static final int DUPLICATES = 100;

    private final Caller caseworker;
    private final Caller anonymous;
    private final Caller teamLead;
    private final CaseRows cases;
    private final AnsweredRequestRows rows;
    private final AnsweredRequests requests;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final String key = UUID.randomUUID().toString();

    IdempotencyOverHttpTest(
            EmbeddedServer server,
            CaseRows cases,
            AnsweredRequestRows rows,
            AnsweredRequests requests,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.anonymous = Caller.anonymous(server);
        this.caseworker = Caller.as("caseworker", server);
        this.teamLead = Caller.as("teamlead", server);
        this.cases = cases;
        this.rows = rows;
        this.requests = requests;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    @NotBehindTheFence
    void the_same_again_has_the_same_answer_and_is_done_once() {
        var before = cases.count();

        var first = refer(caseworker, REFERRAL);
        var second = refer(caseworker, REFERRAL);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertSame(second, first);
        assertThat(cases.count()).isEqualTo(before + 1);
    }

    @Test
    void how_the_body_is_written_does_not_matter() {
        var first = refer(caseworker, REFERRAL);

        assertSame(
                refer(caseworker, " { \"rentArrears\" : true, \"receivedOn\":\"2026-11-02\" , \"channel\":null}"),
                first);
    }

    @Test
    @NotBehindTheFence
    void without_a_key_each_is_another() {
        var before = cases.count();

        caseworker.post("/api/referrals", REFERRAL);
        caseworker.post("/api/referrals", REFERRAL);

        assertThat(cases.count()).isEqualTo(before + 2);
    }

    @Test
    void the_key_of_another_request_is_refused() {
        refer(caseworker, REFERRAL);
        var before = cases.count();

        var other = refer(caseworker, "{\"receivedOn\":\"2026-11-02\",\"rentArrears\":false}");
        var elsewhere = withKey(caseworker).post("/api/assessments", "{\"referral\":" + REFERRAL + "}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("\"pointer\":\"/Idempotency-Key\"").doesNotContain(key);
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(cases.count()).isEqualTo(before);
    }

    @Test
    void the_keys_of_accounts_have_nothing_to_do_with_each_other() {
        var mine = refer(caseworker, REFERRAL);

        var theirs = refer(teamLead, REFERRAL);

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(location(theirs)).isNotEqualTo(location(mine));
    }

    @Test
    void what_was_refused_stays_refused_under_its_key() {
        var path = location(caseworker.post("/api/referrals", REFERRAL)) + "/commands";
        var reopen = "{\"type\":\"reopen-case\",\"on\":\"2026-11-04\",\"reason\":\"new problem\"}";
        var decline = "{\"type\":\"decline-referral\",\"on\":\"2026-11-03\",\"reason\":\"moved\"}";
        var refused = withKey(caseworker).post(path, reopen);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(caseworker.post(path, decline).statusCode()).isEqualTo(200);

        assertSame(withKey(caseworker).post(path, reopen), refused);
        assertThat(caseworker.post(path, reopen).statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_holds_though_the_case_has_another_version_since() {
        var path = location(caseworker.post("/api/referrals", REFERRAL)) + "/commands";
        var writer = withKey(caseworker).header("If-Match", "\"1\"");
        var first = writer.post(path, ACCEPT);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).contains("\"2\"");

        assertSame(writer.post(path, ACCEPT), first);
    }

    @Test
    void a_stale_version_stays_stale_under_its_key_and_writes_nothing() {
        var path = location(caseworker.post("/api/referrals", REFERRAL)) + "/commands";
        var writer = withKey(caseworker).header("If-Match", "\"7\"");

        var stale = writer.post(path, ACCEPT);

        assertThat(stale.statusCode()).isEqualTo(412);
        assertSame(writer.post(path, ACCEPT), stale);
        assertThat(caseworker.post(path, ACCEPT).statusCode()).isEqualTo(200);
    }

    @Test
    void a_case_that_is_not_there_is_not_there_again() {
        var path = "/api/cases/" + UUID.randomUUID() + "/commands";

        var missing = withKey(caseworker).post(path, ACCEPT);

        assertThat(missing.statusCode()).isEqualTo(404);
        assertSame(withKey(caseworker).post(path, ACCEPT), missing);
    }

    @Test
    void a_body_that_cannot_be_read_does_not_use_its_key_up() {
        assertThat(refer(caseworker, "{\"receivedOn\":\"yesterday\"}").statusCode())
                .isEqualTo(400);

        assertThat(refer(caseworker, REFERRAL).statusCode()).isEqualTo(201);
    }

    @Test
    @NotBehindTheFence
    void while_it_is_being_done_the_same_is_told_so_at_once() {
        var first = refer(caseworker, REFERRAL);

        var meanwhile = transactions.executeWrite(status -> {
            assertThat(rows.hold(digest(key))).isPresent();
            return refer(caseworker, REFERRAL);
        });

        assertThat(meanwhile.statusCode()).isEqualTo(409);
        assertSame(refer(caseworker, REFERRAL), first);
    }

    @Test
    @NotBehindTheFence
    void who_ended_before_an_answer_is_followed_by_the_next() {
        var first = refer(caseworker, REFERRAL);
        // As a process leaves it that is killed in the middle.
        forgetAnswer();

        var second = refer(caseworker, REFERRAL);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(location(second)).isNotEqualTo(location(first));
        assertSame(refer(caseworker, REFERRAL), second);
    }

    @Test
    @NotBehindTheFence
    void of_a_hundred_at_once_one_is_done() throws Exception {
        var before = cases.count();

        var answers = new ArrayList<HttpResponse<String>>();
        try (var threads = Executors.newFixedThreadPool(DUPLICATES)) {
            Callable<HttpResponse<String>> call = () -> refer(caseworker, REFERRAL);
            for (var answer : threads.invokeAll(Collections.nCopies(DUPLICATES, call))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(HttpResponse::statusCode).contains(201).containsOnly(201, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201).map(HttpResponse::body))
                .containsOnly(refer(caseworker, REFERRAL).body());
        assertThat(cases.count()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "one, two"})
    void a_key_that_cannot_be_one_is_refused(String written) {
        var refused = caseworker.header("Idempotency-Key", written).post("/api/referrals", REFERRAL);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"pointer\":\"/Idempotency-Key\"");
    }

    @ParameterizedTest
    @CsvSource({"1, 201", "255, 201", "256, 400"})
    void a_key_has_at_most_255_characters(int length, int status) {
        var written = "k".repeat(length);

        assertThat(caseworker
                        .header("Idempotency-Key", written)
                        .post("/api/referrals", REFERRAL)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void whoever_has_no_account_has_no_keys() {
        var body = "{\"referral\":" + REFERRAL + "}";

        assertThat(withKey(anonymous).post("/api/assessments", body).statusCode())
                .isEqualTo(200);
        assertThat(withKey(anonymous)
                        .post("/api/assessments", "{\"referral\":{\"receivedOn\":\"2026-11-02\"}}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void each_call_that_posts_keeps_its_answer() {
        var plan =
                "{\"seconds\":1,\"plan\":{\"from\":\"2026-11-23\",\"until\":\"2026-11-24\",\"places\":[{\"id\":\"a\"}],"
                        + "\"travel\":{\"minutes\":[[0]]},\"caseworkers\":[],\"cases\":[],\"visits\":[]}}";
        assertKept("/api/assessments", "{\"referral\":" + REFERRAL + "}", 200);
        assertKept(
                "/api/policies/compare",
                "{\"before\":\"caw-limburg\",\"after\":\"caw-limburg\",\"referrals\":[" + REFERRAL + "]}",
                200);
        assertKept("/api/visit-plans", plan, 200);
        assertKept("/api/calendar-links", "{}", 201);
    }

    private void assertKept(String path, String body, int status) {
        var caller = caseworker.header("Idempotency-Key", UUID.randomUUID().toString());
        var first = caller.post(path, body);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(status);
        assertSame(caller.post(path, body), first);
    }

    @Test
    @NotBehindTheFence
    void a_secret_address_is_not_stored_for_others_to_read() {
        var link = withKey(caseworker).post("/api/calendar-links", "{}");
        var stored = stored(key).orElseThrow().answer();

        assertThat(link.body()).contains("/calendars/");
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("/calendars/", "caseworker", key);
        assertSame(withKey(caseworker).post("/api/calendar-links", "{}"), link);
    }

    @Test
    @NotBehindTheFence
    void an_answer_is_forgotten_after_a_day_and_not_before() {
        refer(caseworker, REFERRAL);
        var old = UUID.randomUUID().toString();
        var aDayAgo = clock.instant().minus(Duration.ofHours(24));
        rows.note(digest(old), "of something", aDayAgo.minusSeconds(1));

        requests.forgetOld();

        assertThat(stored(key)).isPresent();
        assertThat(stored(old)).isEmpty();
    }

    private void forgetAnswer() {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection()
                    .prepareStatement("update answered_request set answer = '' where digest = ?")) {
                statement.setString(1, digest(key));
                return statement.executeUpdate();
            }
        });
    }

    private Optional<AnsweredRequestRow> stored(String key) {
        return transactions.executeWrite(status -> rows.hold(digest(key)));
    }

    private static String digest(String key) {
        return new IdempotencyKey("caseworker", key).digest();
    }

    private HttpResponse<String> refer(Caller caller, String referral) {
        return withKey(caller).post("/api/referrals", referral);
    }

    private Caller withKey(Caller caller) {
        return caller.header("Idempotency-Key", key);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    /** The answer of before: status, body and what the headers say about it. */
    private static void assertSame(HttpResponse<String> replayed, HttpResponse<String> first) {
        assertThat(replayed.statusCode()).isEqualTo(first.statusCode());
        assertThat(replayed.body()).isEqualTo(first.body());
        for (var header : new String[] {"Content-Type", "ETag", "Location", "Cache-Control"}) {
            assertThat(replayed.headers().allValues(header))
                    .isEqualTo(first.headers().allValues(header));
        }
        assertThat(replayed.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Idempotent-Replayed")).isEmpty();
    }
}
