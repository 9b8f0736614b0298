package be.driehoek.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Long lines and letters of every kind")
class FoldingTest {
    private static final CalendarStyle PERSONAL = CalendarStyle.in(Language.FR).withPersonalTitles(true);

    static Stream<String> names() {
        return Stream.of(
                "Jef",
                "é".repeat(200),
                "x" + "é".repeat(200),
                "😀".repeat(60),
                "xyz" + "😀".repeat(60),
                "한글 العربية Ελληνικά ".repeat(8).strip(),
                "a, b; c: d\\ e\\n \"f\" 'g' %41 =41 ^n",
                "BEGIN:VEVENT",
                "x".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_title_is_read_as_it_was_written(String name) throws CharacterCodingException {
        var calendar = calendarOf(name.replace("\\", "\\\\").replace("\"", "\\\""));

        assertThat(Shown.in(calendar).get("TE-2").title()).isEqualTo("Évaluation (TE-2), " + name);
        for (var line : new String(calendar, UTF_8).split("\r\n", 0)) {
            assertThat(line.getBytes(UTF_8).length).isBetween(1, 75);
            assertThat(line).doesNotContain("\r", "\n");
        }
        // Throws where a character is torn.
        assertThat(UTF_8.newDecoder().decode(ByteBuffer.wrap(calendar)).toString())
                .endsWith("END:VCALENDAR\r\n");
        assertThat(Arrays.equals(calendar, calendarOf(name.replace("\\", "\\\\").replace("\"", "\\\""))))
                .isTrue();
    }

    static Stream<String> breaks() {
        return Stream.of(
                "\\n",
                "\\r",
                "\\r\\n",
                "\\r\\nATTENDEE:mailto:x@example.org\\r\\n",
                "\\u0085",
                "\\u2028",
                "\\t\\u0001\\u001b");
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void a_name_breaks_no_line(String inJson) {
        var calendar = calendarOf("Jef" + inJson + "Voorbeeld");

        assertThat(Shown.in(calendar).get("TE-2").title())
                .matches("Évaluation \\(TE-2\\), Jef [^\\p{Cc}\u2028]*Voorbeeld");
        assertThat(new String(calendar, UTF_8).lines()).noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    private static byte[] calendarOf(String nameInJson) {
        // The story's single quotes stand for double ones, so that a name brings its own as an escape.
        return Story.of("{'receivedOn':'2026-08-01','tenant':{'name':'%s'}}"
                        .formatted(nameInJson.replace("'", "\\u0027")))
                .then("{'type':'start-guidance','on':'2026-08-31'}")
                .calendar(PERSONAL);
    }
}
