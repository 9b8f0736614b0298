package be.driehoek.service.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.Command;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.Referral;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A command is read, or what is wrong with it is said")
class CommandFuzzTest {
    private static final Referral REFERRAL =
            StrictJson.read("{\"receivedOn\": \"2025-09-01\"}".getBytes(UTF_8), Referral.class);

    @MethodSource("documented")
    @FuzzTest
    void reads(byte[] json) {
        Fuzzed.json(json, Command.class).ifPresent(command -> {
            if (command instanceof AmendReferral amendment) {
                Fuzzed.read(() -> amendment.changes().applyTo(REFERRAL));
            }
        });
    }

    private static Stream<Arguments> documented() {
        return Fuzzed.bytes("src/main/documentation/recordCommand")
                .map(example -> StrictJson.read(example, JsonNode.class).get("body"))
                .map(body -> Arguments.of((Object) StrictJson.write(body)));
    }
}
