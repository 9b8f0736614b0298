package be.driehoek.service.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R11: a value is read in its own place with its own key, or not at all")
class DataKeyTest {
    private static final int NONCE = 12;
    private static final int TRIES = 2_000;
    private static final int ENCRYPTIONS = 100_000;

    private final DataKey key = new DataKey(MasterKey.randomBytes());

    @Test
    void what_was_encrypted_is_read_again_whatever_it_is() {
        var random = seeded();
        for (int i = 0; i < TRIES; i++) {
            var value = new byte[random.nextInt(500)];
            random.nextBytes(value);
            var place = "table.column " + random.nextInt();

            var stored = key.encrypt(value, place);

            assertThat(DataKey.isEncrypted(stored)).isTrue();
            assertThat(key.decrypt(stored, place)).isEqualTo(value);
        }
    }

    @Test
    void a_bit_that_was_changed_and_a_byte_that_is_missing_fail() {
        var stored = key.encrypt("{\"a\":\"value\"}".getBytes(UTF_8), "here");
        for (int bit = 0; bit < stored.length * 8; bit++) {
            var changed = stored.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertFails(changed, "here");
        }
        for (int length = 0; length < stored.length; length++) {
            assertFails(Arrays.copyOf(stored, length), "here");
        }
        assertFails(Arrays.copyOf(stored, stored.length + 1), "here");
    }

    @Test
    void a_value_of_another_place_fails() {
        var places = List.of(
                "case_event.payload 1 1 a", "case_event.payload 1 2 a", "case_event.payload 1 1 b", "case_key 1", "");
        for (var from : places) {
            var stored = key.encrypt("value".getBytes(UTF_8), from);
            for (var to : places) {
                if (from.equals(to)) {
                    assertThat(key.decrypt(stored, to)).asString(UTF_8).isEqualTo("value");
                } else {
                    assertFails(stored, to);
                }
            }
        }
    }

    @Test
    void a_value_of_another_key_fails() {
        var other = new DataKey(MasterKey.randomBytes());

        assertFails(other.encrypt("value".getBytes(UTF_8), "here"), "here");
    }

    @Test
    void no_nonce_comes_twice() {
        var value = "the same value".getBytes(UTF_8);
        var nonces = new HashSet<ByteBuffer>();
        for (int i = 0; i < ENCRYPTIONS; i++) {
            nonces.add(ByteBuffer.wrap(key.encrypt(value, "here"), 1, NONCE));
        }
        assertThat(nonces).hasSize(ENCRYPTIONS);
    }

    private void assertFails(byte[] stored, String place) {
        assertThatIllegalStateException()
                .isThrownBy(() -> key.decrypt(stored, place))
                .withMessageStartingWith("a stored value must be ");
    }

    private static SplittableRandom seeded() {
        var seed = Long.getLong("secrets.seed", System.nanoTime());
        System.out.println("[secrets] -Dsecrets.seed=" + seed);
        return new SplittableRandom(seed);
    }
}
