package be.driehoek.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@DisplayName("Outside the demo")
class NoDemoTest {
    private final EmbeddedServer server;

    NoDemoTest(EmbeddedServer server) {
        this.server = server;
    }

    @Test
    void the_accounts_of_the_demo_do_not_exist() {
        assertThat(Caller.as("caseworker", server).get("/api/nothing").statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_is_open_stays_open() {
        assertThat(Caller.anonymous(server).get("/api/rules").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/beans", "/env", "/info", "/loggers", "/routes", "/threaddump", "/caches", "/flyway"})
    void what_was_made_to_look_inside_is_not_there(String path) {
        assertThat(Caller.anonymous(server).get(path).statusCode()).isEqualTo(404);
    }
}
