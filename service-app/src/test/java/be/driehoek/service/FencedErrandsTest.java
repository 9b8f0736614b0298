package be.driehoek.service;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.audit.AuditVerification;
import be.driehoek.service.erasure.ErasuresCommand;
import be.driehoek.service.secrets.KeyRotation;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R14: what an operator does for all organisations, also behind the fence of the database")
class FencedErrandsTest {
    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");

    private final Caller caseworker;
    private final AuditVerification verification;
    private final KeyRotation rotation;
    private final ErasuresCommand erasures;
    private final TransactionOperations<Connection> transactions;
    private String id = "";

    @TempDir
    Path folder;

    FencedErrandsTest(
            EmbeddedServer server,
            AuditVerification verification,
            KeyRotation rotation,
            ErasuresCommand erasures,
            TransactionOperations<Connection> transactions) {
        this.caseworker = Caller.as("caseworker", server);
        this.verification = verification;
        this.rotation = rotation;
        this.erasures = erasures;
        this.transactions = transactions;
    }

    @BeforeEach
    void a_case_of_another_organisation() {
        var opened = caseworker.post("/api/referrals", """
            {"receivedOn": "2026-01-02", "tenant": {"name": "Huurder", "email": "%s@example.org"}}
            """.formatted(UUID.randomUUID()));
        id = CASE.matcher(opened.body()).results().findFirst().orElseThrow().group(1);
        PastTheFence.execute(
                transactions,
                "update guidance_case set organisation = 'other', team = 'another' where id = ?",
                UUID.fromString(id));
    }

    @Test
    void the_trail_of_every_case_is_compared_with_its_events() {
        assertThat(verification.verify(Optional.empty()).faults()).isEmpty();

        assertThat(PastTheFence.execute(
                        transactions, "update case_event set payload = '' where case_id = ?", UUID.fromString(id)))
                .isPositive();

        assertThat(verification.verify(Optional.empty()).faults())
                .extracting("chain")
                .containsOnly("case/" + id);
        assertThat(PastTheFence.execute(transactions, "delete from audit_entry where chain = ?", "case/" + id))
                .isPositive();
        PastTheFence.execute(transactions, "delete from audit_head where chain = ?", "case/" + id);
    }

    @Test
    void a_rotation_reaches_every_case() {
        assertThat(PastTheFence.execute(
                        transactions, "update tenant_mark set keyed = false where case_id = ?", UUID.fromString(id)))
                .isPositive();

        assertThat(rotation.rotate().cases()).isEqualTo(1);
        assertThat(rotation.rotate().cases()).isZero();
    }

    @Test
    void the_list_of_erased_cases_erases_them_again() throws IOException {
        var list = Files.writeString(folder.resolve("list.txt"), "2026-11-22T10:00:00Z " + id + " other\n");

        assertThat(erasures.replay(list.toString())).contains("Of the 1 cases of the list, 1 were there");
        assertThat(erasures.replay(list.toString())).contains("Of the 1 cases of the list, 0 were there");
        var exported = folder.resolve("exported.txt");
        erasures.export(exported.toString());
        assertThat(Files.readString(exported)).contains(id);
        assertThat(PastTheFence.execute(
                        transactions, "update case_event set type = type where case_id = ?", UUID.fromString(id)))
                .isZero();
        assertThat(verification.verify(Optional.empty()).faults())
                .noneMatch(fault -> fault.chain().equals("case/" + id));
    }
}
