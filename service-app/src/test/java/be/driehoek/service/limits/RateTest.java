package be.driehoek.service.limits;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.limits.account-rate", value = "5")
@Property(name = "driehoek.limits.address-rate", value = "3")
@DisplayName("Who asks for too much")
class RateTest {
    private static final int FAR_TOO_MANY = 200;

    private final EmbeddedServer server;

    RateTest(EmbeddedServer server) {
        this.server = server;
    }

    @Test
    void is_told_to_wait_while_others_are_served() {
        var flood = flood(Caller.as("caseworker", server), "/api/cases").toList();

        assertThat(flood)
                .extracting(HttpResponse::statusCode)
                .contains(200, 429)
                .containsOnly(200, 429);
        assertThat(flood.getFirst().statusCode()).isEqualTo(200);
        var refused = flood.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(Caller.as("teamlead", server).get("/api/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void without_an_account_is_one_with_the_others_at_the_address() {
        assertThat(flood(Caller.anonymous(server), "/api/rules"))
                .extracting(HttpResponse::statusCode)
                .contains(429);
        assertThat(Caller.as("caseworker2", server).get("/api/rules").statusCode())
                .isEqualTo(200);
    }

    private static Stream<HttpResponse<String>> flood(Caller caller, String path) {
        return IntStream.range(0, FAR_TOO_MANY).mapToObj(i -> caller.get(path));
    }
}
