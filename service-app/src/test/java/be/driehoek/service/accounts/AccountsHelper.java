package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.UUID;

/** Makes accounts for tests, over HTTP and as an administrator. */
final class AccountsHelper {
    static final String PASSWORD = "regenton fiets wolkje dropveter";

    private final EmbeddedServer server;
    private final Caller administrator;

    AccountsHelper(EmbeddedServer server) {
        this.server = server;
        this.administrator = Caller.as("admin", server);
    }

    Caller administrator() {
        return administrator;
    }

    /** A new caseworker of the demo's team, whose password is {@link #PASSWORD}. */
    String caseworker() {
        var name = "worker-" + UUID.randomUUID();
        var begin = begin(name);
        var changed = Caller.anonymous(server)
                .credentials(name, begin)
                .send("PUT", "/api/me/password", "{\"current\":\"" + begin + "\",\"new\":\"" + PASSWORD + "\"}");
        assertThat(changed.statusCode()).isEqualTo(204);
        return name;
    }

    /** A new caseworker; the password to begin with. */
    String begin(String name) {
        var made = administrator.post("/api/accounts", "{\"name\":\"" + name + "\"," + member("CASEWORKER") + "}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made.body()).path("password").asText();
    }

    static String member(String role) {
        return "\"organisation\":\"demo\",\"team\":\"demo\",\"roles\":[\"" + role + "\"]";
    }

    int change(String name, String role, boolean open) {
        return administrator
                .send("PUT", "/api/accounts/" + name, "{" + member(role) + ",\"open\":" + open + "}")
                .statusCode();
    }

    Caller as(String name) {
        return as(name, PASSWORD);
    }

    Caller as(String name, String password) {
        return Caller.anonymous(server).credentials(name, password);
    }

    JsonNode token(Caller owner, String body) {
        var made = owner.post("/api/tokens", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made.body());
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError("an answer must be JSON: got " + text, e);
        }
    }
}
