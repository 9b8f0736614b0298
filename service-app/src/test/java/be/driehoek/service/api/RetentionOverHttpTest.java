package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.audit.AuditFault;
import be.driehoek.service.audit.AuditVerification;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R7: what is not to be kept any more is listed, and erased when two people agree")
class RetentionOverHttpTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private final Caller caseworker;
    private final Caller teamLead;
    private final Caller administrator;
    private final AuditVerification verification;
    private final TransactionOperations<Connection> transactions;

    RetentionOverHttpTest(
            EmbeddedServer server, AuditVerification verification, TransactionOperations<Connection> transactions) {
        this.caseworker = Caller.as("caseworker", server);
        this.teamLead = Caller.as("teamlead", server);
        this.administrator = Caller.as("admin", server);
        this.verification = verification;
        this.transactions = transactions;
    }

    private String declined(LocalDate on) {
        var answer = caseworker.post(
                "/api/referrals",
                ("{\"receivedOn\":\"%s\",\"safety\":\"Zxqvdog\",\"reason\":\"Zxqvreason\","
                                + "\"tenant\":{\"name\":\"Vera\",\"phone\":\"Zxqvphone\"}}")
                        .formatted(on));
        var id = ApiDocument.parsed(answer.body()).path("caseId").asText();
        command(id, "{\"type\":\"decline-referral\",\"on\":\"%s\",\"reason\":\"Zxqvfull\"}".formatted(on));
        return id;
    }

    private void command(String id, String command) {
        assertThat(caseworker.post("/api/cases/" + id + "/commands", command).statusCode())
                .isEqualTo(200);
    }

    /** What is due of a case, as a list in pages of two shows it. */
    private List<String> due(String id) {
        var next = "";
        while (true) {
            var page = ApiDocument.parsed(
                    teamLead.get("/api/retention?limit=2" + next).body());
            for (var found : page.path("cases")) {
                if (found.path("case").asText().equals(id)) {
                    return StreamSupport.stream(found.path("due").spliterator(), false)
                            .map(part -> part.path("part").asText()
                                    + (part.path("held").asBoolean() ? " held" : ""))
                            .toList();
                }
            }
            if (!page.has("next")) {
                return List.of();
            }
            next = "&after=" + page.path("next").asText();
        }
    }

    private HttpResponse<String> release(String id, String part) {
        return teamLead.post(
                "/api/retention/releases", "{\"parts\":[{\"case\":\"%s\",\"part\":\"%s\"}]}".formatted(id, part));
    }

    private JsonNode approved(HttpResponse<String> proposed) {
        assertThat(proposed.statusCode()).isEqualTo(201);
        var id = ApiDocument.parsed(proposed.body()).path("id").asText();
        return ApiDocument.parsed(
                administrator.post("/api/erasures/" + id + "/approval", "").body());
    }

    @Test
    @NotBehindTheFence
    void a_part_goes_and_the_rest_stays() {
        var id = declined(today.minusYears(3));
        assertThat(due(id)).containsExactly("SAFETY", "CONTACT_DETAILS");
        assertThat(release(id, "NOTES").statusCode()).isEqualTo(422);
        assertThat(release(id, "WHOLE_CASE").statusCode()).isEqualTo(422);
        var before = caseworker.get("/api/cases/" + id);

        assertThat(approved(release(id, "SAFETY")).at("/items/0/state").asText())
                .isEqualTo("ERASED");

        assertThat(caseworker.get("/api/cases/" + id + "/events").body())
                .contains("Zxqvphone", "Zxqvreason", "Zxqvfull")
                .doesNotContain("Zxqvdog");
        var after = caseworker.get("/api/cases/" + id);
        assertThat(after.body()).doesNotContain("Zxqvdog");
        assertThat(after.headers().firstValue("ETag"))
                .isEqualTo(before.headers().firstValue("ETag"));
        assertThat(due(id)).containsExactly("CONTACT_DETAILS");
        assertThat(faults(id)).isEmpty();
        command(
                id,
                "{\"type\":\"add-counter-note\",\"on\":\"%s\",\"by\":\"TENANT\",\"text\":\"No.\"}".formatted(today));
        assertThat(faults(id)).isEmpty();
        for (int sequence = 1; sequence <= 3; sequence++) {
            assertThat(faults(
                            id,
                            "update case_event set recorded_by = 'other' where case_id = '" + id + "' and sequence = "
                                    + sequence))
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_held_or_opened_again_meanwhile_stays() {
        var held = declined(today.minusYears(11));
        assertThat(due(held)).containsExactly("WHOLE_CASE");
        var proposed = release(held, "WHOLE_CASE");
        assertThat(teamLead.post("/api/cases/" + held + "/holds", "{\"reason\":\"complaint\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(due(held)).containsExactly("WHOLE_CASE held");
        assertThat(release(held, "WHOLE_CASE").statusCode()).isEqualTo(422);
        assertThat(approved(proposed).at("/items/0/state").asText()).isEqualTo("HELD");

        var opened = declined(today.minusYears(11));
        var released = release(opened, "WHOLE_CASE");
        command(opened, "{\"type\":\"reopen-case\",\"on\":\"%s\"}".formatted(today));
        assertThat(approved(released).at("/items/0/state").asText()).isEqualTo("HELD");
        assertThat(due(opened)).isEmpty();
    }

    @Test
    void a_whole_case_goes() {
        var id = declined(today.minusYears(10));
        assertThat(approved(release(id, "WHOLE_CASE")).path("state").asText()).isEqualTo("DONE");
        assertThat(caseworker.get("/api/cases/" + id).statusCode()).isEqualTo(404);
        assertThat(faults(id)).isEmpty();
        assertThat(due(declined(today.minusYears(10).plusDays(1)))).doesNotContain("WHOLE_CASE");
    }

    /** What a verification finds about a case once somebody has changed something; then all is as it was. */
    private List<AuditFault> faults(String id, String... statements) {
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(Isolation.REPEATABLE_READ);
        return transactions.execute(definition, status -> {
            try (var statement = status.getConnection().createStatement()) {
                for (var sql : statements) {
                    assertThat(statement.executeUpdate(sql)).isPositive();
                }
                return verification.verify(Optional.empty()).faults().stream()
                        .filter(fault -> fault.chain().equals("case/" + id))
                        .toList();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                status.setRollbackOnly();
            }
        });
    }
}
