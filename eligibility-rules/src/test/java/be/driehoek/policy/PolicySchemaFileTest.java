package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The JSON Schema of a policy says what the code says")
class PolicySchemaFileTest {
    /** Writes the file instead of comparing it. */
    private static final boolean WRITE = "write".equals(System.getProperty("schema"));

    private static final String COMMAND =
            "mvn -B -q test -pl domain-core,eligibility-rules -Dtest=PolicySchemaFileTest -Dschema=write "
                    + "-Dsurefire.failIfNoSpecifiedTests=false";

    @Test
    void it_is_not_stale() throws IOException {
        var file = Path.of("src", "main", "resources", "be", "driehoek", "policy", "policy.schema.json");
        var indenter = new DefaultIndenter("  ", "\n");
        var expected = StrictJson.mapper()
                        .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                                .withArrayIndenter(indenter)
                                .withObjectIndenter(indenter))
                        .writeValueAsString(PolicySchema.schema())
                + "\n";
        if (WRITE) {
            Files.writeString(file, expected);
        }
        var found = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        assertThat(found)
                .withFailMessage("policy.schema.json must say what the code says. Write it anew with: %s", COMMAND)
                .isEqualTo(expected);
    }

    @Test
    void its_dates_are_those_that_are_read() {
        var pattern = Pattern.compile(PolicySchema.DATE);
        var differing = new ArrayList<String>();
        for (int year = 1890; year <= 2110; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    var date = "%d-%02d-%02d".formatted(year, month, day);
                    if (pattern.matcher(date).matches() != isDate(date)) {
                        differing.add(date);
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(pattern.matcher("2026-02-28").matches()).isTrue();
    }

    private static boolean isDate(String date) {
        try {
            StrictDates.parse(date);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    @Test
    void its_blank_texts_are_those_that_are_refused() {
        var pattern = Pattern.compile(PolicySchema.TEXT);
        var differing = IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(point -> !Character.isSurrogate((char) point))
                .filter(point -> pattern.matcher(Character.toString(point)).find() != isText(Character.toString(point)))
                .mapToObj("U+%04X"::formatted);
        assertThat(differing).isEmpty();
    }

    private static boolean isText(String text) {
        try {
            return !FreeText.of(text).value().isEmpty();
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
