package be.driehoek.service.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A secret that opens something to whoever has it")
class SecretTest {
    private static final String PREFIX = "drh_";
    private final SecureRandom random = new SecureRandom();

    @Test
    void is_another_one_each_time_and_read_as_it_was_drawn() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            var secret = Secret.draw(PREFIX, random);
            assertThat(secret.text()).matches("drh_[A-Za-z0-9_-]{43}");
            assertThat(seen.add(secret.text())).isTrue();
            assertThat(Secret.of(PREFIX, secret.text()).orElseThrow().digest())
                    .isEqualTo(secret.digest())
                    .matches("[0-9a-f]{64}");
        }
    }

    @Test
    void may_come_without_a_prefix() {
        var secret = Secret.draw(random);
        assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Secret.of(secret.text()).orElseThrow().digest()).isEqualTo(secret.digest());
        assertThat(Secret.of(Secret.draw(PREFIX, random).text())).isEmpty();
        assertThat(Secret.of(PREFIX, secret.text())).isEmpty();
    }

    @Test
    void shows_itself_to_nobody() {
        var secret = Secret.draw(PREFIX, random);

        assertThat(secret.toString()).isEqualTo("Secret");
        assertThat(secret.digest()).doesNotContain(secret.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "drh_",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "drx_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "drh_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "drh_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "drh_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "drh_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
            })
    void looks_like_nothing_else(String text) {
        assertThat(Secret.of(PREFIX, text)).isEmpty();
    }
}
