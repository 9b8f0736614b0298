package be.driehoek.json;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.GoalAttainment;
import be.driehoek.goal.GoalAttainment.Withheld;
import be.driehoek.goal.TScore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading the score of several goals is strict: its parts agree")
class StrictAttainmentTest {
    private static GoalAttainment read(String json) {
        return StrictJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), GoalAttainment.class);
    }

    @Test
    void what_is_null_or_absent_is_empty() {
        var expected = new GoalAttainment(2, 3, List.of(), Optional.of(new TScore(56.2)), Optional.empty());
        assertThat(read("{'rated':2,'goals':3,'worse':[],'tScore':56.2,'withheld':null}"))
                .isEqualTo(expected);
        assertThat(read("{'rated':2,'goals':3,'tScore':56.2}")).isEqualTo(expected);
        assertThat(read("{'rated':0,'goals':3,'tScore':null,'withheld':'NONE_RATED'}"))
                .isEqualTo(new GoalAttainment(0, 3, List.of(), Optional.empty(), Optional.of(Withheld.NONE_RATED)));
    }

    @Test
    void a_whole_score_is_a_score() {
        assertThat(read("{'rated':1,'goals':1,'tScore':60}").tScore()).contains(new TScore(60));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                                   | /withheld must.one-of got.nothing
        {'rated':0,'goals':0}                                                | /withheld must.one-of got.nothing
        {'rated':0,'goals':2}                                                | /withheld must.one-of got.nothing
        {'rated':0,'goals':2,'withheld':'NO_GOALS'}                          | /withheld must.one-of got.value
        {'rated':1,'goals':2,'worse':['g1']}                                 | /withheld must.one-of got.nothing
        {'rated':1,'goals':2,'worse':['g1'],'tScore':50}                     | /withheld must.one-of got.nothing
        {'rated':1,'goals':2,'tScore':50,'withheld':'NONE_RATED'}            | /withheld must.absent got.value
        {'rated':1,'goals':2,'withheld':'WORSE_THAN_START'}                  | /withheld must.absent got.value
        {'rated':1,'goals':2,'withheld':'OTHER'}                             | /withheld must.one-of got.text
        {'rated':1,'goals':2}                                                | /tScore must.present got.nothing
        {'rated':0,'goals':2,'tScore':50,'withheld':'NONE_RATED'}            | /tScore must.absent got.value
        {'rated':1,'goals':2,'tScore':'50'}                                  | /tScore must.number got.text
        {'rated':1,'goals':2,'tScore':'NaN'}                                 | /tScore must.number got.text
        {'rated':1,'goals':2,'tScore':1e999}                                 | /tScore must.number got.value
        {'rated':1,'goals':2,'tScore':true}                                  | /tScore must.number got.boolean
        {'rated':1,'goals':2,'tScore':{'value':50}}                          | /tScore must.number got.object
        {'rated':3,'goals':2,'tScore':50}                                    | /rated must.between got.value
        {'rated':-1,'goals':2,'tScore':50}                                   | /rated must.between got.value
        {'rated':-1,'goals':-1,'withheld':'NO_GOALS'}                        | /rated must.between got.value
        {'rated':1,'goals':2,'worse':['g1','g2'],'withheld':'WORSE_THAN_START'} | /rated must.between got.value
        {'rated':1.5,'goals':2,'tScore':50}                                  | /rated must.whole-number got.number
        {'rated':1,'goals':2,'tScore':50,'complete':false}                   | /complete must.known-field got.unknown-field
        """)
    void parts_that_do_not_agree_are_refused(String json, String error) {
        assertThat(Reading.refusal(json.replace('\'', '"'), GoalAttainment.class))
                .isEqualTo(error);
    }
}
