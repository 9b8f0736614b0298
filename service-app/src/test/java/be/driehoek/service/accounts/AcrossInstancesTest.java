package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.TestPostgres;
import be.driehoek.service.storage.AccountRows;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Accounts on two instances with one PostgreSQL")
class AcrossInstancesTest {
    private EmbeddedServer one;
    private EmbeddedServer other;

    @BeforeAll
    void start() {
        Map<String, Object> settings = new HashMap<>(TestPostgres.newDatabase());
        one = ApplicationContext.run(EmbeddedServer.class, settings, "test", "demo");
        other = ApplicationContext.run(EmbeddedServer.class, settings, "test", "demo");
    }

    @AfterAll
    void stop() {
        one.stop();
        other.stop();
    }

    @Test
    @DisplayName("R10: what one takes away is gone on the other, also for a password that it knows")
    void what_is_taken_is_gone_everywhere() {
        var accounts = new AccountsHelper(one);
        var name = accounts.caseworker();
        var there = Caller.anonymous(other).credentials(name, AccountsHelper.PASSWORD);
        assertThat(there.get("/api/cases").statusCode()).isEqualTo(200);

        assertThat(accounts.change(name, "REFERRER", true)).isEqualTo(200);
        assertThat(there.get("/api/cases").statusCode()).isEqualTo(403);
        assertThat(accounts.change(name, "CASEWORKER", false)).isEqualTo(200);
        assertThat(there.get("/api/cases").statusCode()).isEqualTo(401);
    }

    @Test
    void failures_are_counted_together() {
        var name = new AccountsHelper(one).caseworker();
        var wrong = IntStream.range(0, 9)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Caller.anonymous(i % 2 == 0 ? one : other)
                        .credentials(name, "wrong " + i)
                        .get("/api/me")
                        .statusCode()))
                .toList();
        assertThat(wrong.stream().map(CompletableFuture::join)).containsOnly(401);
        assertThat(one.getApplicationContext()
                        .getBean(AccountRows.class)
                        .findById(name)
                        .orElseThrow()
                        .failures())
                .isEqualTo(9);

        Caller.anonymous(other).credentials(name, "wrong").get("/api/me");
        assertThat(List.of(one, other))
                .allSatisfy(server -> assertThat(Caller.anonymous(server)
                                .credentials(name, AccountsHelper.PASSWORD)
                                .get("/api/me")
                                .statusCode())
                        .isEqualTo(401));
    }
}
