package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R10: what is taken from an account is gone at the next request")
class RevocationTest {
    private final EmbeddedServer server;
    private final AccountsHelper accounts;

    RevocationTest(EmbeddedServer server) {
        this.server = server;
        this.accounts = new AccountsHelper(server);
    }

    private static int status(Caller caller, String path) {
        return caller.get(path).statusCode();
    }

    @Test
    void an_account_that_is_closed_opens_nothing_until_it_is_open_again() {
        var name = accounts.caseworker();
        var owner = accounts.as(name);
        var program = program(owner);
        assertThat(status(owner, "/api/cases")).isEqualTo(200);
        assertThat(status(program, "/api/cases")).isEqualTo(200);
        var calendar = AccountsHelper.json(
                        owner.post("/api/calendar-links", "{}").body())
                .path("url")
                .asText()
                .replaceFirst("^https?://[^/]+", "");
        assertThat(status(Caller.anonymous(server), calendar)).isEqualTo(200);

        assertThat(accounts.change(name, "CASEWORKER", false)).isEqualTo(200);
        assertThat(status(owner, "/api/cases")).isEqualTo(401);
        assertThat(status(program, "/api/cases")).isEqualTo(401);
        assertThat(status(Caller.anonymous(server), calendar)).isEqualTo(404);

        assertThat(accounts.change(name, "CASEWORKER", true)).isEqualTo(200);
        assertThat(status(owner, "/api/cases")).isEqualTo(200);
        assertThat(status(program, "/api/cases")).isEqualTo(401);
    }

    @Test
    void a_role_that_is_taken_is_gone() {
        var name = accounts.caseworker();
        var owner = accounts.as(name);
        var program = program(owner);
        assertThat(status(owner, "/api/cases")).isEqualTo(200);

        assertThat(accounts.change(name, "REFERRER", true)).isEqualTo(200);
        assertThat(status(owner, "/api/cases")).isEqualTo(403);
        assertThat(status(program, "/api/cases")).isEqualTo(403);
    }

    @Test
    void a_team_that_is_left_is_left() {
        var name = accounts.caseworker();
        var owner = accounts.as(name);
        assertThat(me(owner).path("team").asText()).isEqualTo("demo");

        assertThat(accounts.administrator()
                        .send(
                                "PUT",
                                "/api/accounts/" + name,
                                "{\"organisation\":\"ocmw-voorbeeld\",\"roles\":[\"REFERRER\"],\"open\":true}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(me(owner).has("team")).isFalse();
        assertThat(me(owner).path("organisation").asText()).isEqualTo("ocmw-voorbeeld");
    }

    @Test
    void a_password_that_was_changed_opens_nothing() {
        var name = accounts.caseworker();
        var owner = accounts.as(name);
        assertThat(status(owner, "/api/cases")).isEqualTo(200);

        var next = "lantaarn zeepbel 7 knikkers";
        assertThat(owner.send(
                                "PUT",
                                "/api/me/password",
                                "{\"current\":\"" + AccountsHelper.PASSWORD + "\",\"new\":\"" + next + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(status(owner, "/api/cases")).isEqualTo(401);
        assertThat(status(accounts.as(name, next), "/api/cases")).isEqualTo(200);
    }

    @Test
    void a_password_that_an_administrator_renews_ends_the_old_one_and_the_tokens() {
        var name = accounts.caseworker();
        var owner = accounts.as(name);
        var program = program(owner);

        var renewed = accounts.administrator().post("/api/accounts/" + name + "/password", "");
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(status(owner, "/api/me")).isEqualTo(401);
        assertThat(status(program, "/api/me")).isEqualTo(401);
        var begin = AccountsHelper.json(renewed.body()).path("password").asText();
        assertThat(me(accounts.as(name, begin)).path("mustChangePassword").asBoolean())
                .isTrue();
    }

    @Test
    void a_token_that_is_revoked_opens_nothing() {
        var owner = accounts.as(accounts.caseworker());
        var own = accounts.token(owner, "{\"name\":\"one\"}");
        var other = accounts.token(owner, "{\"name\":\"other\"}");

        assertThat(owner.send("DELETE", "/api/tokens/" + own.path("id").asText())
                        .statusCode())
                .isEqualTo(204);
        assertThat(status(program(own.path("secret").asText()), "/api/me")).isEqualTo(401);
        assertThat(status(program(other.path("secret").asText()), "/api/me")).isEqualTo(200);

        assertThat(Caller.as("caseworker2", server)
                        .send("DELETE", "/api/tokens/" + other.path("id").asText())
                        .statusCode())
                .isEqualTo(404);
        assertThat(status(program(other.path("secret").asText()), "/api/me")).isEqualTo(200);

        assertThat(accounts.administrator()
                        .send("DELETE", "/api/tokens/" + other.path("id").asText())
                        .statusCode())
                .isEqualTo(204);
        assertThat(status(program(other.path("secret").asText()), "/api/me")).isEqualTo(401);
    }

    private JsonNode me(Caller caller) {
        return AccountsHelper.json(caller.get("/api/me").body());
    }

    private Caller program(Caller owner) {
        return program(
                accounts.token(owner, "{\"name\":\"program\"}").path("secret").asText());
    }

    private Caller program(String secret) {
        return Caller.anonymous(server).token(secret);
    }
}
