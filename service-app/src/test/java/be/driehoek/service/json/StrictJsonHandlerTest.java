package be.driehoek.service.json;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.json.StrictJson;
import be.driehoek.service.Caller;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Every body is read strictly")
class StrictJsonHandlerTest {
    private static final String GOOD = "{\"receivedOn\":\"2024-11-20\"}";
    private static final String DUPLICATE = "{\"receivedOn\":\"2024-11-20\",\"receivedOn\":\"2024-11-20\"}";

    private final Caller caseworker;

    StrictJsonHandlerTest(EmbeddedServer server) {
        this.caseworker = Caller.as("caseworker", server);
    }

    @Test
    void the_framework_has_our_mapper_and_no_other(ObjectMapper mapper) {
        assertThat(mapper).isSameAs(StrictJson.mapper());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=UTF-8",
                "Application/JSON"
            })
    void whatever_the_spelling_of_its_content_type(String contentType) {
        assertThat(post(contentType, BodyPublishers.ofString(GOOD))).isEqualTo(201);
        assertThat(post(contentType, BodyPublishers.ofString(DUPLICATE))).isEqualTo(400);
    }

    @Test
    void when_it_comes_in_chunks() {
        assertThat(post("application/json", chunked(GOOD + " ".repeat(100_000))))
                .isEqualTo(201);
        assertThat(post("application/json", chunked(" ".repeat(100_000) + DUPLICATE)))
                .isEqualTo(400);
    }

    @Test
    void when_it_comes_in_chunks_and_is_empty() {
        assertThat(post("application/json", chunked(""))).isEqualTo(400);
    }

    private int post(String contentType, BodyPublisher body) {
        return caseworker
                .header("Content-Type", contentType)
                .post("/api/referrals", body)
                .statusCode();
    }

    private static BodyPublisher chunked(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }
}
