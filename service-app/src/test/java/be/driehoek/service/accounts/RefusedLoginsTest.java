package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.accounts.refused-logins", value = "3")
@DisplayName("From an address with too many logins that were refused")
class RefusedLoginsTest {
    private final EmbeddedServer server;

    RefusedLoginsTest(EmbeddedServer server) {
        this.server = server;
    }

    @Test
    void none_is_looked_at_right_or_wrong_but_tokens_that_hold() {
        var owner = Caller.as("caseworker", server);
        var secret = AccountsHelper.json(
                        owner.post("/api/tokens", "{\"name\":\"program\"}").body())
                .path("secret")
                .asText();
        var anonymous = Caller.anonymous(server);

        assertThat(IntStream.range(0, 3)
                        .mapToObj(i ->
                                anonymous.credentials("nobody", "wrong " + i).get("/api/me"))
                        .toList())
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(401));

        for (var caller : List.of(
                owner,
                Caller.as("teamlead", server),
                anonymous.credentials("nobody", "wrong"),
                anonymous.token("drh_" + "x".repeat(43)))) {
            var answer = caller.get("/api/me");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(
                            answer.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 60);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        assertThat(anonymous.token(secret).get("/api/me").statusCode()).isEqualTo(200);
        assertThat(anonymous.get("/api/rules").statusCode()).isEqualTo(200);
    }
}
