package be.driehoek.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.Caller;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.audit.AuditFault.Kind;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@NotBehindTheFence
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R4: whatever is changed, deleted, moved or cut off in the audit trail is found")
class AuditVerificationTest {
    private static final String REFERRAL = "{\"receivedOn\":\"2025-01-02\"}";

    private final EmbeddedServer server;
    private final Caller caseworker;
    private final Caller teamLead;
    private final AuditVerification verification;
    private final AuditRows rows;
    private final TransactionOperations<Connection> transactions;
    private String path = "";
    private String chain = "";

    AuditVerificationTest(
            EmbeddedServer server,
            AuditVerification verification,
            AuditRows rows,
            TransactionOperations<Connection> transactions) {
        this.server = server;
        this.caseworker = Caller.as("caseworker", server);
        this.teamLead = Caller.as("teamlead", server);
        this.verification = verification;
        this.rows = rows;
        this.transactions = transactions;
    }

    @BeforeEach
    void a_case_that_was_worked_on() {
        path = caseworker
                .post("/api/referrals", REFERRAL)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        chain = Chains.of(new CaseId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1))));
        record("{\"type\":\"accept-referral\",\"on\":\"2025-01-03\",\"reason\":\"Urgent.\"}", 200);
        caseworker.get(path);
        teamLead.header("Purpose", "SUPERVISION").get(path + "/events");
        record("{\"type\":\"start-guidance\",\"on\":\"2099-01-03\"}", 422);
        caseworker.get("/api/cases/" + UUID.randomUUID());
    }

    @Test
    void a_trail_that_nobody_touched_fits() {
        var result = verification.verify(Optional.of(verification.checkpoint()));

        assertThat(result.faults()).isEmpty();
        assertThat(result.chains()).isGreaterThanOrEqualTo(2);
        assertThat(entries())
                .extracting(row -> row.action() + " " + row.purpose() + " " + row.outcome())
                .containsExactly(
                        "RECEIVE_REFERRAL GUIDANCE DONE",
                        "RECORD GUIDANCE DONE",
                        "READ_CASE GUIDANCE DONE",
                        "READ_EVENTS SUPERVISION DONE",
                        "RECORD GUIDANCE NOT_RECORDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisation = 'other'",
                "at = at + interval '1' second",
                "account = 'somebody'",
                "action = 'LIST_CASES'",
                "purpose = 'OTHER'",
                "outcome = 'OTHER'",
                "about = '00000000-0000-0000-0000-000000000001'",
                "subject = 'other'",
                "first_event = 7",
                "last_event = 7",
                "digest = repeat('0', 64)",
                "hash = repeat('0', 64)"
            })
    void each_part_of_each_entry_that_is_changed(String change) {
        for (var entry : entries()) {
            assertThat(after("update audit_entry set " + change + where(entry)))
                    .as("%s in entry %d", change, entry.key().sequence())
                    .isNotEmpty();
        }
    }

    @Test
    void each_entry_that_is_deleted() {
        for (var entry : entries()) {
            assertThat(after("delete from audit_entry" + where(entry)))
                    .as("entry %d", entry.key().sequence())
                    .isNotEmpty();
        }
        assertThat(after("delete from audit_entry where chain = '" + chain + "'"))
                .extracting(AuditFault::kind)
                .contains(Kind.ENTRY_MISSING);
    }

    @Test
    void any_two_entries_that_are_exchanged() {
        var all = entries();
        for (var one : all) {
            for (var other : all) {
                if (one.key().sequence() < other.key().sequence()) {
                    assertThat(after(
                                    "update audit_entry set sequence = -1" + where(one),
                                    "update audit_entry set sequence = "
                                            + one.key().sequence() + where(other),
                                    "update audit_entry set sequence = "
                                            + other.key().sequence() + " where chain = '" + chain
                                            + "' and sequence = -1"))
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void a_case_that_was_erased_leaves_a_chain_that_fits_and_no_events() {
        var proposed = teamLead.post(path + "/erasures", "{\"requestedBy\":\"TENANT\"}")
                .body();
        var erasure = proposed.replaceAll(".*?\"id\" ?: ?\"([^\"]+)\".*", "$1");
        assertThat(Caller.as("admin", server)
                        .post("/api/erasures/" + erasure + "/approval", "")
                        .statusCode())
                .isEqualTo(200);

        assertThat(verification.verify(Optional.empty()).faults()).isEmpty();
        assertThat(entries().getLast().action()).isEqualTo("ERASE");
        for (var entry : entries()) {
            assertThat(after("update audit_entry set account = 'somebody'" + where(entry)))
                    .isNotEmpty();
            assertThat(after("delete from audit_entry" + where(entry))).isNotEmpty();
        }
        var id = chain.substring(chain.indexOf('/') + 1);
        assertThat(after(
                        "insert into guidance_case (id, version, phase, outcome, priority, received_on, organisation,"
                                + " team) values ('" + id
                                + "', 1, 'REFERRED', 'ELIGIBLE', 'NORMAL', date '2025-01-02', 'demo', 'demo')",
                        "insert into case_event (case_id, sequence, type, occurred_on, recorded_at, recorded_by,"
                                + " payload) values ('" + id
                                + "', 1, 'referral-received', date '2025-01-02', current_timestamp, 'somebody', '')"))
                .extracting(AuditFault::kind)
                .containsExactly(Kind.EVENTS_WITHOUT_ENTRY);
    }

    @Test
    void an_end_that_is_cut_off_with_its_note_is_found_by_a_checkpoint_alone() {
        var checkpoint = verification.checkpoint();
        var all = entries();
        for (var last : all.subList(0, all.size() - 1)) {
            var cut = new String[] {
                "delete from audit_entry where chain = '" + chain + "' and sequence > "
                        + last.key().sequence(),
                "update audit_head set sequence = " + last.key().sequence() + ", hash = '" + last.hash()
                        + "' where chain = '" + chain + "'"
            };
            assertThat(after(cut)).extracting(AuditFault::kind).doesNotContain(Kind.END_DIFFERS, Kind.ENTRY_MISSING);
            assertThat(after(Optional.of(checkpoint), cut))
                    .extracting(AuditFault::kind)
                    .contains(Kind.CHECKPOINT_DIFFERS);
        }
        assertThat(after(
                        Optional.of(checkpoint),
                        "delete from audit_entry where chain = '" + chain + "'",
                        "delete from audit_head where chain = '" + chain + "'"))
                .extracting(AuditFault::kind)
                .containsExactly(Kind.CHECKPOINT_DIFFERS);
        assertThat(after("update audit_head set sequence = 1 where chain = '" + chain + "'"))
                .extracting(AuditFault::kind)
                .containsExactly(Kind.END_DIFFERS);
    }

    @Test
    void a_chain_that_is_written_anew_is_found_by_a_checkpoint() {
        var checkpoint = verification.checkpoint();
        var before = AuditHeadRow.start(chain);
        var statements = new ArrayList<String>();
        for (var entry : entries()) {
            var anew = new AuditRow(
                            entry.key(),
                            entry.organisation(),
                            entry.at(),
                            "somebody",
                            entry.action(),
                            entry.purpose(),
                            entry.outcome(),
                            entry.about(),
                            entry.subject(),
                            entry.firstEvent(),
                            entry.lastEvent(),
                            entry.digest(),
                            "")
                    .after(before);
            statements.add("update audit_entry set account = 'somebody', hash = '" + anew.hash() + "'" + where(anew));
            before = before.after(anew);
        }
        statements.add("update audit_head set hash = '" + before.hash() + "' where chain = '" + chain + "'");

        assertThat(after(statements.toArray(String[]::new))).isEmpty();
        assertThat(after(Optional.of(checkpoint), statements.toArray(String[]::new)))
                .extracting(AuditFault::kind)
                .containsExactly(Kind.CHECKPOINT_DIFFERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_event set payload = substring(payload from 2) where case_id = '%s' and sequence = 2",
                "update case_event set occurred_on = date '2020-01-01' where case_id = '%s' and sequence = 1",
                "update case_event set recorded_at = recorded_at - interval '1' second where case_id = '%s'",
                "update case_event set recorded_by = 'somebody' where case_id = '%s' and sequence = 2",
                "update case_event set type = 'case-closed' where case_id = '%s' and sequence = 2",
                "delete from case_event where case_id = '%s' and sequence = 2",
                "delete from case_event where case_id = '%s'"
            })
    void events_that_are_not_as_they_were_written(String change) {
        assertThat(after(change.formatted(caseId())))
                .extracting(AuditFault::kind)
                .contains(Kind.EVENTS_CHANGED);
    }

    @Test
    void an_event_that_nobody_noted() {
        assertThat(after(
                        "insert into case_event select case_id, 3, type, occurred_on, recorded_at, recorded_by, payload"
                                + " from case_event where sequence = 2 and case_id = '" + caseId() + "'"))
                .extracting(AuditFault::kind)
                .containsExactly(Kind.EVENTS_WITHOUT_ENTRY);
    }

    @Test
    void whatever_is_changed_about_accounts_is_noted_with_what_it_is() {
        var administrator = Caller.as("admin", server);
        var name = "a" + UUID.randomUUID();
        var account = """
            {"name": "%s", "organisation": "demo", "team": "demo", "roles": ["CASEWORKER"]}\
            """.formatted(name);
        assertThat(administrator.post("/api/accounts", account).statusCode()).isEqualTo(201);
        assertThat(administrator.post("/api/accounts/" + name + "/password", "").statusCode())
                .isEqualTo(200);
        assertThat(administrator.post("/api/teams", """
            {"id": "%s", "organisation": "demo", "name": "Zuid"}\
            """.formatted(name)).statusCode())
                .isEqualTo(201);
        assertThat(administrator.post("/api/tokens", "{\"name\": \"report\"}").statusCode())
                .isEqualTo(201);

        var noted = transactions.executeRead(status -> rows.findAfter("", 0, 100_000).stream()
                .filter(row -> row.account().equals("admin") && !row.action().equals("ERASE"))
                .toList());

        assertThat(noted)
                .extracting(AuditRow::action)
                .containsExactly("KEEP_ACCOUNTS", "KEEP_ACCOUNTS", "KEEP_ACCOUNTS", "KEEP_OWN_ACCOUNT");
        assertThat(noted).extracting(AuditRow::subject).startsWith(name, name, name);
        assertThat(noted.getLast().subject()).isNotBlank();
        assertThat(verification.verify(Optional.empty()).faults()).isEmpty();
    }

    @Test
    void many_at_once_make_one_chain() {
        var before = entries().size();

        var calls = IntStream.range(0, 40)
                .mapToObj(call ->
                        CompletableFuture.supplyAsync(() -> caseworker.get(path).statusCode()))
                .toList();

        assertThat(calls).allSatisfy(call -> assertThat(call.join()).isEqualTo(200));
        assertThat(entries()).hasSize(before + calls.size());
        assertThat(new HashSet<>(entries().stream().map(AuditRow::hash).toList()))
                .hasSize(before + calls.size());
        assertThat(verification.verify(Optional.empty()).faults()).isEmpty();
    }

    private void record(String command, int status) {
        assertThat(caseworker.post(path + "/commands", command).statusCode()).isEqualTo(status);
    }

    private String caseId() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String where(AuditRow entry) {
        return " where chain = '" + chain + "' and sequence = " + entry.key().sequence();
    }

    private List<AuditFault> after(String... statements) {
        return after(Optional.empty(), statements);
    }

    /** What a verification finds once somebody has changed something; then all is as it was. */
    private List<AuditFault> after(Optional<AuditCheckpoint> checkpoint, String... statements) {
        var asTheVerification = new DefaultTransactionDefinition();
        asTheVerification.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        return transactions.execute(asTheVerification, status -> {
            try (var statement = status.getConnection().createStatement()) {
                for (var sql : statements) {
                    assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
                }
                return verification.verify(checkpoint).faults();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                status.setRollbackOnly();
            }
        });
    }

    private List<AuditRow> entries() {
        return transactions.executeRead(status -> rows.findAfter("", 0, 100_000).stream()
                .filter(row -> row.key().chain().equals(chain))
                .toList());
    }
}
