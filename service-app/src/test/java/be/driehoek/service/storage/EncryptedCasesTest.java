package be.driehoek.service.storage;

import static be.driehoek.service.storage.Somebody.SOMEBODY;
import static be.driehoek.service.storage.Somebody.TEAM;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.json.StrictJson;
import be.driehoek.party.AccountId;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Referral;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.digest.Sha256;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.secrets.CaseKeys;
import be.driehoek.service.secrets.DataKey;
import be.driehoek.service.secrets.KeyRotation;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@NotBehindTheFence
@MicronautTest(transactional = false)
@DisplayName("R11, R6: cases are encrypted, each with a key of its own that can be destroyed")
class EncryptedCasesTest {
    private static final AccountId BY = new AccountId("somebody");

    private final CaseStore store;
    private final CaseRows cases;
    private final EventRows events;
    private final TenantMarkRows markRows;
    private final TenantMarks marks;
    private final EventCodec codec;
    private final CaseKeys keys;
    private final KeyRotation rotation;
    private final Practices practices;
    private final Recordings recordings;
    private final AccessDecision access;
    private final Fence fence;
    private final AuditTrail audit;
    private final Emergencies emergencies;
    private final OpenedDisclosures disclosures;
    private final TransactionOperations<Connection> transactions;

    EncryptedCasesTest(
            CaseStore store,
            CaseRows cases,
            EventRows events,
            TenantMarkRows markRows,
            TenantMarks marks,
            EventCodec codec,
            CaseKeys keys,
            KeyRotation rotation,
            Practices practices,
            Recordings recordings,
            AccessDecision access,
            Fence fence,
            AuditTrail audit,
            Emergencies emergencies,
            OpenedDisclosures disclosures,
            TransactionOperations<Connection> transactions) {
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.markRows = markRows;
        this.marks = marks;
        this.codec = codec;
        this.keys = keys;
        this.rotation = rotation;
        this.practices = practices;
        this.recordings = recordings;
        this.access = access;
        this.fence = fence;
        this.audit = audit;
        this.emergencies = emergencies;
        this.disclosures = disclosures;
        this.transactions = transactions;
    }

    @Test
    void every_payload_is_encrypted_and_tells_nothing() {
        var opened = assign(open("Zxqv Peeters"));

        assertThat(stored(opened.id()))
                .hasSize(2)
                .allSatisfy(
                        row -> assertThat(DataKey.isEncrypted(row.payload())).isTrue())
                .noneSatisfy(
                        row -> assertThat(new String(row.payload(), ISO_8859_1)).contains("Zxqv"));
        assertThat(readAnew(opened.id()).events()).isEqualTo(opened.events());
    }

    @Test
    void a_payload_in_the_place_of_another_one_is_never_read() {
        var one = assign(assign(open("An Een")));
        var other = assign(assign(open("An Ander")));
        var rows = new ArrayList<>(stored(one.id()));
        rows.addAll(stored(other.id()));
        for (var into : rows) {
            for (var from : rows) {
                if (!into.key().equals(from.key())) {
                    assertUnreadable(into, from.payload());
                }
            }
            var changed = into.payload().clone();
            changed[changed.length - 1] ^= 1;
            assertUnreadable(into, changed);
        }
        assertThat(readAnew(one.id()).events()).isEqualTo(one.events());
        assertThat(readAnew(other.id()).events()).isEqualTo(other.events());
    }

    @Test
    void a_payload_under_another_type_is_never_read() {
        var one = assign(open("An Een"));
        execute("update case_event set type = 'referral-received' where case_id = '%s'".formatted(one.id()));

        assertThatIllegalStateException().isThrownBy(() -> readAnew(one.id()));
    }

    @Test
    void a_key_in_the_place_of_another_one_is_never_used() {
        var one = open("An Een");
        var other = open("An Ander");
        execute("update case_key set wrapped = (select wrapped from case_key where case_id = '%s') where case_id = '%s'"
                .formatted(one.id(), other.id()));

        assertThatIllegalStateException()
                .isThrownBy(() -> in(() -> keys.unwrap(other.id(), "test", wrapped(other.id()))));
        assertThat(in(() -> keys.unwrap(one.id(), "test", wrapped(one.id())))).isNotNull();
        in(() -> {
            keys.destroy(other.id());
            return true;
        });
    }

    @Test
    void a_key_that_was_made_in_a_transaction_that_fails_has_never_been() {
        var id = new CaseId(UUID.randomUUID());
        assertThatIllegalStateException()
                .isThrownBy(() -> in(() -> {
                    assertThat(keys.toWrite(id)).isNotNull();
                    throw new IllegalStateException("taken back");
                }))
                .withMessage("taken back");

        assertThatIllegalStateException().isThrownBy(() -> in(() -> keys.toRead(id)));
    }

    @Test
    void what_was_written_before_there_were_keys_is_read_and_is_encrypted_by_the_rotation() {
        var opened = assign(open("Jan Zonder Sleutel"));
        inTheClear(opened);
        assertThat(readAnew(opened.id()).events()).isEqualTo(opened.events());
        assertThat(in(() -> store.findEarlier(opened.referral(), TEAM))).contains(opened.id());
        assertThat(agenda(opened.id())).isEqualTo(opened.events());

        // It goes on, half in the clear.
        var longer = assign(readAnew(opened.id()));
        assertThat(stored(opened.id()))
                .extracting(row -> CaseCodec.isPlain(row.payload()))
                .containsExactly(true, true, false);
        assertThat(readAnew(opened.id()).events()).isEqualTo(longer.events());

        assertThat(rotation.rotate().cases()).isEqualTo(1);

        assertThat(stored(opened.id())).noneMatch(row -> CaseCodec.isPlain(row.payload()));
        assertThat(marksOf(opened.id())).isNotEmpty().allMatch(TenantMarkRow::keyed);
        assertThat(readAnew(opened.id()).events()).isEqualTo(longer.events());
        assertThat(agenda(opened.id())).isEqualTo(longer.events());
        assertThat(in(() -> store.findEarlier(opened.referral(), TEAM))).contains(opened.id());
        assertThat(rotation.rotate().cases()).isZero();
    }

    @Test
    void marks_are_no_digests_that_anyone_can_make() {
        var opened = open("Jan Met Sleutel");
        var digests = opened.referral().tenant().map(Tenant::marks).orElseThrow().stream()
                .map(Sha256::hex)
                .toList();

        assertThat(marksOf(opened.id()))
                .hasSameSizeAs(digests)
                .allMatch(TenantMarkRow::keyed)
                .noneMatch(row -> digests.contains(row.key().mark()));
    }

    @Test
    void nothing_of_a_case_is_read_after_its_key_was_destroyed() {
        var opened = assign(open("Weg Ermee"));
        assertThat(in(() -> store.find(opened.id(), SOMEBODY, Action.READ_CASE)))
                .isPresent();
        var before = wrapped(opened.id());

        in(() -> {
            keys.destroy(opened.id());
            return true;
        });

        assertThat(in(() -> keys.isDestroyed(opened.id()))).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> in(() -> store.find(opened.id(), SOMEBODY, Action.READ_CASE)));
        assertThatIllegalStateException().isThrownBy(() -> readAnew(opened.id()));
        assertThatIllegalStateException().isThrownBy(() -> assign(opened));
        assertThat(marksOf(opened.id())).isEmpty();
        assertThat(in(() -> store.findEarlier(opened.referral(), TEAM))).isEmpty();
        assertThat(wrapped(opened.id())).isEmpty();
        // A rotation passes it by.
        assertThat(rotation.rotate().active()).isEqualTo("test");

        // What a backup from before holds: with its own row of the key it is readable, with ours it is not.
        var key = in(() -> keys.unwrap(opened.id(), "test", before));
        var row = stored(opened.id()).getFirst();
        var code = new CaseCodec(opened.id(), () -> key, () -> key);
        assertThat(code.decode(row)).isEqualTo(opened.events().getFirst().data());
    }

    @Test
    void a_key_that_was_to_be_destroyed_in_a_transaction_that_fails_is_still_there() {
        var opened = open("Blijft Toch");
        assertThatIllegalStateException()
                .isThrownBy(() -> in(() -> {
                    keys.destroy(opened.id());
                    throw new IllegalStateException("taken back");
                }))
                .withMessage("taken back");

        assertThat(readAnew(opened.id()).events()).isEqualTo(opened.events());
        assertThat(in(() -> store.find(opened.id(), SOMEBODY, Action.READ_CASE))
                        .orElseThrow()
                        .events())
                .isEqualTo(opened.events());
    }

    @Test
    void a_case_without_a_key_gets_none_after_it_was_destroyed() {
        var id = new CaseId(UUID.randomUUID());
        in(() -> {
            keys.destroy(id);
            return true;
        });

        assertThatIllegalStateException().isThrownBy(() -> in(() -> keys.toWrite(id)));
    }

    private void assertUnreadable(EventRow into, byte[] payload) {
        var id = new CaseId(into.key().caseId());
        put(into, payload);
        assertThatIllegalStateException().isThrownBy(() -> readAnew(id));
        put(into, into.payload());
    }

    private void put(EventRow row, byte[] payload) {
        in(() -> {
            events.encrypt(row.key().caseId(), row.key().sequence(), payload);
            return true;
        });
    }

    /** As the version before did it. */
    private void inTheClear(GuidanceCase written) {
        for (var event : written.events()) {
            in(() -> {
                events.encrypt(written.id().value(), event.sequence(), StrictJson.write(event.data()));
                return true;
            });
        }
        // Whatever is kept in memory goes with the key.
        in(() -> {
            keys.destroy(written.id());
            return true;
        });
        execute("delete from case_key where case_id = '%s'".formatted(written.id()));
        in(() -> {
            markRows.saveAll(written.referral().tenant().map(Tenant::marks).orElseThrow().stream()
                    .map(mark -> new TenantMarkRow(
                            new TenantMarkKey(Sha256.hex(mark), written.id().value()), false))
                    .toList());
            return true;
        });
    }

    private GuidanceCase open(String tenant) {
        var id = new CaseId(UUID.randomUUID());
        var phone = "04%08d".formatted(Math.floorMod(id.hashCode(), 100_000_000));
        var referral = StrictJson.read(
                "{\"receivedOn\":\"%s\",\"tenant\":{\"name\":\"%s\",\"phone\":\"%s\"}}"
                        .formatted(recordings.today(), tenant, phone)
                        .getBytes(UTF_8),
                Referral.class);
        var decision =
                GuidanceCase.receive(id, referral, List.of(), practices.on(recordings.today()), recordings.by(BY));
        var opened = ((Decision.Accepted) decision).result();
        return in(() -> {
            store.add(opened, TEAM, SOMEBODY);
            return opened;
        });
    }

    private GuidanceCase assign(GuidanceCase to) {
        var another = new AccountId("account" + to.version());
        var accepted = (Decision.Accepted) to.decide(
                new AssignCaseworker(recordings.today(), another), practices.on(recordings.today()), recordings.by(BY));
        return in(() -> {
            store.append(accepted.result(), accepted.events(), SOMEBODY);
            return accepted.result();
        });
    }

    /** As an instance does that has not seen the case of late. */
    private GuidanceCase readAnew(CaseId id) {
        var elsewhere = new CaseStore(
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
        return in(() -> elsewhere.find(id, SOMEBODY, Action.READ_CASE).orElseThrow());
    }

    private Object agenda(CaseId id) {
        return in(() -> store.lookAtAgendas(
                SOMEBODY,
                Optional.empty(),
                LocalDate.of(1901, 1, 1),
                all -> all.filter(found -> found.id().equals(id))
                        .map(GuidanceCase::events)
                        .findFirst()
                        .orElseThrow()));
    }

    private List<EventRow> stored(CaseId id) {
        return events.findByKeyCaseIdOrderByKeySequence(id.value());
    }

    private List<TenantMarkRow> marksOf(CaseId id) {
        return in(() -> markRows.findByKeyCaseId(id.value()));
    }

    private byte[] wrapped(CaseId id) {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().createStatement();
                    var result =
                            statement.executeQuery("select wrapped from case_key where case_id = '%s'".formatted(id))) {
                result.next();
                return result.getBytes(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void execute(String sql) {
        transactions.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private <T> T in(Supplier<T> work) {
        return transactions.executeWrite(status -> work.get());
    }
}
