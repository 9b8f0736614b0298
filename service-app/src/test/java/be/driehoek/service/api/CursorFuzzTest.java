package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.fuzz.Fuzzed;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A cursor is read as a place in its list, or is said to be none")
class CursorFuzzTest {

    @MethodSource("places")
    @FuzzTest
    void reads(byte[] text) {
        place(text, CaseCursor::read, CaseCursor::write);
        place(text, WaitingCursor::read, WaitingCursor::write);
        place(text, AgendaCursor::read, AgendaCursor::write);
        place(text, AuditCursor::read, AuditCursor::write);
        place(text, AccountCursor::read, AccountCursor::write);
        place(text, DisclosureCursor::read, DisclosureCursor::write);
        place(text, EmergencyCursor::read, EmergencyCursor::write);
    }

    /** Both as it came, and as what a cursor would hold that looks like one of ours. */
    private static <P> void place(byte[] given, Function<String, P> reader, Function<P, String> writer) {
        Fuzzed.text(given, reader, writer);
        Fuzzed.text(Base64.getUrlEncoder().withoutPadding().encode(given), reader, writer);
    }

    private static Stream<Arguments> places() {
        var id = new UUID(1, 2);
        return Stream.of(
                        "2026-11-22 " + id,
                        "HIGH 2026-11-22 " + id,
                        "2026-11-22 09:30 " + id + " CL-1 2026-11-22",
                        "2026-11-22T09:30:00.123456Z 7 case/" + id,
                        "2026-11-22T09:30:00.123456Z " + id,
                        "an.voorbeeld",
                        "MjAyNi0xMS0yMiAx")
                .map(text -> Arguments.of((Object) text.getBytes(UTF_8)));
    }
}
