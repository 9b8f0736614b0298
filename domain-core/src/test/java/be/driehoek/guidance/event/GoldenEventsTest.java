package be.driehoek.guidance.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.party.AccountId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file per event type and version of its shape; once it is there it never changes. */
@DisplayName("Every event that was ever stored can be read for ever")
class GoldenEventsTest {
    private static final Path FOLDER = Path.of("src/test/resources/be/driehoek/guidance/event");
    private static final Pattern NAME = Pattern.compile("([a-z-]+)\\.v([1-9][0-9]*)\\.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes the file of a type whose shape is new; only ever used by hand, with -Dgolden=write. */
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    record Golden(String type, int version, Path file) {
        @Override
        public String toString() {
            return file.getFileName().toString();
        }

        byte[] content() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new AssertionError("must be readable: " + file, e);
            }
        }
    }

    static List<Golden> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> {
                        var name = NAME.matcher(file.getFileName().toString());
                        assertThat(name.matches()).as(file.toString()).isTrue();
                        return new Golden(name.group(1), Integer.parseInt(name.group(2)), file);
                    })
                    .sorted(Comparator.comparing(Golden::type).thenComparingInt(Golden::version))
                    .toList();
        }
    }

    static List<CaseEvent> eventsOfToday() {
        return FullEvents.all();
    }

    private static RecordedEvent recorded(CaseEvent event) {
        return new RecordedEvent(
                7, LocalDate.of(2026, 2, 2), Instant.parse("2026-02-03T08:30:00.123456Z"), new AccountId("jan"), event);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_stored_event_is_read(Golden golden) {
        var event = StrictJson.read(golden.content(), RecordedEvent.class);

        assertThat(event.sequence()).isEqualTo(7);
        assertThat(event.occurredOn()).isEqualTo("2026-02-02");
        assertThat(event.recordedAt()).isEqualTo("2026-02-03T08:30:00.123456Z");
        assertThat(event.recordedBy()).isEqualTo(new AccountId("jan"));
        assertThat(EventTypes.nameOf(event.data())).isEqualTo(golden.type());
        assertThat(StrictJson.read(StrictJson.write(event), RecordedEvent.class))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_of_a_stored_event_is_lost(Golden golden) throws IOException {
        var stored = JSON.readTree(golden.content());
        var writtenAgain = JSON.readTree(StrictJson.write(StrictJson.read(golden.content(), RecordedEvent.class)));
        assertHolds(writtenAgain, stored, "");
    }

    /** Every value of the stored tree stands in the other one; the other may hold more. */
    private static void assertHolds(JsonNode tree, JsonNode stored, String pointer) {
        if (stored.isObject()) {
            stored.properties().forEach(field -> {
                assertThat(tree.has(field.getKey()))
                        .as(pointer + "/" + field.getKey())
                        .isTrue();
                assertHolds(tree.get(field.getKey()), field.getValue(), pointer + "/" + field.getKey());
            });
        } else if (stored.isArray()) {
            assertThat(tree).as(pointer).hasSameSizeAs(stored);
            for (int i = 0; i < stored.size(); i++) {
                assertHolds(tree.get(i), stored.get(i), pointer + "/" + i);
            }
        } else {
            assertThat(tree).as(pointer).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_field_that_nobody_knows_is_refused(Golden golden) throws IOException {
        var changed = (ObjectNode) JSON.readTree(golden.content());
        ((ObjectNode) changed.get("data")).put("fieldThatNobodyKnows", 1);
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> StrictJson.read(JSON.writeValueAsBytes(changed), RecordedEvent.class))
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.pointer()).endsWith("/fieldThatNobodyKnows"));
    }

    @ParameterizedTest
    @MethodSource("eventsOfToday")
    void the_newest_file_of_a_type_is_what_is_written_today(CaseEvent event) throws IOException {
        var type = EventTypes.nameOf(event);
        var versions = files().stream().filter(file -> file.type().equals(type)).toList();
        var written = JSON.readTree(StrictJson.write(recorded(event)));
        if (WRITE
                && (versions.isEmpty()
                        || !JSON.readTree(versions.getLast().content()).equals(written))) {
            Files.writeString(
                    FOLDER.resolve("%s.v%d.json".formatted(type, versions.size() + 1)),
                    written.toPrettyString() + "\n");
            return;
        }
        assertThat(versions)
                .as("files of %s; write the first with -Dgolden=write", type)
                .isNotEmpty();
        assertThat(JSON.readTree(versions.getLast().content()))
                .as("%s has a new shape; keep the old file, and write the next version with -Dgolden=write", type)
                .isEqualTo(written);
        assertThat(StrictJson.read(versions.getLast().content(), RecordedEvent.class))
                .isEqualTo(recorded(event));
    }

    @Test
    void every_type_is_there_with_all_its_versions() throws IOException {
        assertThat(FullEvents.all())
                .extracting(event -> (Object) event.getClass())
                .containsExactlyInAnyOrder((Object[]) CaseEvent.class.getPermittedSubclasses());
        var files = files();
        assertThat(files).hasSizeGreaterThanOrEqualTo(FullEvents.all().size());
        for (var file : files) {
            assertThat(files.stream().filter(other -> other.type().equals(file.type())))
                    .extracting(Golden::version)
                    .startsWith(1)
                    .doesNotHaveDuplicates()
                    .allMatch(version -> version
                            <= (int) files.stream()
                                    .filter(other -> other.type().equals(file.type()))
                                    .count());
        }
    }
}
