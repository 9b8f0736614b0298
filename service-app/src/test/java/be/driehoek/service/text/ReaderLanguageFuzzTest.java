package be.driehoek.service.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.simple.SimpleHttpRequestFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whatever languages a caller accepts, there is one to answer in")
class ReaderLanguageFuzzTest {

    @MethodSource("headers")
    @FuzzTest
    void reads(byte[] header) {
        var request =
                new SimpleHttpRequestFactory().get("/").header(HttpHeaders.ACCEPT_LANGUAGE, new String(header, UTF_8));
        assertThat(ReaderLanguage.of(request)).isNotNull();
    }

    private static Stream<Arguments> headers() {
        return Stream.of("nl", "fr-BE, fr;q=0.9, en;q=0.8, *;q=0.5", "de;q=0", "", ",", "x-klingon;q=2")
                .map(header -> Arguments.of((Object) header.getBytes(UTF_8)));
    }
}
