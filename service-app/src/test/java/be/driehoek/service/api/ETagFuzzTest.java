package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whatever If-Match and If-None-Match say, a change passes only with its version or a star")
class ETagFuzzTest {
    private static final int VERSION = 17;
    private static final String TAG = ETag.of(VERSION);

    @MethodSource("headers")
    @FuzzTest
    void reads(byte[] bytes) {
        var header = new String(bytes, UTF_8);
        if (ETag.matches(header, VERSION)) {
            assertThat(header.contains(TAG) || header.strip().equals("*")).isTrue();
        }
        if (ETag.isAmong(header, TAG)) {
            assertThat(header.contains(TAG) || header.strip().equals("*")).isTrue();
        }
        assertThat(ETag.matches(header + "," + TAG, VERSION)).isTrue();
        assertThat(ETag.isAmong(header + ", W/" + TAG, TAG)).isTrue();
        assertThat(ETag.isAmong(header + "," + ETag.of(bytes), ETag.of(bytes))).isTrue();
    }

    private static Stream<Arguments> headers() {
        return Stream.of("*", "\"17\"", "W/\"17\"", "\"1\", \"17\"", "", ",", "17")
                .map(header -> Arguments.of((Object) header.getBytes(UTF_8)));
    }
}
