package be.driehoek.service.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.secrets.DataKey;
import be.driehoek.service.secrets.ServiceKeys;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@MicronautTest(transactional = false)
@DisplayName("R8, R11: an answer that is kept has two seals")
class SealTest {
    private static final byte[] ANSWER = "{\"answer\":1}".getBytes(UTF_8);

    private final DataKey ofService;
    private final IdempotencyKey key = new IdempotencyKey("els", "1");

    SealTest(ServiceKeys keys) {
        this.ofService = keys.answers();
    }

    @Test
    void both_are_needed() {
        var closed = new Seal(key, ofService).close(ANSWER);

        assertThat(new Seal(key, ofService).open(closed)).isEqualTo(ANSWER);
        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(new IdempotencyKey("els", "2"), ofService).open(closed));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(new IdempotencyKey("an", "1"), ofService).open(closed));
        // Without the key of the service the other seal is not even seen.
        assertThat(inner(closed)).isNotEqualTo(closed).hasSizeLessThan(closed.length);
        assertThatIllegalStateException().isThrownBy(() -> ofService.decrypt(closed, "answered_request.answer"));
    }

    @Test
    void an_answer_from_before_there_was_a_key_of_the_service_is_read() {
        var old = inner(new Seal(key, ofService).close(ANSWER));
        while (DataKey.isEncrypted(old)) {
            old = inner(new Seal(key, ofService).close(ANSWER));
        }

        assertThat(new Seal(key, ofService).open(old)).isEqualTo(ANSWER);
    }

    /** What the version before stored. */
    private byte[] inner(byte[] closed) {
        return ofService.decrypt(closed, "answered_request.answer " + key.digest());
    }
}
