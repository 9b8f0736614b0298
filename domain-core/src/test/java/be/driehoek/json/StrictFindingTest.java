package be.driehoek.json;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Cases;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.Severity;
import be.driehoek.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A finding is written in codes, and read as strictly as a command")
class StrictFindingTest {
    private static final Finding LATE =
            new Finding(Rule.TE_2.id(), Severity.DEPARTURE, "evaluation-late", Map.of("due", "2026-05-02"));

    private static Finding read(String json) {
        return StrictJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Finding.class);
    }

    @Test
    void a_finding_says_its_rule_its_severity_its_code_and_what_goes_into_its_sentences() {
        var json = "{'rule':'TE-2','severity':'DEPARTURE','code':'evaluation-late','arguments':{'due':'2026-05-02'}}";
        assertThat(new String(StrictJson.write(LATE), StandardCharsets.UTF_8)).isEqualTo(json.replace('\'', '"'));
        assertThat(read(json)).isEqualTo(LATE);
    }

    @Test
    void a_finding_of_a_case_reads_as_it_was_written() {
        var found = Cases.after(
                        Cases.inGuidance(),
                        Cases.evaluation(Cases.EVALUATION_DUE.plusDays(1)).build(),
                        Cases.close(Cases.TERM_END.plusDays(1)).build())
                .findings();
        assertThat(found).hasSizeGreaterThan(2).allSatisfy(finding -> {
            var again = StrictJson.read(StrictJson.write(finding.what()), Finding.class);
            assertThat(again).isEqualTo(finding.what());
            Cases.assertCanBeSaid(again.message());
            Cases.assertCanBeSaid(again.remedy());
        });
    }

    @Test
    void nothing_to_fill_in_may_be_left_out() {
        var bare = new Finding(Rule.IN_2.id(), Severity.ADVICE, "start-without-goals", Map.of());
        assertThat(read("{'rule':'IN-2','severity':'ADVICE','code':'start-without-goals'}"))
                .isEqualTo(bare);
        assertThat(read("{'arguments':null,'code':'start-without-goals','severity':'ADVICE','rule':'IN-2'}"))
                .isEqualTo(bare);
    }

    @Test
    void a_rule_of_a_policy_of_somebody_else_is_a_rule() {
        assertThat(
                        read("{'rule':'XY-12','severity':'ADVICE','code':'accepted-unknown-rule','arguments':{'rule':'XY-12'}}")
                                .rule()
                                .value())
                .isEqualTo("XY-12");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                                     | /rule must.present got.nothing
        {'severity':'ADVICE','code':'start-without-goals'}                     | /rule must.present got.nothing
        {'rule':null,'severity':'ADVICE','code':'start-without-goals'}         | /rule must.present got.nothing
        {'rule':'IN-2','code':'start-without-goals'}                           | /severity must.present got.nothing
        {'rule':'IN-2','severity':'ADVICE'}                                    | /code must.present got.nothing
        {'rule':'IN-2','severity':'ADVICE','code':null}                        | /code must.present got.nothing
        {'rule':'in-2','severity':'ADVICE','code':'start-without-goals'}       | /rule must.rule-id got.text-of-length
        {'rule':2,'severity':'ADVICE','code':'start-without-goals'}            | /rule must.text got.some-number
        {'rule':'IN-2','severity':'advice','code':'start-without-goals'}       | /severity must.one-of got.text
        {'rule':'IN-2','severity':0,'code':'start-without-goals'}              | /severity must.one-of got.number
        {'rule':'IN-2','severity':'ADVICE','code':'no-such-finding'}           | /code must.finding-code got.text-of-length
        {'rule':'IN-2','severity':'ADVICE','code':'start-without-goals.remedy'} | /code must.finding-code got.text-of-length
        {'rule':'IN-2','severity':'ADVICE','code':'finding.start-without-goals'} | /code must.finding-code got.text-of-length
        {'rule':'IN-2','severity':'ADVICE','code':''}                          | /code must.finding-code got.text-of-length
        {'rule':'IN-2','severity':'ADVICE','code':5}                           | /code must.text got.some-number
        {'rule':'IN-2','severity':'ADVICE','code':'start-without-goals','arguments':[]}        | /arguments must.object got.list
        {'rule':'IN-2','severity':'ADVICE','code':'start-without-goals','arguments':{'x':null}} | /arguments/x must.not-null got.null
        {'rule':'IN-2','severity':'ADVICE','code':'start-without-goals','arguments':{'x':5}}   | /arguments/x must.text got.some-number
        {'rule':'IN-2','severity':'ADVICE','code':'start-without-goals','message':'x'} | /message must.known-field got.unknown-field
        {'rule':'IN-2','severity':'ADVICE','code':'start-without-goals','remedy':'x'}  | /remedy must.known-field got.unknown-field
        {'rule':'IN-2','rule':'IN-1','severity':'ADVICE','code':'start-without-goals'} | /rule must.key-once got.duplicate-key
        []                                                                     | must.object got.list
        'IN-2'                                                                 | must.object got.text
        """)
    void what_is_no_finding_is_refused(String json, String error) {
        assertThat(Reading.refusal(json.replace('\'', '"'), Finding.class)).isEqualTo(error);
    }
}
