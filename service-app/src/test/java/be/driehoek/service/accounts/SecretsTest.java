package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.storage.AccountRows;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = CheapHashes.NOT_HERE, value = "true")
@DisplayName("Passwords and tokens stand in no log and in no answer but the one that tells them")
class SecretsTest {
    private static final String NEXT = "zxqv regenton fiets wolkje";
    private static final String WRONG = "zxqv-wrong-password";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final EmbeddedServer server;
    private final AccountRows rows;
    private final AccountsHelper accounts;
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage()
                    + event.getKeyValuePairs()
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    };

    SecretsTest(EmbeddedServer server, AccountRows rows) {
        this.server = server;
        this.rows = rows;
        this.accounts = new AccountsHelper(server);
    }

    @BeforeEach
    void listen() {
        appender.start();
        root.addAppender(appender);
        // As somebody who looks for a fault would have it, but for what the drivers and the wire say.
        ((Logger) LoggerFactory.getLogger("be.driehoek")).setLevel(Level.TRACE);
        ((Logger) LoggerFactory.getLogger("io.micronaut.security")).setLevel(Level.TRACE);
        ((Logger) LoggerFactory.getLogger("com.password4j")).setLevel(Level.TRACE);
    }

    @AfterEach
    void stop() {
        root.detachAppender(appender);
        root.setLevel(before);
        for (var name : List.of("be.driehoek", "io.micronaut.security", "com.password4j")) {
            ((Logger) LoggerFactory.getLogger(name)).setLevel(null);
        }
    }

    @Test
    void whatever_is_done_with_them() {
        var answers = new ArrayList<String>();
        var name = "secrets-" + UUID.randomUUID();
        var begin = accounts.begin(name);
        var owner = accounts.as(name, begin);
        for (var body : List.of(
                "{\"current\":\"" + WRONG + "\",\"new\":\"" + NEXT + "\"}",
                "{\"current\":\"" + begin + "\",\"new\":\"" + NEXT + "\\u0000\"}",
                "{\"current\":[\"" + begin + "\"],\"new\":\"" + NEXT + "\"}",
                "{\"current\":\"" + begin + "\",\"new\":\"" + NEXT + "\"")) {
            var answer = owner.send("PUT", "/api/me/password", body);
            assertThat(answer.statusCode()).isBetween(400, 422);
            answers.add(answer.body());
        }
        assertThat(owner.send("PUT", "/api/me/password", "{\"current\":\"" + begin + "\",\"new\":\"" + NEXT + "\"}")
                        .statusCode())
                .isEqualTo(204);
        var changed = accounts.as(name, NEXT);
        answers.add(changed.get("/api/me").body());
        answers.add(accounts.as(name, WRONG).get("/api/me").body());

        var secret =
                accounts.token(changed, "{\"name\":\"program\"}").path("secret").asText();
        var program = Caller.anonymous(server).token(secret);
        answers.add(program.get("/api/tokens").body());
        answers.add(program.get("/api/nothing").body());
        answers.add(Caller.anonymous(server).token(secret + "x").get("/api/me").body());
        answers.add(accounts.administrator().get("/api/accounts/" + name).body());
        answers.add(accounts.administrator().get("/api/accounts?limit=1000").body());

        var hash = rows.findById(name).orElseThrow().password();
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(logged).isNotEmpty();
        for (var hidden : List.of(begin, NEXT, WRONG, secret, hash, "$argon2id$")) {
            assertThat(answers).noneMatch(text -> text.contains(hidden));
            assertThat(logged).noneMatch(line -> line.contains(hidden));
        }
    }
}
