package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.MovableClock;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.storage.AccessTokenRow;
import be.driehoek.service.storage.AccessTokenRows;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = MovableClock.PROPERTY, value = "true")
@DisplayName("A token of a program")
class AccessTokenTest {
    private static final Duration MOMENT = Duration.ofNanos(1000);

    private final EmbeddedServer server;
    private final AccountsHelper accounts;
    private final AccessTokenRows rows;
    private final MovableClock clock;

    AccessTokenTest(EmbeddedServer server, AccessTokenRows rows, MovableClock clock) {
        this.server = server;
        this.accounts = new AccountsHelper(server);
        this.rows = rows;
        this.clock = clock;
    }

    private int use(JsonNode token) {
        return Caller.anonymous(server)
                .token(token.path("secret").asText())
                .get("/api/cases")
                .statusCode();
    }

    private AccessTokenRow row(JsonNode token) {
        return rows.findById(UUID.fromString(token.path("id").asText())).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1", "365"})
    void holds_until_its_last_day_is_over(int days) {
        var token = accounts.token(accounts.as(accounts.caseworker()), "{\"name\":\"program\",\"days\":" + days + "}");
        clock.forward(Duration.ofDays(days).minus(MOMENT));
        assertThat(use(token)).isEqualTo(200);
        clock.forward(MOMENT);
        assertThat(use(token)).isEqualTo(401);
    }

    @Test
    void holds_for_ninety_days_unless_told_otherwise() {
        var token = accounts.token(accounts.as(accounts.caseworker()), "{\"name\":\"program\"}");
        assertThat(Duration.between(
                        Instant.parse(token.path("createdAt").asText()),
                        Instant.parse(token.path("expiresAt").asText())))
                .isEqualTo(Duration.ofDays(90));
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "366, 400"})
    void holds_for_a_day_at_least_and_a_year_at_most(int days, int status) {
        assertThat(accounts.as(accounts.caseworker())
                        .post("/api/tokens", "{\"name\":\"program\",\"days\":" + days + "}")
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void is_one_of_twenty_at_most_that_hold() {
        var owner = accounts.as(accounts.caseworker());
        var first = accounts.token(owner, "{\"name\":\"first\",\"days\":1}");
        for (int i = 1; i < 20; i++) {
            accounts.token(owner, "{\"name\":\"another\"}");
        }
        assertThat(owner.post("/api/tokens", "{\"name\":\"one too many\"}").statusCode())
                .isEqualTo(422);

        clock.forward(Duration.ofDays(1));
        assertThat(owner.post("/api/tokens", "{\"name\":\"in its place\"}").statusCode())
                .isEqualTo(201);
        assertThat(AccountsHelper.json(owner.get("/api/tokens").body()))
                .hasSize(20)
                .noneMatch(token -> token.path("id").equals(first.path("id")))
                .noneMatch(token -> token.has("secret"));
    }

    @Test
    void notes_its_use_once_an_hour() {
        var token = accounts.token(accounts.as(accounts.caseworker()), "{\"name\":\"program\"}");
        assertThat(row(token).lastUsedAt()).isNull();

        use(token);
        var first = row(token).lastUsedAt();
        assertThat(first).isEqualTo(clock.instant());

        clock.forward(Duration.ofHours(1).minus(MOMENT));
        use(token);
        assertThat(row(token).lastUsedAt()).isEqualTo(first);

        clock.forward(MOMENT);
        use(token);
        assertThat(row(token).lastUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void is_stored_by_its_digest_alone() {
        var token = accounts.token(accounts.as(accounts.caseworker()), "{\"name\":\"program\"}");
        var secret = token.path("secret").asText();
        assertThat(secret).matches("drh_[A-Za-z0-9_-]{43}");
        assertThat(row(token).toString()).doesNotContain(secret, secret.substring("drh_".length()));
        assertThat(row(token).digest()).hasSize(64);
    }
}
