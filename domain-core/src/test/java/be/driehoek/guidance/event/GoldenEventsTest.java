package be.driehoek.guidance.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.party.AccountId;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.term.SuspensionPolicy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
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
    private static final JsonMapper JSON = StrictJson.mapper();

    /** Writes the file of a type whose shape is new; only ever used by hand, with -Dgolden=write. */
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    /** What an older shape did not say, and how it is written today. */
    private static final Map<String, List<String>> ADDED_SINCE = Map.of(
            "case-closed.v1.json", List.of("/data/ratings []"),
            "evaluation-held.v1.json", List.of("/data/adjustments/0/levels {}", "/data/clutter []"),
            "guidance-started.v1.json", List.of("/data/term/policy/suspension \"KEEPS_DATES\""),
            "intake-visit-held.v1.json", List.of("/data/clutter []"),
            "referral-received.v1.json", List.of("/data/earlier []"),
            "visit-held.v1.json", List.of("/data/clutter []"));

    private static final Referral ANY_REFERRAL =
            Referral.builder().receivedOn(LocalDate.of(2026, 1, 5)).build();

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

    static List<Golden> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> {
                        var name = NAME.matcher(file.getFileName().toString());
                        assertThat(name.matches()).as(file.toString()).isTrue();
                        return new Golden(name.group(1), Integer.parseInt(name.group(2)), file);
                    })
                    .sorted(Comparator.comparing(Golden::type).thenComparingInt(Golden::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            assertThat(tree.toString()).as(pointer).isEqualTo(stored.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_was_not_said_then_is_empty_now(Golden golden) throws IOException {
        var stored = leaves(JSON.readTree(golden.content()), "");
        var today = leaves(JSON.readTree(StrictJson.write(StrictJson.read(golden.content(), RecordedEvent.class))), "");
        today.keySet().removeAll(stored.keySet());
        assertThat(today.entrySet().stream().map(added -> added.getKey() + " " + added.getValue()))
                .containsExactlyElementsOf(ADDED_SINCE.getOrDefault(golden.toString(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_field_that_nobody_knows_is_refused_wherever_it_stands(Golden golden) throws IOException {
        var objects = objects(JSON.readTree(golden.content()), "");
        assertThat(objects).contains("", "/data");
        for (var pointer : objects) {
            var changed = JSON.readTree(golden.content());
            ((ObjectNode) changed.at(pointer)).put("fieldThatNobodyKnows", 1);
            var refused = catchThrowableOfType(
                    InvalidInputException.class, () -> readAndApply(JSON.writeValueAsBytes(changed)));
            assertThat(refused).as("another field at '%s'", pointer).isNotNull();
            assertThat(refused.errors()).singleElement().satisfies(error -> {
                // The levels of a goal are the keys of its scale.
                var isScale = pointer.endsWith("/levels");
                assertThat(error.must().code()).isEqualTo(isScale ? "must.between" : "must.known-field");
                assertThat(error.pointer()).endsWith(isScale ? "/levels" : "/fieldThatNobodyKnows");
            });
        }
    }

    @Test
    void a_stored_amendment_changes_the_referral_for_ever() {
        assertThat(files())
                .filteredOn(golden -> golden.type().equals("referral-amended"))
                .hasSizeGreaterThan(1);
        for (var golden : files()) {
            if (readAndApply(golden.content()) instanceof ReferralAmended amended) {
                var changes = amended.changes().toJson();
                var after = JSON.<JsonNode>valueToTree(amended.changes().applyTo(ANY_REFERRAL));
                leaves(changes, "").forEach((pointer, value) -> {
                    var now = after.at(pointer);
                    assertThat(now.isMissingNode() ? "null" : now.toString())
                            .as("%s of %s", pointer, golden)
                            .isEqualTo(value);
                });
            }
        }
    }

    /** The changes of an amendment are read in full when they are applied. */
    private static CaseEvent readAndApply(byte[] json) {
        var event = StrictJson.read(json, RecordedEvent.class).data();
        if (event instanceof ReferralAmended amended) {
            amended.changes().applyTo(ANY_REFERRAL);
        }
        return event;
    }

    private static List<String> objects(JsonNode node, String at) {
        return Stream.concat(
                        node.isObject() ? Stream.of(at) : Stream.of(),
                        children(node, at).entrySet().stream()
                                .flatMap(child -> objects(child.getValue(), child.getKey()).stream()))
                .toList();
    }

    /** Every value that holds no other, by its pointer. */
    private static Map<String, String> leaves(JsonNode node, String at) {
        var leaves = new TreeMap<String, String>();
        children(node, at).forEach((pointer, child) -> leaves.putAll(leaves(child, pointer)));
        if (leaves.isEmpty()) {
            leaves.put(at, node.toString());
        }
        return leaves;
    }

    private static Map<String, JsonNode> children(JsonNode node, String at) {
        var children = new TreeMap<String, JsonNode>();
        node.properties().forEach(field -> children.put(at + "/" + field.getKey(), field.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            children.put(at + "/" + i, node.get(i));
        }
        return children;
    }

    @Test
    void a_case_that_was_recorded_in_the_first_shapes_is_still_that_case() {
        var then = new ArrayList<RecordedEvent>();
        for (var type : List.of(
                "referral-received",
                "referral-amended",
                "caseworker-assigned",
                "referral-accepted",
                "intake-visit-held",
                "goals-agreed",
                "guidance-started",
                "visit-held",
                "feedback-given",
                "evaluation-held",
                "case-closed")) {
            var file = FOLDER.resolve(type + ".v1.json");
            var stored = StrictJson.read(new Golden(type, 1, file).content(), RecordedEvent.class);
            then.add(new RecordedEvent(
                    then.size() + 1, stored.occurredOn(), stored.recordedAt(), stored.recordedBy(), stored.data()));
        }
        var replayed = GuidanceCase.replay(new CaseId(new UUID(0, 1)), then);

        assertThat(replayed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(replayed.referral().discussedWithTenant()).contains(true);
        assertThat(replayed.term()).map(term -> term.policy().suspension()).contains(SuspensionPolicy.KEEPS_DATES);
        assertThat(replayed.goals())
                .hasSize(1)
                .allSatisfy(goal -> assertThat(goal.startLevel()).isEmpty());
        assertThat(replayed.ratings()).isNotEmpty();
        assertThat(replayed.earlierGuidance()).isEmpty();
        assertThat(replayed.findings()).extracting(found -> found.what().code()).contains("accepted-against-rule");
    }

    @ParameterizedTest
    @MethodSource("eventsOfToday")
    void a_full_event_leaves_nothing_out(CaseEvent event) {
        assertThat(leftOut(event, ""))
                .as("parts of %s in FullEvents", event.getClass().getSimpleName())
                .isEmpty();
    }

    /** The parts of a value that are empty, although they could hold something. */
    private static List<String> leftOut(Object value, String at) {
        return switch (value) {
            case Optional<?> part -> part.map(told -> leftOut(told, at)).orElseGet(() -> List.of(at));
            case Collection<?> parts when parts.isEmpty() -> List.of(at);
            case Map<?, ?> parts when parts.isEmpty() -> List.of(at);
            case Collection<?> parts ->
                parts.stream()
                        .flatMap(part -> leftOut(part, at + "/-").stream())
                        .toList();
            case ReferralChanges changes ->
                // A field that becomes unknown is told as well.
                leftOut(changes.applyTo(ANY_REFERRAL), at).stream()
                        .filter(pointer -> !changes.toJson()
                                .at(pointer.substring(at.length()))
                                .isNull())
                        .toList();
            case Record parts ->
                Stream.of(parts.getClass().getRecordComponents())
                        .flatMap(part -> leftOut(valueOf(parts, part), at + "/" + part.getName()).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static Object valueOf(Record parts, RecordComponent part) {
        try {
            return part.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
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
        assertThat(leaves(JSON.readTree(versions.getLast().content()), ""))
                .as("%s has a new shape; keep the old file, and write the next version with -Dgolden=write", type)
                .isEqualTo(leaves(written, ""));
        assertThat(StrictJson.read(versions.getLast().content(), RecordedEvent.class))
                .isEqualTo(recorded(event));
    }

    @Test
    void every_type_is_there_with_all_its_versions() {
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
