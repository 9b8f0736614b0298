package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.MovableClock;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.storage.AccountRows;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
@Property(name = "driehoek.accounts.refused-logins", value = "10000")
@DisplayName("An account whose password was wrong too often")
class LockoutTest {
    private static final Duration MOMENT = Duration.ofNanos(1000);

    private final EmbeddedServer server;
    private final AccountsHelper accounts;
    private final AccountRows rows;
    private final MovableClock clock;

    LockoutTest(EmbeddedServer server, AccountRows rows, MovableClock clock) {
        this.server = server;
        this.accounts = new AccountsHelper(server);
        this.rows = rows;
        this.clock = clock;
    }

    private int right(String name) {
        return accounts.as(name).get("/api/me").statusCode();
    }

    private void wrong(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(accounts.as(name, "wrong " + i).get("/api/me").statusCode())
                    .isEqualTo(401);
        }
    }

    private int failures(String name) {
        return rows.findById(name).orElseThrow().failures();
    }

    @Test
    void takes_its_password_after_nine_failures_and_not_after_ten() {
        var name = accounts.caseworker();

        wrong(name, 9);
        assertThat(right(name)).isEqualTo(200);
        assertThat(failures(name)).isZero();

        wrong(name, 10);
        assertThat(right(name)).isEqualTo(401);
        assertThat(failures(name)).isEqualTo(10);
    }

    @Test
    void is_open_again_after_a_minute_to_the_moment() {
        var name = accounts.caseworker();
        wrong(name, 10);

        clock.forward(Duration.ofMinutes(1).minus(MOMENT));
        assertThat(right(name)).isEqualTo(401);
        clock.forward(MOMENT);
        assertThat(right(name)).isEqualTo(200);
        assertThat(failures(name)).isZero();
    }

    @Test
    void waits_twice_as_long_after_the_eleventh() {
        var name = accounts.caseworker();
        wrong(name, 10);
        clock.forward(Duration.ofMinutes(1));

        wrong(name, 1);
        clock.forward(Duration.ofMinutes(2).minus(MOMENT));
        assertThat(right(name)).isEqualTo(401);
        clock.forward(MOMENT);
        assertThat(right(name)).isEqualTo(200);
    }

    @Test
    void is_not_kept_closed_by_who_goes_on() {
        var name = accounts.caseworker();
        wrong(name, 10);
        clock.forward(Duration.ofSeconds(59));
        wrong(name, 5);
        assertThat(failures(name)).isEqualTo(10);

        clock.forward(Duration.ofSeconds(1));
        assertThat(right(name)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "2, PT4M", "5, PT32M", "6, PT1H", "7, PT1H", "1000000, PT1H"})
    void waits_an_hour_at_most(int beyond, Duration lock) {
        assertThat(Lockout.lockOf(beyond)).isEqualTo(lock);
    }

    @Test
    void is_locked_also_for_a_password_that_was_right_a_moment_ago() {
        var name = accounts.caseworker();
        assertThat(right(name)).isEqualTo(200);
        wrong(name, 10);
        assertThat(right(name)).isEqualTo(401);
    }

    @Test
    void counts_failures_at_once_one_by_one() {
        var name = accounts.caseworker();
        var answers = IntStream.range(0, 9)
                .mapToObj(i -> CompletableFuture.runAsync(() -> wrong(name, 1)))
                .toList();
        answers.forEach(CompletableFuture::join);
        assertThat(failures(name)).isEqualTo(9);

        var more = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(() -> wrong(name, 1)))
                .toList();
        more.forEach(CompletableFuture::join);
        assertThat(failures(name)).isEqualTo(10);
    }

    @Test
    void is_still_there_for_its_programs() {
        var name = accounts.caseworker();
        var secret = accounts.token(accounts.as(name), "{\"name\":\"program\"}")
                .path("secret")
                .asText();
        wrong(name, 10);
        assertThat(Caller.anonymous(server).token(secret).get("/api/me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void cannot_have_its_password_guessed_by_changing_it() {
        var name = accounts.caseworker();
        var program = Caller.anonymous(server)
                .token(accounts.token(accounts.as(name), "{\"name\":\"program\"}")
                        .path("secret")
                        .asText());
        for (int i = 0; i < 10; i++) {
            assertThat(program.send(
                                    "PUT",
                                    "/api/me/password",
                                    "{\"current\":\"wrong\",\"new\":\"lantaarn zeepbel 7 knikkers\"}")
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(right(name)).isEqualTo(401);
    }

    @Test
    @DisplayName("answers like one whose password is wrong, like one that is closed, and like one that there is not")
    void answers_as_others_do() {
        var locked = accounts.caseworker();
        wrong(locked, 10);
        var closed = accounts.caseworker();
        accounts.change(closed, "CASEWORKER", false);
        var open = accounts.caseworker();

        var answers = List.of(
                accounts.as(locked).get("/api/me"),
                accounts.as(closed).get("/api/me"),
                accounts.as(open, "wrong").get("/api/me"),
                accounts.as("nobody").get("/api/me"),
                accounts.as("no name at all!").get("/api/me"),
                Caller.anonymous(server).get("/api/me"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(401);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.getFirst().body());
        assertThat(answers).extracting(LockoutTest::headers).containsOnly(headers(answers.getFirst()));
    }

    /** But for the number of the request and the moment. */
    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("X-Request-Id") || name.equalsIgnoreCase("Date"));
        return headers;
    }
}
