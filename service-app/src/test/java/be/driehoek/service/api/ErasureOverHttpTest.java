package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.audit.AuditVerification;
import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R6: a case is erased when two people agree and no hold keeps it, and nothing of it is left")
class ErasureOverHttpTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private final Caller caseworker;
    private final Caller teamLead;
    private final Caller administrator;
    private final AuditVerification verification;
    private final TransactionOperations<Connection> transactions;
    private String path = "";
    private String id = "";

    ErasureOverHttpTest(
            EmbeddedServer server, AuditVerification verification, TransactionOperations<Connection> transactions) {
        this.caseworker = Caller.as("caseworker", server);
        this.teamLead = Caller.as("teamlead", server).header("Accept-Language", "en");
        this.administrator = Caller.as("admin", server).header("Accept-Language", "en");
        this.verification = verification;
        this.transactions = transactions;
    }

    @BeforeEach
    void a_case() {
        path = caseworker
                .post(
                        "/api/referrals",
                        "{\"receivedOn\":\"2025-01-02\",\"tenant\":{\"name\":\"Vera Voorbeeld\",\"email\":\"%s@example.org\"}}"
                                .formatted(UUID.randomUUID()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        id = path.substring(path.lastIndexOf('/') + 1);
    }

    private JsonNode propose() {
        var answer = teamLead.post(path + "/erasures", "{\"requestedBy\":\"TENANT\",\"reason\":\"Zxqv\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        return ApiDocument.parsed(answer.body());
    }

    private static HttpResponse<String> approve(Caller by, JsonNode proposed) {
        return by.post("/api/erasures/" + proposed.path("id").asText() + "/approval", "");
    }

    private String hold(LocalDate until) {
        var answer = teamLead.post(
                path + "/holds", "{\"reason\":\"court-case\",\"note\":\"Zxqv\",\"until\":\"%s\"}".formatted(until));
        assertThat(answer.statusCode()).isEqualTo(201);
        return ApiDocument.parsed(answer.body()).path("id").asText();
    }

    @Test
    void nobody_approves_what_they_proposed_and_nothing_is_approved_twice() {
        var proposed = propose();
        var alone = approve(teamLead, proposed);
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("must be approved by another account");
        assertThat(teamLead.get(path).statusCode()).isEqualTo(200);

        assertThat(approve(administrator, proposed).statusCode()).isEqualTo(200);
        assertThat(approve(administrator, proposed).body()).contains("must still wait for approval");
    }

    @Test
    void what_was_said_is_for_those_who_may_read_the_case() {
        propose();
        assertThat(teamLead.get("/api/erasures").body()).contains(id, "Zxqv");
        assertThat(administrator.get("/api/erasures").body()).contains(id).doesNotContain("Zxqv");
    }

    @Test
    void a_hold_is_in_force_on_its_last_day_and_not_after() {
        hold(today);
        assertThat(propose().path("state").asText()).isEqualTo("REFUSED");
    }

    @Test
    void a_hold_that_is_over_or_lifted_keeps_nothing() {
        hold(today.minusDays(1));
        var lifted = hold(today.plusDays(1));
        assertThat(teamLead.send("DELETE", path + "/holds/" + lifted).statusCode())
                .isEqualTo(204);
        assertThat(teamLead.send("DELETE", path + "/holds/" + lifted).statusCode())
                .isEqualTo(204);
        assertThat(ApiDocument.parsed(approve(administrator, propose()).body())
                        .path("state")
                        .asText())
                .isEqualTo("DONE");
    }

    @Test
    void a_hold_that_is_set_before_the_approval_wins() {
        var proposed = propose();
        hold(today);
        var approved = ApiDocument.parsed(approve(administrator, proposed).body());
        assertThat(approved.path("state").asText()).isEqualTo("REFUSED");
        assertThat(approved.at("/items/0/state").asText()).isEqualTo("HELD");
        assertThat(teamLead.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    @NotBehindTheFence
    void nothing_of_it_is_left_but_its_trail_and_the_decision() {
        var key = UUID.randomUUID().toString();
        var note = "{\"type\":\"add-counter-note\",\"on\":\"2025-01-02\",\"by\":\"TENANT\",\"text\":\"Zxqv\"}";
        assertThat(caseworker
                        .header("Idempotency-Key", key)
                        .post(path + "/commands", note)
                        .statusCode())
                .isEqualTo(200);
        assertThat(caseworker
                        .post("/api/calendar-links", "{\"case\":\"%s\"}".formatted(id))
                        .statusCode())
                .isEqualTo(201);
        hold(today.minusDays(1));
        assertThat(tablesWith(id))
                .contains("case_event", "guidance_case", "tenant_mark", "calendar_link", "retention_hold")
                .contains("answered_request");

        assertThat(approve(administrator, propose()).statusCode()).isEqualTo(200);

        assertThat(tablesWith(id))
                .containsExactly("audit_entry", "audit_head", "case_key", "erased_case", "erasure_item");
        assertThat(wrappedKey()).isEmpty();
        var unknown = caseworker.get("/api/cases/" + UUID.randomUUID());
        assertThat(caseworker.get(path).statusCode()).isEqualTo(404);
        assertThat(caseworker.get(path).body()).isEqualTo(unknown.body());
        // The answer of before is not given again.
        assertThat(caseworker
                        .header("Idempotency-Key", key)
                        .post(path + "/commands", note)
                        .statusCode())
                .isEqualTo(404);
        assertThat(verification.verify(Optional.empty()).faults())
                .noneMatch(fault -> fault.chain().equals("case/" + id));
    }

    private byte[] wrappedKey() {
        return transactions.executeRead(status -> {
            try (var statement =
                            status.getConnection().prepareStatement("select wrapped from case_key where case_id = ?");
                    var row = bound(statement)) {
                return row.next() ? row.getBytes(1) : new byte[] {1};
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private ResultSet bound(PreparedStatement statement) throws SQLException {
        statement.setObject(1, UUID.fromString(id));
        return statement.executeQuery();
    }

    /** The tables of which some row names the case. */
    private Set<String> tablesWith(String text) {
        return transactions.executeRead(status -> {
            var found = new TreeSet<String>();
            var connection = status.getConnection();
            try (var tables = connection.getMetaData().getTables(null, "public", "%", null)) {
                while (tables.next()) {
                    var type = tables.getString("TABLE_TYPE");
                    if (type.endsWith("TABLE") && holds(connection, tables.getString("TABLE_NAME"), text)) {
                        found.add(tables.getString("TABLE_NAME"));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return found;
        });
    }

    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select * from " + table)) {
            while (row.next()) {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    var value = row.getObject(column);
                    var told = value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : String.valueOf(value);
                    if (told.contains(text)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
