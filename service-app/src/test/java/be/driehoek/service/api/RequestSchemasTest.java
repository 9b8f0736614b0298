package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.Command;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Referral;
import be.driehoek.service.api.ApiDocument.Call;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes every example of a body at every place, and holds the document against the reader. */
@Execution(ExecutionMode.CONCURRENT)
@DisplayName("The document asks for what the reader asks for")
class RequestSchemasTest {
    private static final ApiDocument DOCUMENT = ApiDocument.built();

    private static final Map<String, Class<?>> READ_AS = Map.ofEntries(
            Map.entry("assessReferral", AssessmentController.AssessmentRequest.class),
            Map.entry("beginSession", SessionController.LoginRequest.class),
            Map.entry("changeAccount", AccountController.AccountChange.class),
            Map.entry("changePassword", MeController.PasswordChange.class),
            Map.entry("comparePolicies", ComparisonController.ComparisonRequest.class),
            Map.entry("createAccount", AccountController.NewAccount.class),
            Map.entry("createCalendarLink", CalendarLinkController.CalendarLinkRequest.class),
            Map.entry("createOrganisation", OrganisationController.NewOrganisation.class),
            Map.entry("createTeam", OrganisationController.NewTeam.class),
            Map.entry("createToken", TokenController.TokenRequest.class),
            Map.entry("openInEmergency", EmergencyController.EmergencyRequest.class),
            Map.entry("proposeRelease", RetentionController.Release.class),
            Map.entry("exportAccess", AccessExportController.AccessRequest.class),
            Map.entry("setHold", HoldController.NewHold.class),
            Map.entry("proposeErasure", ErasureController.ErasureRequest.class),
            Map.entry("planVisits", VisitPlanController.VisitPlanRequest.class),
            Map.entry("receiveReferral", Referral.class),
            Map.entry("recordCommand", Command.class));

    /** What holds between several fields, or is worked out from a text: a schema cannot say it. */
    private static final Set<String> BEYOND_SCHEMAS = Set.of(
            "must.enterprise-checksum",
            "must.enterprise-not-establishment",
            "must.insz-checksum",
            "must.insz-date",
            "must.insz-serial",
            "must.language-tag",
            "must.describe-other",
            "must.travel",
            "must.in-request",
            "must.third-party-of-case",
            "must.have-caseworker",
            "must.elements",
            "must.after-time",
            "must.value-once",
            "must.shorter-than",
            "must.date-after");

    private static final List<String> ODD = List.of(
            "true",
            "5",
            "-1",
            "1.5",
            "99999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"2025-02-30\"",
            "\"1899-12-31\"",
            "\"2025-1-1\"",
            "\"24:00\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"x\":1}");

    record Body(Call call, String name, JsonNode json) {
        @Override
        public String toString() {
            return call.id() + " " + name;
        }
    }

    static Stream<Body> bodies() {
        return DOCUMENT.calls().stream()
                .filter(Call::hasBody)
                .flatMap(call -> DOCUMENT.examples(call).stream()
                        .map(example ->
                                new Body(call, example.name(), example.body().orElseThrow())));
    }

    @Test
    void every_call_with_a_body_is_looked_at() {
        assertThat(bodies().map(body -> body.call().id())).containsAll(READ_AS.keySet());
        assertThat(DOCUMENT.calls().stream().filter(Call::hasBody).map(Call::id))
                .containsExactlyInAnyOrderElementsOf(READ_AS.keySet());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void an_example_is_what_both_take(Body body) {
        assertThat(refusals(body.call(), body.json())).isEmpty();
        assertThat(DOCUMENT.mistakes(body.call(), body.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_field_is_required_if_and_only_if_the_reader_misses_it(Body body) {
        for (var place : fields(body.json())) {
            var without = changed(body.json(), place, parent -> parent.remove(name(place)));
            var errors = refusals(body.call(), without);
            assertThat(errors.stream()
                            .filter(error -> !isBeyondSchemas(error))
                            .toList()
                            .isEmpty())
                    .as("without %s: %s", place, errors)
                    .isEqualTo(DOCUMENT.mistakes(body.call(), without).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void null_stands_where_nothing_may_stand(Body body) {
        for (var place : fields(body.json())) {
            agree(body, changed(body.json(), place, parent -> parent.putNull(name(place))), place + " null");
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void an_unknown_field_is_refused_by_both(Body body) {
        for (var place : objects(body.json())) {
            var more = body.json().deepCopy();
            ((ObjectNode) more.at(place)).put("colour", "red");
            assertThat(refusals(body.call(), more)).as(place).isNotEmpty();
            assertThat(DOCUMENT.mistakes(body.call(), more)).as(place).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void an_odd_value_is_refused_or_taken_by_both(Body body) {
        for (var place : fields(body.json())) {
            for (var odd : ODD) {
                var changed = changed(body.json(), place, parent -> parent.set(name(place), ApiDocument.parsed(odd)));
                agree(body, changed, place + " " + odd);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void bounds_are_where_the_reader_has_them(Body body) {
        for (var place : fields(body.json())) {
            var value = body.json().at(place);
            if (value.isTextual()) {
                for (int length : List.of(30, 31, 50, 51, 100, 101, 254, 255, 20_000, 20_001)) {
                    var changed = changed(body.json(), place, parent -> parent.put(name(place), "x".repeat(length)));
                    agree(body, changed, place + " of length " + length);
                }
            }
            if (value.isNumber()) {
                for (var number : around(body, place)) {
                    var changed = changed(body.json(), place, parent -> parent.put(name(place), number));
                    agree(body, changed, place + " " + number);
                }
            }
        }
    }

    /** Every bound that the reader names, and the numbers beside them. */
    private static Set<Long> around(Body body, String place) {
        var numbers = new TreeSet<Long>();
        for (long far : List.of(-2_000_000_000L, 2_000_000_000L)) {
            var changed = changed(body.json(), place, parent -> parent.put(name(place), far));
            refusals(body.call(), changed).stream()
                    .filter(error -> error.pointer().equals(place))
                    .flatMap(error -> Stream.of("min", "max")
                            .map(bound -> error.must().arguments().get(bound))
                            .filter(bound -> bound != null))
                    .map(Long::valueOf)
                    .forEach(bound -> numbers.addAll(List.of(bound - 1, bound, bound + 1)));
        }
        return numbers;
    }

    private static void agree(Body body, JsonNode changed, String what) {
        var mistakes = DOCUMENT.mistakes(body.call(), changed);
        var errors = refusals(body.call(), changed);
        if (errors.isEmpty()) {
            assertThat(mistakes).as("the reader takes %s", what).isEmpty();
        } else if (!errors.stream().allMatch(RequestSchemasTest::isBeyondSchemas)) {
            assertThat(mistakes).as("%s: the reader says %s", what, errors).isNotEmpty();
        }
    }

    private static boolean isBeyondSchemas(InputError error) {
        // Coordinates are mandatory for travel in straight lines.
        return BEYOND_SCHEMAS.contains(error.must().code()) || error.pointer().endsWith("/coordinates");
    }

    private static List<InputError> refusals(Call call, JsonNode body) {
        try {
            var value = StrictJson.read(StrictJson.write(body), READ_AS.get(call.id()));
            if (value instanceof AmendReferral amend) {
                amend.changes().applyTo(referral());
            }
            if (value instanceof ComparisonController.ComparisonRequest compared) {
                Stream.of(compared.before(), compared.after())
                        .filter(policy -> !policy.isTextual())
                        .forEach(policy -> StrictJson.read(policy, PolicyVersion.class));
            }
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.errors();
        }
    }

    /** The one that a command is about. */
    private static Referral referral() {
        var full = DOCUMENT.examples(DOCUMENT.call("receiveReferral")).getFirst();
        return StrictJson.read(StrictJson.write(full.body().orElseThrow()), Referral.class);
    }

    private static Set<String> objects(JsonNode json) {
        var all = new LinkedHashSet<String>();
        walk(json, "", (node, at) -> {
            // The keys of a map are not fields.
            if (node.isObject() && !at.endsWith("/levels")) {
                all.add(at);
            }
        });
        return all;
    }

    private static Set<String> fields(JsonNode json) {
        var all = new LinkedHashSet<String>();
        walk(json, "", (node, at) -> node.fieldNames().forEachRemaining(name -> all.add(at + "/" + name)));
        return all;
    }

    private interface Visitor {
        void visit(JsonNode node, String at);
    }

    private static void walk(JsonNode node, String at, Visitor visitor) {
        visitor.visit(node, at);
        node.properties().forEach(field -> walk(field.getValue(), at + "/" + field.getKey(), visitor));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), at + "/" + i, visitor);
        }
    }

    private static String name(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static JsonNode changed(JsonNode json, String place, Consumer<ObjectNode> change) {
        var copy = json.deepCopy();
        change.accept((ObjectNode) copy.at(place.substring(0, place.lastIndexOf('/'))));
        return copy;
    }
}
