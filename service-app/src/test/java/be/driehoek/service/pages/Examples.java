package be.driehoek.service.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.guidance.command.Command;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.Referral;
import be.driehoek.service.forms.Form;
import be.driehoek.service.forms.FormData;
import be.driehoek.service.forms.Picks;
import be.driehoek.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The examples of the API: a referral with all that can be told, and commands that tell the life of its case. */
final class Examples {
    private static final Path FOLDER = Path.of("src/main/documentation");

    private Examples() {}

    static JsonNode referral() {
        return bodies("receiveReferral").getFirst();
    }

    static List<JsonNode> commands() {
        return bodies("recordCommand");
    }

    private static List<JsonNode> bodies(String call) {
        try (var files = Files.list(FOLDER.resolve(call))) {
            return files.sorted().map(Examples::body).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode body(Path file) {
        try {
            return StrictJson.mapper().readTree(Files.readAllBytes(file)).get("body");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String type(JsonNode command) {
        return command.get("type").asText();
    }

    /** What somebody would type into the form of a command of the case of the example's referral. */
    static FormData typed(JsonNode command) {
        return Form.ofCommand(type(command))
                .orElseThrow()
                .filled(
                        StrictJson.read(command, Command.class),
                        Picks.none().withReferral(StrictJson.read(referral(), Referral.class)),
                        Language.NL);
    }

    static FormData typedReferral() {
        return Form.ofReferral().filled(StrictJson.read(referral(), Referral.class), Picks.none(), Language.NL);
    }

    /** What a browser sends. */
    static String encoded(FormData typed) {
        return typed.toMap().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey(), value)))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
