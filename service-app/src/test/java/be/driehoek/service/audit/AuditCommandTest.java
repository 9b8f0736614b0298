package be.driehoek.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.Caller;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R4: a checkpoint that is kept elsewhere")
class AuditCommandTest {
    private final Caller caseworker;
    private final AuditVerification verification;
    private final Clock clock;
    private final TransactionOperations<Connection> transactions;

    @TempDir
    Path folder;

    AuditCommandTest(
            EmbeddedServer server,
            AuditVerification verification,
            Clock clock,
            TransactionOperations<Connection> transactions) {
        this.caseworker = Caller.as("caseworker", server);
        this.verification = verification;
        this.clock = clock;
        this.transactions = transactions;
    }

    @BeforeEach
    void something_happened() {
        assertThat(caseworker.get("/api/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void is_what_the_trail_is_compared_with() {
        var file = folder.resolve("checkpoint.json").toString();

        commands("key").keep(file);

        assertThat(commands("key").verify(Optional.of(file))).contains("fits", "as the checkpoint knew it");
        something_happened();
        assertThat(commands("key").verify(Optional.of(file))).contains("fits");
        assertThat(commands("key").verify(Optional.empty())).contains("fits").doesNotContain("checkpoint");
    }

    @Test
    @NotBehindTheFence
    void tells_what_was_cut_off() {
        var file = folder.resolve("checkpoint.json").toString();
        commands("key").keep(file);

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    try (var statement = status.getConnection().createStatement()) {
                        statement.executeUpdate("delete from audit_entry where chain = 'organisation/demo'");
                        statement.executeUpdate("delete from audit_head where chain = 'organisation/demo'");
                    } catch (java.sql.SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    status.setRollbackOnly();
                    return commands("key").verify(Optional.of(file));
                }))
                .isInstanceOf(AuditFailure.class)
                .hasMessageContaining("organisation/demo")
                .hasMessageContaining("checkpoint differs");
    }

    @Test
    void is_not_written_over_another() {
        var file = folder.resolve("checkpoint.json").toString();
        commands("key").keep(file);

        assertThatThrownBy(() -> commands("key").keep(file)).isInstanceOf(AuditFailure.class);
    }

    @Test
    void counts_only_as_it_was_signed() throws IOException {
        var file = folder.resolve("checkpoint.json");
        commands("key").keep(file.toString());
        var written = Files.readString(file);

        for (var changed : new String[] {
            written.replaceFirst("\"sequence\":(\\d)", "\"sequence\":1$1"),
            written.replaceFirst("\"at\":\"20", "\"at\":\"19"),
            written.replaceFirst("organisation/demo", "organisation/other"),
            written.replaceFirst("\"signature\":\"....", "\"signature\":\"AAAA"),
            written.replaceFirst("\"signature\":\"", "\"signature\":\"-"),
            "{}",
            ""
        }) {
            assertThat(changed).isNotEqualTo(written);
            Files.writeString(file, changed);
            assertThatThrownBy(() -> commands("key").verify(Optional.of(file.toString())))
                    .as(changed)
                    .isInstanceOf(AuditFailure.class);
        }
        Files.writeString(file, written);
        assertThat(commands("key").verify(Optional.of(file.toString()))).contains("fits");
        assertThatThrownBy(() -> commands("other-key").verify(Optional.of(file.toString())))
                .isInstanceOf(AuditFailure.class);
    }

    @Test
    void is_signed_by_a_key_for_our_eyes_only() throws IOException {
        commands("key").keep(folder.resolve("checkpoint.json").toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("key.pub")).isNotEmptyFile();
    }

    private AuditCommand commands(String key) {
        return new AuditCommand(verification, clock, folder.resolve(key).toString());
    }
}
