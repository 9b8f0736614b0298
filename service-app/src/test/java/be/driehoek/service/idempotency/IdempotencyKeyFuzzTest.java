package be.driehoek.service.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.fuzz.Fuzzed;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A key of a request is taken, or what is wrong with it is said, and is never shown")
class IdempotencyKeyFuzzTest {

    @MethodSource("keys")
    @FuzzTest
    void reads(byte[] key) {
        Fuzzed.text(key, text -> new IdempotencyKey("an", text), IdempotencyKey::text);
        // As bytes arrive in a header.
        Fuzzed.read(() -> new IdempotencyKey("an", new String(key, ISO_8859_1)))
                .ifPresent(taken -> assertThat(taken.toString())
                        .isEqualTo("IdempotencyKey[" + taken.digest() + "]")
                        .hasSize("IdempotencyKey[]".length() + taken.digest().length()));
    }

    private static Stream<Arguments> keys() {
        return Stream.of("8e03978e-40d5-43dd-bc93-6894a57f9324", "", " ", "x".repeat(255), "x".repeat(256))
                .map(key -> Arguments.of((Object) key.getBytes(UTF_8)));
    }
}
