package be.driehoek.rule;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rulebook in docs says what the code says")
class RulebookFileTest {
    /** Writes the files instead of comparing them. */
    private static final boolean WRITE = "write".equals(System.getProperty("rulebook"));

    private static final String COMMAND = "mvn -B -q test -pl domain-core -Dtest=RulebookFileTest -Drulebook=write";

    @ParameterizedTest
    @CsvSource({"EN, rulebook.md", "NL, rulebook.nl.md"})
    void it_is_not_stale(Language language, String name) throws IOException {
        var file = Path.of("..", "docs", name);
        var expected = "<!-- Generated from the code; do not edit. Write it anew with: %s -->\n\n%s"
                .formatted(COMMAND, Rulebook.markdown(language));
        if (WRITE) {
            Files.writeString(file, expected);
        }
        var found = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        assertThat(found)
                .withFailMessage("docs/%s must say what the code says. Write it anew with: %s", name, COMMAND)
                .isEqualTo(expected);
    }
}
