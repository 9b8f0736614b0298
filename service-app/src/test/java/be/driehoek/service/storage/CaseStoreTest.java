package be.driehoek.service.storage;

import static be.driehoek.service.storage.Somebody.ACCOUNT;
import static be.driehoek.service.storage.Somebody.SOMEBODY;
import static be.driehoek.service.storage.Somebody.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.Command;
import be.driehoek.referral.Referral;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.practice.Practices;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@MicronautTest(transactional = false)
@DisplayName("Cases that are kept in memory beside the database")
class CaseStoreTest {
    private final CaseStore store;
    private final CaseStore elsewhere;
    private final Practices practices;
    private final Recordings recordings;
    private final TransactionOperations<Connection> transactions;

    CaseStoreTest(
            CaseStore store,
            CaseRows cases,
            EventRows events,
            EventCodec codec,
            TenantMarks marks,
            Practices practices,
            Recordings recordings,
            AccessDecision access,
            Fence fence,
            AuditTrail audit,
            Emergencies emergencies,
            OpenedDisclosures disclosures,
            TransactionOperations<Connection> transactions) {
        this.store = store;
        this.elsewhere = new CaseStore(
                cases,
                events,
                codec,
                new CasesOfLate(transactions),
                marks,
                practices,
                access,
                fence,
                audit,
                emergencies,
                disclosures);
        this.practices = practices;
        this.recordings = recordings;
        this.transactions = transactions;
    }

    @Test
    void what_is_kept_is_what_was_stored() {
        var opened = open();
        var accepted = record(store, opened.id(), new AcceptReferral(recordings.today(), Optional.empty()));

        assertThat(find(store, opened.id())).isSameAs(accepted);
        assertThat(find(elsewhere, opened.id()).events()).isEqualTo(accepted.events());
    }

    @Test
    void what_another_instance_adds_is_seen() {
        var opened = open();
        assertThat(find(elsewhere, opened.id()).version()).isEqualTo(1);

        record(store, opened.id(), new AcceptReferral(recordings.today(), Optional.empty()));

        assertThat(find(elsewhere, opened.id()).version()).isEqualTo(2);
        record(elsewhere, opened.id(), new AssignCaseworker(recordings.today(), ACCOUNT));
        assertThat(find(store, opened.id()).caseworker()).contains(ACCOUNT);
    }

    @Test
    void what_was_taken_back_has_never_been() {
        var opened = open();

        assertThatIllegalStateException()
                .isThrownBy(() -> in(() -> {
                    append(store, opened.id(), new AssignCaseworker(recordings.today(), ACCOUNT));
                    assertThat(store.find(opened.id(), SOMEBODY, Action.READ_CASE)
                                    .orElseThrow()
                                    .version())
                            .isEqualTo(2);
                    throw new IllegalStateException("taken back");
                }));

        assertThat(find(store, opened.id()).events()).isEqualTo(opened.events());
        // Another event in the place of the one that was taken back.
        record(elsewhere, opened.id(), new AcceptReferral(recordings.today(), Optional.empty()));
        var found = find(store, opened.id());
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.caseworker()).isEmpty();
    }

    private GuidanceCase open() {
        var id = new CaseId(UUID.randomUUID());
        var referral = Referral.builder().receivedOn(recordings.today()).build();
        var decision =
                GuidanceCase.receive(id, referral, List.of(), practices.on(recordings.today()), recordings.by(ACCOUNT));
        var opened = ((Decision.Accepted) decision).result();
        return in(() -> {
            store.add(opened, TEAM, SOMEBODY);
            return opened;
        });
    }

    private GuidanceCase record(CaseStore in, CaseId id, Command command) {
        return in(() -> append(in, id, command));
    }

    private GuidanceCase append(CaseStore in, CaseId id, Command command) {
        var found = in.findForUpdate(id, SOMEBODY).orElseThrow();
        var accepted =
                (Decision.Accepted) found.decide(command, practices.on(recordings.today()), recordings.by(ACCOUNT));
        in.append(accepted.result(), accepted.events(), SOMEBODY);
        return accepted.result();
    }

    private GuidanceCase find(CaseStore in, CaseId id) {
        return in(() -> in.find(id, SOMEBODY, Action.READ_CASE).orElseThrow());
    }

    private <T> T in(Supplier<T> work) {
        return transactions.executeWrite(status -> work.get());
    }
}
