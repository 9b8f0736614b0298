package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.json.StrictJson;
import be.driehoek.text.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a policy: what does not fit is refused, with a pointer and a code")
class PolicyReadingTest {
    private static final Policy SHIPPED = PolicyRegister.shipped().policies().getFirst();
    private static final String UNKNOWN_FACT = "{'fact': 'shoeSize', 'in': ['YES']}";
    private static final String FOREIGN_VALUE = "{'fact': 'rentArrears', 'in': ['YES', 'PERHAPS']}";

    @Test
    void the_policy_that_is_changed_here_can_be_read_unchanged() {
        assertThat(PolicyRegister.read(bytes(policy()))).isEqualTo(SHIPPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "%s                              | ''",
                "{'all': [%s]}                   | /all/0",
                "{'any': [%1$s, {'not': %1$s}]}  | /any/0",
                "{'not': %s}                     | /not",
                "{'all': [{'fact': 'rentArrears', 'in': ['YES']}, {'any': [{'not': %s}]}]} | /all/1/any/0/not"
            })
    void a_fact_and_a_value_that_are_not_known_are_found_however_deep(String shape, String pointer) {
        var place = "/rules/0/condition" + pointer.replace("'", "");

        assertThat(errors(policy -> rule(policy, 0).set("condition", json(shape.formatted(UNKNOWN_FACT)))))
                .extracting(InputError::pointer, error -> error.must().code())
                .contains(tuple(place + "/fact", "must.known-fact"));
        assertThat(errors(policy -> rule(policy, 0).set("condition", json(shape.formatted(FOREIGN_VALUE)))))
                .filteredOn(error -> error.pointer().startsWith(place))
                .extracting(InputError::pointer, error -> error.must().code())
                .contains(tuple(place + "/in/1", "must.value-of-fact"));
    }

    @Test
    void unknown_is_no_value_to_ask_for_or_to_bring_about() {
        assertThat(errors(policy -> {
                    rule(policy, 0).set("condition", json("{'fact': 'tenancySector', 'in': ['UNKNOWN']}"));
                    ((ObjectNode) policy.at("/changes/0")).put("to", "UNKNOWN");
                }))
                .extracting(InputError::pointer, error -> error.must().code())
                .containsExactly(
                        tuple("/rules/0/condition/in/0", "must.value-of-fact"),
                        tuple("/changes/0/to", "must.value-of-fact"));
    }

    @Test
    void one_id_for_two_rules_is_refused() {
        assertRefused("/rules/8/id", "must.rule-once", policy -> rules(policy).add(rule(policy, 0)));
    }

    @Test
    void a_redirect_for_a_rule_that_is_not_there_is_refused() {
        assertRefused(
                "/redirects/0/rule",
                "must.rule-of-policy",
                policy -> ((ObjectNode) policy.at("/redirects/0")).put("rule", "EL-9"));
    }

    @Test
    void the_condition_of_a_redirect_is_checked_too() {
        assertRefused(
                "/redirects/1/condition/not/fact",
                "must.known-fact",
                policy -> ((ObjectNode) policy.at("/redirects/1"))
                        .set("condition", json("{'not': " + UNKNOWN_FACT + "}")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void a_fact_that_nobody_asks_for_is_refused(int question) {
        assertRefused("/facts", "must.question-for-fact", policy -> ((ArrayNode) policy.get("facts")).remove(question));
    }

    @Test
    void a_question_and_a_change_for_an_unknown_fact_are_refused() {
        assertRefused("/facts/2/name", "must.known-fact", policy -> {
            ((ArrayNode) policy.get("facts")).insert(2, policy.at("/facts/0").deepCopy());
            ((ObjectNode) policy.at("/facts/2")).put("name", "shoeSize");
        });
        assertRefused(
                "/changes/0/fact",
                "must.known-fact",
                policy -> ((ObjectNode) policy.at("/changes/0")).put("fact", "shoeSize"));
    }

    @ParameterizedTest
    @CsvSource({
        "/title, nl",
        "/title, fr",
        "/rules/0/explanations/satisfied, nl",
        "/rules/3/explanations/violated, fr",
        "/rules/7/explanations/unknown, de",
        "/rules/6/choice, en",
        "/facts/4/question, de",
        "/changes/0/text, en",
        "/redirects/2/to, fr",
        "/redirects/2/why, nl",
        "/choices/1, de"
    })
    void every_text_is_given_in_every_language_and_in_no_other(String pointer, String tag) {
        assertRefused(pointer + "/" + tag, "must.present", policy -> ((ObjectNode) policy.at(pointer)).remove(tag));
        assertRefused(pointer + "/" + tag, "must.present", policy -> ((ObjectNode) policy.at(pointer)).putNull(tag));
        assertRefused(
                pointer + "/" + tag, "must.text-not-blank", policy -> ((ObjectNode) policy.at(pointer)).put(tag, " "));
        assertRefused(
                pointer + "/wa", "must.known-field", policy -> ((ObjectNode) policy.at(pointer)).put("wa", "tecse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "version", "inForceFrom", "title", "rules", "term"})
    void a_policy_without_a_mandatory_part_is_refused(String part) {
        assertRefused("/" + part, "must.present", policy -> policy.remove(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "kind", "source", "condition", "explanations"})
    void a_rule_without_a_mandatory_part_is_refused(String part) {
        assertRefused(
                "/rules/1/" + part, "must.present", policy -> rule(policy, 1).remove(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "section"})
    void a_source_that_names_no_place_is_refused(String part) {
        assertRefused(
                "/rules/1/source/" + part,
                "must.present",
                policy -> ((ObjectNode) policy.at("/rules/1/source")).remove(part));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_paragraph_is_counted_from_one(int paragraph) {
        assertThat(errors(policy -> ((ObjectNode) policy.at("/rules/1/source")).put("paragraph", paragraph)))
                .extracting(InputError::pointer)
                .containsExactly("/rules/1/source/paragraph");
    }

    @Test
    void empty_lists_are_refused_where_something_must_be_said() {
        assertRefused("/rules", "must.not-empty", policy -> rules(policy).removeAll());
        for (var list : List.of("all", "any")) {
            assertRefused(
                    "/rules/0/condition/" + list,
                    "must.not-empty",
                    policy -> rule(policy, 0).putObject("condition").putArray(list));
        }
        assertRefused(
                "/rules/0/condition/in",
                "must.not-empty",
                policy -> ((ObjectNode) policy.at("/rules/0/condition")).putArray("in"));
    }

    @Test
    void a_policy_without_changes_redirects_and_choices_is_fine() {
        var policy = policy();
        policy.remove(List.of("changes", "redirects", "choices"));

        var read = PolicyRegister.read(bytes(policy));

        assertThat(read.changes()).isEmpty();
        assertThat(read.redirects()).isEmpty();
        assertThat(read.choices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', /colour",
        "/rules/0, /rules/0/colour",
        "/rules/0/source, /rules/0/source/colour",
        "/rules/0/condition, /rules/0/condition/colour",
        "/rules/2/condition/any/0, /rules/2/condition/any/0/colour",
        "/rules/0/explanations, /rules/0/explanations/colour",
        "/facts/0, /facts/0/colour",
        "/changes/0, /changes/0/colour",
        "/redirects/0, /redirects/0/colour",
        "/term, /term/colour"
    })
    void an_unknown_field_is_refused_wherever_it_stands(String object, String pointer) {
        assertRefused(pointer, "must.known-field", policy -> ((ObjectNode) policy.at(object)).put("colour", "blue"));
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "41, 40", "400, 40"})
    void the_name_of_an_unknown_field_is_shown_up_to_forty_characters(int length, int shown) {
        assertRefused(
                "/term/" + "x".repeat(shown) + (shown < length ? "…" : ""),
                "must.known-field",
                policy -> ((ObjectNode) policy.at("/term")).put("x".repeat(length), "blue"));
    }

    @ParameterizedTest
    @CsvSource({"40, got.value", "41, got.text-of-length", "400, got.text-of-length"})
    void the_name_of_an_unknown_place_is_shown_up_to_forty_characters(int length, String got) {
        var text = "/rules/0/explanations/violated/nl";
        assertThat(errors(policy -> ((ObjectNode) policy.at("/rules/0/explanations/violated"))
                        .put("nl", "{" + "x".repeat(length) + "}")))
                .filteredOn(error -> error.pointer().equals(text))
                .extracting(error -> error.must().code(), error -> error.got().code())
                .containsExactly(tuple("must.place", got));
    }

    @ParameterizedTest
    @CsvSource({
        "/rules/0, kind, MAYBE, must.one-of",
        "/rules/0, id, el 1, must.rule-id",
        "/redirects/0, rule, el 3, must.rule-id",
        "/term, counting, ABOUT, must.one-of",
        "'', inForceFrom, 2026-02-30, must.date",
        "'', inForceUntil, 1-1-2026, must.date"
    })
    void a_code_that_is_none_is_refused(String object, String field, String value, String code) {
        assertRefused(object + "/" + field, code, policy -> ((ObjectNode) policy.at(object)).put(field, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{'none': []}", "'PRIVATE'", "[]", "{'fact': 'rentArrears', 'in': ['YES'], 'all': []}"})
    void what_is_no_condition_is_refused(String condition) {
        assertThat(errors(policy -> rule(policy, 0).set("condition", json(condition))))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.pointer()).startsWith("/rules/0/condition"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules", "/facts", "/changes", "/redirects", "/choices", "/rules/0/condition/in"})
    void nothing_in_a_list_is_refused(String list) {
        assertRefused(list + "/0", "must.not-null", policy -> ((ArrayNode) policy.at(list)).insertNull(0));
    }

    @Test
    void what_does_not_fit_is_all_told_at_once_in_the_order_of_the_file() {
        assertThat(errors(policy -> {
                    rules(policy).add(rule(policy, 0).deepCopy());
                    rule(policy, 1).set("condition", json(FOREIGN_VALUE));
                    rule(policy, 3)
                            .set(
                                    "condition",
                                    json("{'all': [%s, {'fact': 'evictionRisk', 'in': ['PERHAPS']}]}"
                                            .formatted(FOREIGN_VALUE)));
                    ((ArrayNode) policy.get("facts")).remove(7);
                    ((ObjectNode) policy.at("/changes/0")).put("to", "PERHAPS");
                    ((ObjectNode) policy.at("/redirects/0")).put("rule", "EL-9");
                    ((ObjectNode) policy.at("/redirects/1")).set("condition", json(UNKNOWN_FACT));
                }))
                .extracting(InputError::pointer, error -> error.must().code())
                .containsExactly(
                        tuple("/facts", "must.question-for-fact"),
                        tuple("/rules/1/condition/in/1", "must.value-of-fact"),
                        tuple("/rules/3/condition/all/0/in/1", "must.value-of-fact"),
                        tuple("/rules/3/condition/all/1/in/0", "must.value-of-fact"),
                        tuple("/rules/8/id", "must.rule-once"),
                        tuple("/changes/0/to", "must.value-of-fact"),
                        tuple("/redirects/0/rule", "must.rule-of-policy"),
                        tuple("/redirects/1/condition/fact", "must.known-fact"));
    }

    @ParameterizedTest
    @CsvSource({
        "/rules/0/explanations/violated, shoeSize",
        "/facts/0/question, shoeSize",
        "/changes/0/text, shoeSize",
        "/redirects/0/to, shoeSize",
        "/redirects/0/why, shoeSize"
    })
    void a_place_in_a_text_that_no_fact_can_fill_is_refused(String pointer, String place) {
        assertRefused(
                pointer + "/nl",
                "must.place",
                policy -> ((ObjectNode) policy.at(pointer)).put("nl", "Antwoord: {%s}.".formatted(place)));
    }

    @Test
    void a_text_may_not_look_at_a_fact_that_the_policy_does_not_rest_on() {
        assertRefused("/rules/0/explanations/violated/fr", "must.place", policy -> {
            rules(policy).remove(7);
            ((ObjectNode) policy.at("/rules/0/explanations/violated")).put("fr", "{lifeDomains}");
        });
    }

    @Test
    void the_last_day_in_force_may_be_the_first_and_not_earlier() {
        var oneDay = policy().put("inForceUntil", "2000-01-01");

        assertThat(PolicyRegister.read(bytes(oneDay)).inForceUntil()).contains(SHIPPED.inForceFrom());
        assertRefused("/inForceUntil", "must.date-after", policy -> policy.put("inForceUntil", "1999-12-31"));
    }

    private static void assertRefused(String pointer, String code, Consumer<ObjectNode> mistake) {
        assertThat(errors(mistake))
                .extracting(InputError::pointer, error -> error.must().code())
                .containsExactly(tuple(pointer, code));
    }

    /** What is wrong with the shipped policy after a change; each mistake has words in every language. */
    private static List<InputError> errors(Consumer<ObjectNode> mistake) {
        var policy = policy();
        mistake.accept(policy);
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> PolicyRegister.read(bytes(policy)));
        assertThat(refusal).as("the policy must be refused").isNotNull();
        assertThat(refusal.errors())
                .allSatisfy(error -> assertThat(Language.values())
                        .extracting(error::sentence)
                        .noneMatch(sentence -> sentence.contains("be.driehoek") || sentence.contains("{")));
        return refusal.errors();
    }

    private static ObjectNode policy() {
        return StrictJson.mapper().valueToTree(SHIPPED);
    }

    private static ArrayNode rules(ObjectNode policy) {
        return (ArrayNode) policy.get("rules");
    }

    private static ObjectNode rule(ObjectNode policy, int place) {
        return (ObjectNode) policy.get("rules").get(place);
    }

    private static byte[] bytes(JsonNode policy) {
        return policy.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return StrictJson.mapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a condition of a test must be JSON: " + text, e);
        }
    }
}
