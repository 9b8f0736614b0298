package be.driehoek.service.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.json.StrictJson;
import be.driehoek.service.fuzz.Fuzzed;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An event is read as it was stored, or what is wrong with it is said")
class EventFuzzTest {
    /** The name of the type stands on the first line, as it stands in a column beside the payload. */
    @MethodSource("stored")
    @FuzzTest
    void reads(byte[] row) {
        int end = lineEnd(row);
        var type = new String(row, 0, end, UTF_8);
        var payload = Arrays.copyOfRange(row, Math.min(end + 1, row.length), row.length);
        if (isType(type)) {
            Fuzzed.read(() -> event(type, payload)).ifPresent(event -> {
                assertThat(EventTypes.nameOf(event)).isEqualTo(type);
                assertThat(event(type, StrictJson.write(event))).isEqualTo(event);
            });
        }
    }

    private static CaseEvent event(String type, byte[] payload) {
        return StrictJson.read(payload, EventTypes.classOf(type));
    }

    private static int lineEnd(byte[] row) {
        int end = 0;
        while (end < row.length && row[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isType(String type) {
        try {
            EventTypes.classOf(type);
            return true;
        } catch (IllegalArgumentException noType) {
            return false;
        }
    }

    private static Stream<Arguments> stored() {
        return Fuzzed.bytes("../domain-core/src/test/resources/be/driehoek/guidance/event")
                .map(event -> StrictJson.read(event, JsonNode.class))
                .map(EventFuzzTest::row);
    }

    private static Arguments row(JsonNode event) {
        var row = new ByteArrayOutputStream();
        row.writeBytes((event.get("type").asText() + "\n").getBytes(UTF_8));
        row.writeBytes(StrictJson.write(event.get("data")));
        return Arguments.of((Object) row.toByteArray());
    }
}
