package be.driehoek.service.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@NotBehindTheFence
@MicronautTest(transactional = false)
@Property(name = "driehoek.keys", value = KeyRotationTest.OLD + "," + KeyRotationTest.NEW)
@DisplayName("R11: a rotation can be stopped, repeated and met by another one")
class KeyRotationTest {
    static final String OLD = "old:b25seSB0aGUgdGVzdHMga25vdyB0aGF0IGtleSAuLi4=";
    static final String NEW = "new:b25seSB0aGUgdGVzdHMga25vdyB0aGlzIGtleSAuLi4=";

    /** Some batches, and a part of one. */
    private static final int CASES = 450;

    private final KeyRotation rotation;
    private final CaseKeys keys;
    private final CaseKeyRows rows;
    private final MasterKeyRows masterRows;
    private final ServiceKeys serviceKeys;
    private final ServiceKeyRows serviceRows;
    private final Masters masters;
    private final TransactionOperations<Connection> transactions;
    private final MasterKey old = MasterKey.read(OLD).orElseThrow();
    private final Map<CaseId, byte[]> encrypted = new HashMap<>();

    KeyRotationTest(
            KeyRotation rotation,
            CaseKeys keys,
            CaseKeyRows rows,
            MasterKeyRows masterRows,
            ServiceKeys serviceKeys,
            ServiceKeyRows serviceRows,
            Masters masters,
            TransactionOperations<Connection> transactions) {
        this.rotation = rotation;
        this.keys = keys;
        this.rows = rows;
        this.masterRows = masterRows;
        this.serviceKeys = serviceKeys;
        this.serviceRows = serviceRows;
        this.masters = masters;
        this.transactions = transactions;
    }

    /** Keys that the old master key wraps, as before it was followed by the new one. */
    @BeforeEach
    void wrapByOld() {
        in(() -> {
            masterRows.note(old.id(), old.fingerprint());
            for (int i = 0; i < CASES; i++) {
                var id = new CaseId(UUID.randomUUID());
                var key = MasterKey.randomBytes();
                rows.save(new CaseKeyRow(id.value(), old.id(), old.wrap(key, "case_key.wrapped " + id)));
                encrypted.put(id, new DataKey(key).encrypt(new byte[] {1}, id.toString()));
            }
            return true;
        });
    }

    @Test
    void one_that_was_stopped_goes_on() {
        assertThat(in(() -> keys.rewrap(100))).isEqualTo(100);
        assertAllReadable();

        assertThat(rotation.rotate().keys()).isEqualTo(CASES - 100);

        assertAllReadable();
        assertThat(rotation.rotate()).isEqualTo(new KeyRotation.Rotated("new", 0, 0));
        assertThat(masterRows.findAll()).extracting(MasterKeyRow::id).containsExactly("new");
    }

    @Test
    void two_at_once_do_it_once_and_a_destroyed_key_stays_destroyed() {
        var gone = encrypted.keySet().iterator().next();
        in(() -> {
            keys.destroy(gone);
            return true;
        });
        encrypted.remove(gone);

        Stream.of(1, 2)
                .map(one -> CompletableFuture.supplyAsync(rotation::rotate))
                .toList()
                .forEach(CompletableFuture::join);

        assertAllReadable();
        assertThat(in(() -> keys.isDestroyed(gone))).isTrue();
        assertThat(in(() -> rows.findStale("new", 1))).isEmpty();
    }

    @Test
    void digests_stay_the_same() {
        var before = serviceKeys.digest("purpose", "text");
        in(() -> {
            for (var row : serviceRows.findAll()) {
                var place = "service_key.wrapped " + row.name();
                var key = MasterKey.read(NEW).orElseThrow().unwrap(row.wrapped(), place);
                serviceRows.rewrap(row.name(), row.masterId(), old.id(), old.wrap(key, place));
            }
            return true;
        });
        var elsewhere = new ServiceKeys(serviceRows, masters);
        assertThat(elsewhere.digest("purpose", "text")).isEqualTo(before);

        rotation.rotate();

        assertThat(in(serviceRows::findAll)).extracting(ServiceKeyRow::masterId).containsOnly("new");
        assertThat(new ServiceKeys(serviceRows, masters).digest("purpose", "text"))
                .isEqualTo(before)
                .isNotEqualTo(serviceKeys.digest("other", "text"))
                .isNotEqualTo(serviceKeys.digest("purpose", "texts"));
    }

    private void assertAllReadable() {
        encrypted.forEach((id, value) -> assertThat(in(() -> keys.toRead(id)).decrypt(value, id.toString()))
                .isEqualTo(new byte[] {1}));
    }

    private <T> T in(Supplier<T> work) {
        return transactions.executeWrite(status -> work.get());
    }
}
