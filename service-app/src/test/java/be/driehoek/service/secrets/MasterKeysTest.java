package be.driehoek.service.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R11: master keys as they are written")
class MasterKeysTest {
    private static final String KEY = "b25seSB0aGUgdGVzdHMga25vdyB0aGlzIGtleSAuLi4=";
    private static final String OTHER = "b25seSB0aGUgdGVzdHMga25vdyB0aGF0IGtleSAuLi4=";
    private static final int TRIES = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"a:%s\nb:%s\n", "a:%s,b:%s", " a:%s  b:%s ", "\r\na:%s\r\n\r\nb:%s"})
    void the_last_is_in_use_and_the_others_are_known(String written) {
        var keys = MasterKeys.read(written.formatted(KEY, OTHER), "here");

        assertThat(keys.active().id()).isEqualTo("b");
        assertThat(keys.active().written()).isEqualTo("b:" + OTHER);
        assertThat(keys.find("a").orElseThrow().written()).isEqualTo("a:" + KEY);
        assertThat(keys.find("c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                KEY,
                ":" + KEY,
                "a b:" + KEY,
                "a/b:" + KEY,
                "0123456789012345678901234567890123456789x:" + KEY,
                "a:" + KEY + "=",
                "a:b25seSB0aGUgdGVzdHMga25vdyB0aGlzIGtleSAuLi4",
                "a:b25seSB0aGUgdGVzdHMga25vdyB0aGlzIGtleSAuLg==",
                "a:b25seSB0aGUgdGVzdHMga25vdyB0aGlzIGtleSAuLi4hISE="
            })
    void what_is_no_key_is_told_by_its_number_and_never_shown(String written) {
        assertThatExceptionOfType(UnusableKeys.class)
                .isThrownBy(() -> MasterKeys.read("first:" + OTHER + ";\n" + written, "the file"))
                .withMessageContaining("the file")
                .withMessageContaining("number 1")
                .withMessageNotContaining("b25");
        assertThatExceptionOfType(UnusableKeys.class)
                .isThrownBy(() -> MasterKeys.read(written, "the file"))
                .withMessageContaining("number 1 ")
                .withMessageNotContaining("b25");
    }

    @Test
    void an_id_that_is_there_twice_is_told() {
        assertThatExceptionOfType(UnusableKeys.class)
                .isThrownBy(() -> MasterKeys.read("a:" + KEY + "\na:" + OTHER, "the file"))
                .withMessageContaining("a is there twice")
                .withMessageNotContaining("b25");
    }

    @Test
    void what_one_wraps_another_does_not_open_and_no_key_shows_itself() {
        var seed = Long.getLong("secrets.seed", System.nanoTime());
        System.out.println("[secrets] -Dsecrets.seed=" + seed);
        var random = new SplittableRandom(seed);
        for (int i = 0; i < TRIES; i++) {
            var bytes = new byte[DataKey.BYTES];
            random.nextBytes(bytes);
            var text = "id" + i + ":" + Base64.getEncoder().encodeToString(bytes);
            var key = MasterKey.read(text).orElseThrow();

            assertThat(key.written()).isEqualTo(text);
            assertThat(key.unwrap(key.wrap(bytes, "here"), "here")).isEqualTo(bytes);
            assertThatIllegalStateException()
                    .isThrownBy(() -> MasterKey.random("id").unwrap(key.wrap(bytes, "here"), "here"));
            assertThat(key.toString() + MasterKeys.read(text, "here") + new DataKey(bytes))
                    .doesNotContain(text.substring(text.indexOf(':') + 1));
        }
    }

    @Test
    void a_key_is_known_again_by_its_id_and_its_bytes() {
        var key = MasterKey.read("a:" + KEY).orElseThrow();

        assertThat(key.fingerprint())
                .isEqualTo(MasterKey.read("a:" + KEY).orElseThrow().fingerprint())
                .isNotEqualTo(MasterKey.read("b:" + KEY).orElseThrow().fingerprint())
                .isNotEqualTo(MasterKey.read("a:" + OTHER).orElseThrow().fingerprint())
                .hasSize(64);
    }
}
