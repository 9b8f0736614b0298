package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every mistake of a policy's file is told at once")
class PolicyMistakesTest {
    private static final String TEXT = "{'nl': 'ja', 'fr': 'oui', 'de': 'ja', 'en': 'yes'}";
    private static final String HEAD = "'id': 'own', 'version': '1', 'inForceFrom': '2026-01-01', 'title': " + TEXT;
    private static final String TERM = """
        'term': {'evaluationAfter': 'P3M', 'length': 'P6M', 'counting': 'SAME_DATE_CLAMPED', 'shift': 'NONE', \
        'windowDays': 14, 'feedbackEvery': 'P1M'}\
        """;

    @Test
    void structure_and_coherence_of_every_part_come_together_in_the_order_of_the_file() {
        var file = """
            {'id': 'Own Policy', 'version': '', 'inForceFrom': '2026-02-30', 'inForceUntil': 20261231, 'title': {
              'nl': ' ', 'fr': 'oui {rentArrears}', 'en': 7, 'it': 'si'},
             'region': {'municipalities': [
               {'nisCode': '1', 'name': '', 'postalCodes': ['0123', null], 'validFrom': 'ever', 'colour': 'blue'}]},
             'facts': [{'name': 'shoeSize'}, null, {'name': 'rentArrears', 'question': %1$s}, 'rentArrears'],
             'rules': [
               {'id': 'el 1', 'kind': 'MAYBE', 'source': {'document': '', 'paragraph': 0},
                'condition': {'all': [{'fact': 'rentArrears', 'in': ['PERHAPS', 1]}, {'any': []}, {'none': 1}]},
                'explanations': {'satisfied': %1$s, 'violated': %1$s, 'unknown': %2$s, 'colour': 1}},
               {'id': 'EL-2', 'kind': 'DUTY', 'source': {'document': 'own', 'section': 'a', 'paragraph': 1.5},
                'condition': {'fact': 'rentArrears', 'in': ['YES', 'NO']},
                'explanations': {'satisfied': %1$s, 'violated': %1$s, 'unknown': %1$s}}],
             'changes': {'fact': 'rentArrears'},
             'redirects': [{'rule': 'EL-9', 'condition': {'not': 3}, 'to': %1$s}],
             'term': {'evaluationAfter': 'P3D', 'length': 'P200M', 'counting': 1, 'shift': 'NONE',
               'windowDays': 0, 'feedbackEvery': 'P1Y'},
             'choices': [%1$s, 'none']}
            """.formatted(TEXT, TEXT.replace("oui", "{shoeSize}"));

        assertThat(told(file))
                .containsExactly(
                        "/id must.policy-id",
                        "/version must.policy-version",
                        "/inForceFrom must.date",
                        "/inForceUntil must.date",
                        "/title/de must.present",
                        "/title/nl must.text-not-blank",
                        "/title/fr must.no-braces",
                        "/title/en must.text",
                        "/title/it must.known-field",
                        "/region/name must.present",
                        "/region/municipalities/0/nisCode must.nis-code",
                        "/region/municipalities/0/name must.text-not-blank",
                        "/region/municipalities/0/postalCodes/0 must.postal-code",
                        "/region/municipalities/0/postalCodes/1 must.not-null",
                        "/region/municipalities/0/validFrom must.date",
                        "/region/municipalities/0/colour must.known-field",
                        "/facts/0/question must.present",
                        "/facts/0/name must.known-fact",
                        "/facts/1 must.not-null",
                        "/facts/3 must.object",
                        "/rules/0/id must.rule-id",
                        "/rules/0/kind must.one-of",
                        "/rules/0/source/section must.present",
                        "/rules/0/source/document must.text-not-blank",
                        "/rules/0/source/paragraph must.between",
                        "/rules/0/condition/all/0/in/0 must.value-of-fact",
                        "/rules/0/condition/all/0/in/1 must.text",
                        "/rules/0/condition/all/1/any must.not-empty",
                        "/rules/0/condition/all/2 must.condition",
                        "/rules/0/explanations/unknown/fr must.place",
                        "/rules/0/explanations/colour must.known-field",
                        "/rules/1/source/paragraph must.whole-number",
                        "/rules/1/condition must.can-fail",
                        "/changes must.list",
                        "/redirects/0/why must.present",
                        "/redirects/0/condition/not must.object",
                        "/term/evaluationAfter must.months",
                        "/term/length must.shorter-than",
                        "/term/counting must.one-of",
                        "/term/windowDays must.between",
                        "/term/feedbackEvery must.months",
                        "/choices/1 must.object");
    }

    @Test
    void what_follows_from_another_mistake_is_not_told() {
        var file = policy("""
            'facts': [{'name': 'rentArears', 'question': %1$s}],
            'rules': [%2$s, {'id': 'EL 2'}],
            'redirects': [{'rule': 'EL-2', 'to': %1$s, 'why': %1$s}],
            'region': {'name': 'here'},
            'changes': [{'fact': 'hoarding', 'to': 'NO', 'text': %1$s}]\
            """.formatted(
                TEXT.replace("oui", "{hoarding}"), rule("EL-1", "{'fact':" + " 'rentArears'," + " 'in':" + " ['A']}")));

        assertThat(told(file))
                .containsExactly(
                        "/facts/0/name must.known-fact",
                        "/rules/0/condition/fact must.known-fact",
                        "/rules/1/kind must.present",
                        "/rules/1/source must.present",
                        "/rules/1/condition must.present",
                        "/rules/1/explanations must.present",
                        "/rules/1/id must.rule-id",
                        "/region/municipalities must.present");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "'policy'", "null", "true"})
    void what_is_no_object_is_one_mistake(String json) {
        assertThat(told(json)).containsExactly(" must.object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | ' must.json'",
                "{'id': 'own',}        | ' must.json'",
                "{'id': 'a'} {}        | ' must.end-here'",
                "{'a': {'id': 1, 'id': 2}} | '/a/id must.key-once'"
            })
    void a_text_that_is_no_json_is_one_mistake(String json, String told) {
        assertThat(told(json)).containsExactly(told);
    }

    @Test
    void nesting_without_end_is_refused_as_what_it_is() {
        assertThat(told("{'not': ".repeat(10_000))).containsExactly(" must.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fact': 'rentArrears', 'in': ['YES', 'NO']}                                  | must.can-fail",
                "{'not': {'fact': 'rentArrears', 'in': ['NO', 'YES']}}                         | must.can-hold",
                "{'all': [{'fact': 'evictionRisk', 'in': ['NONE']}, {'fact': 'evictionRisk', 'in': ['ACUTE',"
                        + " 'FUTURE']}]} | must.can-hold",
                "{'any': [{'fact': 'hoarding', 'in': ['YES']}, {'not': {'fact': 'hoarding', 'in': ['YES']}}]} |"
                        + " must.can-fail"
            })
    void a_condition_that_decides_nothing_is_refused_in_a_rule_and_in_a_redirect(String condition, String must) {
        var file = policy("""
            'facts': [{'name': 'rentArrears', 'question': %1$s}, {'name': 'evictionRisk', 'question': %1$s}, \
            {'name': 'hoarding', 'question': %1$s}],
            'rules': [%2$s, %3$s],
            'redirects': [{'rule': 'EL-1', 'condition': %4$s, 'to': %1$s, 'why': %1$s}]\
            """.formatted(
                TEXT, rule("EL-1", "{'fact': 'rentArrears', 'in': ['YES']}"), rule("EL-2", condition), condition));

        assertThat(told(file)).containsExactly("/rules/1/condition " + must, "/redirects/0/condition " + must);
    }

    @Test
    void nothing_is_listed_twice() {
        var question = "{'name': 'rentArrears', 'question': %s}".formatted(TEXT);
        var change = "{'fact': 'rentArrears', 'to': 'NO', 'text': %s}".formatted(TEXT);
        var rule = rule("EL-1", "{'fact': 'rentArrears', 'in': ['YES']}");
        var file = policy("'facts': [%1$s, %1$s], 'rules': [%2$s, %2$s], 'changes': [%3$s, %4$s, %3$s]"
                .formatted(question, rule, change, change.replace("NO", "YES")));

        assertThat(told(file))
                .containsExactly(
                        "/facts/1/name must.fact-once", "/rules/1/id must.rule-once", "/changes/2 must.change-once");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "{'nisCode': '37015', 'name': 'Tielt'}                             | none",
                "{'nisCode': '37007', 'name': 'Meulebeke'}                         | /region/municipalities/1/nisCode"
                        + " must.nis-code-once",
                "{'nisCode': '37015', 'name': 'Tielt', 'successor': '37007'}       |"
                        + " /region/municipalities/1/validUntil must.present",
                "{'nisCode': '37015', 'name': 'Tielt', 'validUntil': '2025-01-01', 'successor': '37022'} |"
                        + " /region/municipalities/1/successor must.successor-there",
                "{'nisCode': '37015', 'name': 'Tielt', 'validUntil': '2025-01-01', 'successor': '37015'} |"
                        + " /region/municipalities/1/successor must.successor-there",
                "{'nisCode': '37015', 'name': 'Tielt', 'validUntil': '2025-01-01', 'successor': '37007'} | none",
                "{'nisCode': '37015', 'name': 'Tielt', 'validFrom': '2025-01-01', 'validUntil': '2025-01-01'} |"
                        + " /region/municipalities/1/validUntil must.date-after"
            })
    void the_municipalities_of_a_region_fit_each_other(String member, @Nullable String expected) {
        var file = policy("""
            'region': {'name': 'here', 'municipalities': [{'nisCode': '37007', 'name': 'Meulebeke'}, %s]},
            'facts': [{'name': 'dwellingInRegion', 'question': %s}], 'rules': [%s]\
            """.formatted(
                        member, TEXT, rule("EL-1", "{'fact':" + " 'dwellingInRegion'," + " 'in':" + " ['YES']}")));

        assertThat(told(file)).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void a_region_is_there_if_and_only_if_a_condition_looks_at_it() {
        var region = "'region': {'name': 'here', 'municipalities': [{'nisCode': '37007', 'name': 'Meulebeke'}]}, ";
        var without = "'facts': [{'name': 'rentArrears', 'question': %1$s}], 'rules': [%2$s]"
                .formatted(TEXT, rule("EL-1", "{'fact': 'rentArrears', 'in': ['YES']}"));
        var inRedirect = without
                + ", 'redirects': [{'rule': 'EL-1', 'condition': {'fact': 'dwellingInRegion', 'in': ['NO']}, 'to': %1$s, 'why': %1$s}]"
                        .formatted(TEXT);

        assertThat(told(policy(without))).isEmpty();
        assertThat(told(policy(region + without))).containsExactly("/region must.region-in-use");
        assertThat(told(policy(inRedirect))).containsExactly("/region must.region-for-fact");
        assertThat(told(policy(region + inRedirect))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{rentArrears},",
        "{ rentArrears}, /changes/0/text/fr must.place",
        "{rentArrears, /changes/0/text/fr must.place",
        "rentArrears}, /changes/0/text/fr must.place",
        "{hoarding}, /changes/0/text/fr must.place"
    })
    void a_place_in_a_text_is_a_fact_that_a_condition_looks_at(String place, @Nullable String expected) {
        var file = policy(
                "'facts': [{'name': 'rentArrears', 'question': %1$s}], 'rules': [%2$s], 'changes': [{'fact': 'rentArrears', 'to': 'NO', 'text': %3$s}]"
                        .formatted(
                                TEXT,
                                rule("EL-1", "{'fact': 'rentArrears', 'in': ['YES']}"),
                                TEXT.replace("oui", place)));

        assertThat(told(file)).containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void several_files_are_read_to_the_end_together() {
        var files = new TreeMap<String, byte[]>();
        var rules = "'facts': [{'name': 'rentArrears', 'question': %1$s}], 'rules': [%2$s]"
                .formatted(TEXT, rule("EL-1", "{'fact': 'rentArrears', 'in': ['YES']}"));
        var policy = policy(rules);
        files.put("a.json", bytes(policy));
        files.put("b.json", bytes(policy.replace("'1'", "'2'").replace("2026-01-01", "2027-01-01")));
        files.put("c.json", bytes("{"));
        files.put("d.json", bytes(policy.replace("'own'", "'other'").replace("'P6M'", "'P2M'")));
        files.put(
                "e.json",
                bytes(policy.replace("'YES'", "'MAYBE'")
                        .replace("'2026-01-01'", "'1999-01-01', 'inForceUntil': '2025-12-31'")));

        var refusal = catchThrowableOfType(InvalidInputException.class, () -> PolicyRegister.read(files));

        assertThat(told(refusal))
                .containsExactly(
                        "c.json# must.json",
                        "d.json#/term/evaluationAfter must.shorter-than",
                        "e.json#/rules/0/condition/in/0 must.value-of-fact",
                        "b.json#/inForceFrom must.only-version",
                        "e.json#/version must.version-once");
        assertThat(refusal.errors().get(3).got().arguments())
                .containsEntry("one", "2")
                .containsEntry("other", "1")
                .containsEntry("date", "2027-01-01");
    }

    @Test
    void files_come_beside_what_a_register_has_already() {
        var shipped = PolicyRegister.shipped();
        var files = new TreeMap<String, byte[]>();
        var rules = "'facts': [{'name': 'rentArrears', 'question': %1$s}], 'rules': [%2$s]"
                .formatted(TEXT, rule("EL-1", "{'fact': 'rentArrears', 'in': ['YES']}"));
        files.put("own.json", bytes(policy(rules)));

        assertThat(shipped.with(files).policies())
                .hasSize(shipped.policies().size() + 1)
                .containsAll(shipped.policies());
        assertThat(shipped.with(files).knows("own")).isTrue();
        assertThat(shipped.knows("own")).isFalse();

        files.put("ours.json", bytes(policy(rules).replace("'own'", "'caw-limburg'")));
        assertThat(told(catchThrowableOfType(InvalidInputException.class, () -> shipped.with(files))))
                .containsExactly("ours.json#/inForceFrom must.only-version");
    }

    private static String policy(String parts) {
        return "{%s, %s, %s}".formatted(HEAD, parts, TERM);
    }

    private static String rule(String id, String condition) {
        return """
            {'id': '%s', 'kind': 'REQUIREMENT', 'source': {'document': 'own', 'section': 'a', 'paragraph': 1}, \
            'condition': %s, 'explanations': {'satisfied': %3$s, 'violated': %3$s, 'unknown': %3$s}}\
            """.formatted(id, condition, TEXT);
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** Pointer and code of each mistake; each has words in every language. */
    private static List<String> told(String json) {
        try {
            PolicyRegister.read(bytes(json));
            return List.of();
        } catch (InvalidInputException e) {
            return told(e);
        }
    }

    private static List<String> told(InvalidInputException refusal) {
        assertThat(refusal.errors())
                .allSatisfy(error -> assertThat(Language.values())
                        .extracting(error::sentence)
                        .noneMatch(sentence -> sentence.contains("be.driehoek")));
        return refusal.errors().stream().map(PolicyMistakesTest::told).toList();
    }

    private static String told(InputError error) {
        return error.pointer() + " " + error.must().code();
    }
}
