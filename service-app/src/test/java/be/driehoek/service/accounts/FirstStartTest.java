package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.TestPostgres;
import be.driehoek.service.storage.AccountRows;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Chooses its database by itself: it starts the service more than once on one. */
@Tag("storage")
@ResourceLock(Resources.SYSTEM_OUT)
@DisplayName("The first start")
class FirstStartTest {
    private static final Pattern TOLD = Pattern.compile("account is \"(\\S+)\", with the password (\\S+)");
    private static final String NEXT = "regenton fiets wolkje dropveter";

    private final Map<String, Object> database = new HashMap<>(newDatabase());
    private final List<EmbeddedServer> servers = new ArrayList<>();
    private final PrintStream out = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private static Map<String, String> newDatabase() {
        return "postgresql".equals(System.getProperty("driehoek.test.database"))
                ? TestPostgres.newDatabase()
                : Map.of(
                        "datasources.default.url",
                        "jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        System.setOut(out);
        servers.forEach(EmbeddedServer::stop);
    }

    private EmbeddedServer start(String... environments) {
        var server = ApplicationContext.run(EmbeddedServer.class, new HashMap<>(database), environments);
        synchronized (servers) {
            servers.add(server);
        }
        return server;
    }

    /** Name and password of those who were told. */
    private List<Map.Entry<String, String>> told() {
        return TOLD.matcher(printed.toString(StandardCharsets.UTF_8))
                .results()
                .map(found -> Map.entry(found.group(1), found.group(2)))
                .toList();
    }

    private static long count(EmbeddedServer server) {
        return server.getApplicationContext().getBean(AccountRows.class).count();
    }

    private static JsonNode json(String text) {
        return AccountsHelper.json(text);
    }

    @Test
    void makes_an_administrator_who_must_change_the_password_before_anything_else() {
        var server = start("test");
        assertThat(told()).hasSize(1);
        var first = told().getFirst();
        assertThat(first.getKey()).isEqualTo("admin");
        assertThat(count(server)).isEqualTo(1);

        var admin = Caller.anonymous(server).credentials("admin", first.getValue());
        var me = admin.get("/api/me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(json(me.body()).path("organisation").asText()).isEqualTo("own");
        assertThat(json(me.body()).path("mustChangePassword").asBoolean()).isTrue();

        for (var path : List.of("/api/accounts", "/api/tokens", "/api/teams", "/prometheus")) {
            var refused = admin.get(path);
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(json(refused.body()).path("type").asText())
                    .isEqualTo("urn:driehoek:problem:must-change-password");
        }
        assertThat(admin.get("/api/rules").statusCode()).isEqualTo(200);

        assertThat(admin.send(
                                "PUT",
                                "/api/me/password",
                                "{\"current\":\"" + first.getValue() + "\",\"new\":\"" + NEXT + "\"}")
                        .statusCode())
                .isEqualTo(204);
        var changed = Caller.anonymous(server).credentials("admin", NEXT);
        assertThat(changed.get("/api/accounts").statusCode()).isEqualTo(200);
        assertThat(changed.get("/prometheus").statusCode()).isEqualTo(200);
    }

    @Test
    void is_the_only_one() {
        start("test");
        var password = told().getFirst().getValue();
        var second = start("test");
        assertThat(told()).hasSize(1);
        assertThat(count(second)).isEqualTo(1);
        assertThat(Caller.anonymous(second)
                        .credentials("admin", password)
                        .get("/api/me")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void of_two_instances_at_once_is_one() {
        var starts = List.of(
                CompletableFuture.supplyAsync(() -> start("test")), CompletableFuture.supplyAsync(() -> start("test")));
        starts.forEach(CompletableFuture::join);
        assertThat(told()).hasSize(1);
        assertThat(count(servers.getFirst())).isEqualTo(1);
        assertThat(servers)
                .allSatisfy(server -> assertThat(Caller.anonymous(server)
                                .credentials("admin", told().getFirst().getValue())
                                .get("/api/me")
                                .statusCode())
                        .isEqualTo(200));
    }

    @Test
    void in_demo_mode_makes_the_accounts_of_the_demo_which_open_nothing_elsewhere() {
        var demo = start("test", "demo");
        assertThat(told()).isEmpty();
        var accounts = List.of("caseworker", "caseworker2", "teamlead", "referrer", "intermediary", "admin");
        assertThat(count(demo)).isEqualTo(accounts.size());
        assertThat(accounts)
                .allSatisfy(
                        name -> assertThat(Caller.as(name, demo).get("/api/me").statusCode())
                                .isEqualTo(200));
        var program = json(Caller.as("admin", demo)
                        .post("/api/tokens", "{\"name\":\"program\"}")
                        .body())
                .path("secret")
                .asText();

        var elsewhere = start("test");
        assertThat(accounts)
                .allSatisfy(name -> assertThat(
                                Caller.as(name, elsewhere).get("/api/me").statusCode())
                        .isEqualTo(401));
        assertThat(Caller.anonymous(elsewhere).token(program).get("/api/me").statusCode())
                .isEqualTo(401);

        // Somebody must be able to begin there too.
        assertThat(told()).hasSize(1);
        assertThat(told().getFirst().getKey()).isEqualTo("administrator");
        assertThat(count(elsewhere)).isEqualTo(accounts.size() + 1);
    }

    @Test
    void adds_no_account_of_the_demo_to_accounts_of_people() {
        start("test");
        var demo = start("test", "demo");
        assertThat(count(demo)).isEqualTo(1);
        assertThat(Caller.as("caseworker", demo).get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void takes_no_password_by_basic_where_that_is_switched_off() {
        database.put("driehoek.accounts.basic", "false");
        var server = start("test");
        var answer = Caller.anonymous(server)
                .credentials("admin", told().getFirst().getValue())
                .get("/api/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"driehoek\"");
    }
}
