package be.driehoek.service.storage;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.Caller;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@NotBehindTheFence
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R11, R15: a case that somebody changed in the database is an error without detail")
class UnreadableCaseTest {
    private final Caller caseworker;
    private final EventRows events;
    private final CasesOfLate ofLate;
    private final TransactionOperations<Connection> transactions;

    UnreadableCaseTest(
            EmbeddedServer server,
            EventRows events,
            CasesOfLate ofLate,
            TransactionOperations<Connection> transactions) {
        this.caseworker = Caller.as("caseworker", server);
        this.events = events;
        this.ofLate = ofLate;
        this.transactions = transactions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/events", "/agenda", "/agenda.ics"})
    void over_http(String view) {
        var path = caseworker
                .post("/api/referrals", "{\"receivedOn\":\"2026-11-02\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(caseworker.get(path + view).statusCode()).isEqualTo(200);
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var payload = events.findByKeyCaseIdOrderByKeySequence(id).getFirst().payload();

        var changed = payload.clone();
        changed[payload.length / 2] ^= 1;
        put(id, changed);

        var answer = caseworker.get(path + view);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("stored", "encrypt", "case_event", "Exception", id + " 1");
        put(id, payload);
        assertThat(caseworker.get(path + view).statusCode()).isEqualTo(200);
    }

    private void put(UUID id, byte[] payload) {
        transactions.executeWrite(status -> {
            events.encrypt(id, 1, payload);
            ofLate.forget(new CaseId(id));
            return true;
        });
    }
}
