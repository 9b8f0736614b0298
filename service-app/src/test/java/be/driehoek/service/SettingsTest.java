package be.driehoek.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

@DisplayName("The table of settings")
class SettingsTest {
    private static final Path TABLE = Path.of("../docs/operations.md");

    @Test
    void has_every_setting_of_the_service_with_its_default() throws IOException {
        Map<String, Object> settings;
        try (var file = SettingsTest.class.getResourceAsStream("/application.yml")) {
            settings = new Yaml().load(file);
        }
        var lines = Files.readAllLines(TABLE);
        var own = flat("driehoek", settings.get("driehoek")).toList();

        assertThat(own).hasSizeGreaterThan(6).allSatisfy(setting -> {
            var line = lines.stream()
                    .filter(text -> text.startsWith("| `") && text.contains("`" + variable(setting.getKey()) + "`"))
                    .toList();
            assertThat(line).hasSize(1);
            if (List.of("pool-size", "timeout", "kept").stream().anyMatch(setting.getKey()::endsWith)) {
                assertThat(line.getFirst()).contains("| " + setting.getValue());
            }
        });
    }

    private static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Stream<Map.Entry<String, String>> flat(String name, Object value) {
        return value instanceof Map<?, ?> settings
                ? settings.entrySet().stream().flatMap(entry -> flat(name + "." + entry.getKey(), entry.getValue()))
                : Stream.of(Map.entry(name, String.valueOf(value)));
    }
}
