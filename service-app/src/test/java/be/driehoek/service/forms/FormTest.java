package be.driehoek.service.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.Command;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.Referral;
import be.driehoek.text.Language;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form says what its record says, and nothing that was typed is lost")
class FormTest {
    private static final Path EXAMPLES = Path.of("src/main/documentation");
    private static final int SUBSETS = 40;

    private static Stream<ObjectNode> bodies(String operation) {
        try (var files = Files.list(EXAMPLES.resolve(operation))) {
            return files.sorted().map(FormTest::body).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode body(Path file) {
        try {
            return (ObjectNode)
                    StrictJson.mapper().readTree(Files.readAllBytes(file)).get("body");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<ObjectNode> commands() {
        return bodies("recordCommand");
    }

    static Stream<ObjectNode> referrals() {
        return bodies("receiveReferral");
    }

    private static Referral fullReferral() {
        return StrictJson.read(referrals().findFirst().orElseThrow(), Referral.class);
    }

    private static Form<Command> form(String type) {
        return Form.ofCommand(type).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_that_is_filled_in_reads_as_itself(ObjectNode body) {
        var picks = Picks.none().withReferral(fullReferral());
        for (var part : withSubsets(body, Command.class)) {
            var command = StrictJson.read(part, Command.class);
            var form = form(body.get("type").asText());
            for (var language : Language.values()) {
                assertThat(same(read(form, form.filled(command, picks, language), picks)))
                        .as("%s in %s", part, language)
                        .isEqualTo(same(command));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("referrals")
    void a_referral_that_is_filled_in_reads_as_itself(ObjectNode body) {
        var form = Form.ofReferral();
        for (var part : withSubsets(body, Referral.class)) {
            var referral = StrictJson.read(part, Referral.class);
            for (var language : Language.values()) {
                assertThat(read(form, form.filled(referral, Picks.none(), language), Picks.none()))
                        .isEqualTo(referral);
            }
        }
    }

    /** What an amendment makes of the referral, in whatever words. */
    private static Object same(Command command) {
        return command instanceof AmendReferral amend
                ? List.of(amend.changes().applyTo(fullReferral()), amend.on(), amend.source(), amend.reason())
                : command;
    }

    private static <T> T read(Form<T> form, FormData typed, Picks picks) {
        return switch (form.read(typed, picks)) {
            case Reading.Read<T>(var value, var ignored) -> value;
            case Reading.Refused<T>(var errors, var ignored) -> throw new AssertionError(errors);
        };
    }

    private static List<InputError> refused(Form<?> form, FormData typed) {
        return form.read(typed, Picks.none()) instanceof Reading.Refused<?>(var errors, var ignored)
                ? errors
                : List.of();
    }

    /** The example, and random parts of it that can be read; no group is left empty. */
    private static List<JsonNode> withSubsets(ObjectNode body, Class<?> type) {
        var random = new SplittableRandom(body.toString().hashCode());
        var parts = Stream.concat(
                        Stream.of(body), IntStream.range(0, SUBSETS).mapToObj(i -> thinned(body.deepCopy(), random)))
                .filter(part -> isReadable(part, type))
                .distinct()
                .collect(Collectors.toList());
        assertThat(parts).isNotEmpty();
        return parts;
    }

    private static JsonNode thinned(JsonNode node, SplittableRandom random) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> !field.getKey().equals("type") && random.nextInt(5) == 0);
            object.properties().forEach(field -> thinned(field.getValue(), random));
            object.properties()
                    .removeIf(field ->
                            field.getValue().isObject() && field.getValue().isEmpty());
        } else if (node instanceof ArrayNode list) {
            if (random.nextInt(6) == 0) {
                list.removeAll();
            }
            list.forEach(element -> thinned(element, random));
        }
        return node;
    }

    private static boolean isReadable(JsonNode node, Class<?> type) {
        try {
            StrictJson.read(node, type);
            return true;
        } catch (InvalidInputException unreadable) {
            return false;
        }
    }

    @Test
    void every_command_has_a_form() {
        assertThat(Form.commandTypes())
                .hasSize(Command.class.getPermittedSubclasses().length)
                .allSatisfy(type -> assertThat(form(type).type()).isEqualTo(type));
        assertThat(Form.ofCommand("no-such-command")).isEmpty();
    }

    @Test
    void what_must_be_given_is_what_the_reader_misses() {
        var required = Form.commandTypes().stream()
                .flatMap(type -> form(type).fields().fields().stream()
                        .filter(Field::isRequired)
                        .map(field -> type + "/" + field.name()))
                .toList();

        assertThat(required)
                .contains("hold-visit/on", "hold-visit/attendees", "disclose/recipient", "add-counter-note/by")
                .doesNotContain("hold-visit/goals", "hold-visit/visit", "accept-referral/reason");
    }

    @Test
    void what_was_typed_stays_beside_everything_that_is_wrong_with_it() {
        var typed = FormData.empty()
                .with("/on", "gisteren")
                .with("/attendees", "TENANT", "GHOST")
                .with("/clutter/0/room", "")
                .with("/clutter/1/room", "KITCHEN")
                .with("/clutter/1/rating", "12")
                .with("/arrears/amount", "veel");
        var form = form("hold-visit");

        var reading = form.read(typed, Picks.none());

        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused(form, typed))
                    .extracting(InputError::pointer)
                    .containsExactlyInAnyOrder("/on", "/attendees/1", "/clutter/0/rating", "/arrears/amount");
            assertThat(refused.data().first("/on")).contains("gisteren");
            assertThat(refused.data().first("/clutter/0/rating")).contains("12");
            assertThat(refused.data().all("/attendees")).containsExactly("TENANT", "GHOST");
        });
    }

    @Test
    void nothing_typed_is_refused_where_something_is_missing() {
        assertThat(refused(form("hold-visit"), FormData.empty()))
                .extracting(InputError::pointer)
                .containsExactlyInAnyOrder("/on", "/attendees");
        assertThat(refused(form("seat-third-party"), FormData.empty().with("/on", "2026-01-05")))
                .extracting(InputError::pointer)
                .containsExactly("/thirdParty");
    }

    @Test
    void a_new_goal_gets_an_id_that_is_free_and_keeps_it() {
        var form = form("agree-goals");
        var picks = Picks.none().with(Pick.GOAL, List.of(new Option("goal-1", "The corridor")));
        var typed = FormData.empty()
                .with("/on", "2026-01-05")
                .with("/goals/0/title", "The kitchen")
                .with("/goals/1/id", "goal-9")
                .with("/goals/2/title", "The garden");

        assertThat(read(form, typed, picks))
                .isInstanceOfSatisfying(
                        AgreeGoals.class,
                        agree -> assertThat(agree.goals())
                                .extracting(goal ->
                                        goal.id().value() + " " + goal.title().value())
                                .containsExactly("goal-2 The kitchen", "goal-3 The garden"));
        assertThat(form.read(typed, picks).data().first("/goals/0/id")).contains("goal-2");
    }

    @Test
    void an_amendment_says_only_what_differs() {
        var picks = Picks.none().withReferral(fullReferral());
        var form = form("amend-referral");
        var asItIs = form.blank(picks, Language.NL).with("/on", "2026-01-05");

        assertThat(form.read(asItIs, picks)).isInstanceOf(Reading.Refused.class);
        assertThat(read(form, asItIs.with("/changes/safety", ""), picks))
                .isInstanceOfSatisfying(
                        AmendReferral.class,
                        amend -> assertThat(amend.changes().toJson().toString()).isEqualTo("{\"safety\":null}"));
    }

    @Test
    void buttons_add_and_remove_an_element_and_keep_the_rest() {
        var form = form("explore-network");
        var typed = FormData.empty().with("/ties/0/who", "zus").with("/ties/1/who", "buur");

        var more = form.changed(typed.with(FormData.ADD, "/ties")).orElseThrow();
        assertThat(FormView.of(form, more, List.of(), Picks.none(), Language.NL).fields().stream()
                        .filter(field -> field.name().equals("/ties"))
                        .flatMap(field -> field.children().stream()))
                .hasSize(3);
        var fewer = form.changed(typed.with(FormData.REMOVE, "/ties/0")).orElseThrow();
        assertThat(fewer).isEqualTo(FormData.empty().with("/ties/0/who", "buur"));
        assertThat(form.changed(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no", "ties", "/ties/x", "", "/", "/ties/0/who", "/ties/999999999999", "//"})
    void a_button_that_leads_nowhere_does_nothing(String pointer) {
        var form = form("explore-network");
        assertThat(form.changed(FormData.empty().with(FormData.ADD, pointer))).isEmpty();
        form.changed(FormData.empty().with(FormData.REMOVE, pointer));
    }

    @Test
    void whatever_is_sent_is_refused_cleanly_or_left_out() {
        var form = form("explore-network");
        assertThat(form.read(
                                FormData.of(Map.of(
                                        "/on", List.of("2026-01-05"),
                                        "/ties/99999/who", List.of("nobody"),
                                        "/ties/-1/who", List.of("nobody"),
                                        "/ties/0/who/0/1/2", List.of("deep"),
                                        "/nothing", List.of("unknown"),
                                        "password", List.of("secret"))),
                                Picks.none())
                        .data()
                        .toMap())
                .containsOnlyKeys("/on");
        assertThatThrownBy(() -> FormData.of(Map.of(
                        "/on",
                        IntStream.rangeClosed(0, FormData.MOST_VALUES)
                                .mapToObj(Integer::toString)
                                .toList())))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> FormData.of(Map.of("/on", List.of("x".repeat(FormData.MOST_CHARACTERS)))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void what_was_typed_does_not_show_itself() {
        var data = FormData.empty().with("/note", "a secret");
        var view = FormView.of(form("hold-visit"), data, List.of(), Picks.none(), Language.NL);

        assertThat(Stream.of(data, view).map(Object::toString)).noneMatch(text -> text.contains("secret"));
    }

    @Test
    void what_can_be_read_of_a_form_that_is_not_finished_is_read() {
        var form = Form.ofReferral();
        var whole = form.filled(fullReferral(), Picks.none(), Language.NL);
        var typed = whole.with("/referrer/email", "none").with("/housingProblems/1/description", "no kind yet");

        var read = form.readSoFar(typed, Picks.none()).orElseThrow();
        assertThat(read.referrer().orElseThrow().email()).isEmpty();
        assertThat(read.housingProblems()).isEqualTo(fullReferral().housingProblems());
        assertThat(read.tenant()).isEqualTo(fullReferral().tenant());
        assertThat(form.readSoFar(whole, Picks.none())).contains(fullReferral());
        assertThat(form.readSoFar(FormData.empty(), Picks.none())).isEmpty();
    }
}
