package be.driehoek.json;

import static be.driehoek.json.Reading.refusalOfCommand;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.HoldVisit;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a command is strict: the type is known, and so is every field")
class StrictCommandTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                        | /type must.known-type got.nothing
        {'on':'2026-11-20'}                                       | /type must.known-type got.nothing
        {'type':'accept','on':'2026-11-20'}                       | /type must.known-type got.text
        {'type':'Accept-Referral','on':'2026-11-20'}              | /type must.known-type got.text
        {'type':'AcceptReferral','on':'2026-11-20'}               | /type must.known-type got.text
        {'type':'','on':'2026-11-20'}                             | /type must.known-type got.blank-text
        {'type':null,'on':'2026-11-20'}                           | /type must.known-type got.nothing
        {'type':'object','on':'2026-11-20'}                       | /type must.known-type got.text
        {'type':'accept-referral','type':'accept-referral'}       | /type must.key-once got.duplicate-key
        []                                                        | must.object got.list
        ['accept-referral',{'on':'2026-11-20'}]                   | must.object got.list
        'accept-referral'                                         | must.object got.text
        5                                                         | must.object got.number
        true                                                      | must.object got.boolean
        null                                                      | must.object got.null
        """)
    void a_command_says_by_its_type_what_it_is(String json, String error) {
        assertThat(refusalOfCommand(json)).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "{}", "[]", "['accept-referral']", "{'a':1}"})
    void a_type_is_a_text(String type) {
        assertThat(refusalOfCommand("{'type':" + type + ",'on':'2026-11-20'}")).startsWith("/type must.known-type");
    }

    @Test
    void the_type_may_stand_anywhere() {
        assertThat(Reading.command("{\"on\":\"2026-11-20\",\"reason\":null,\"type\":\"accept-referral\"}"))
                .isEqualTo(new AcceptReferral(LocalDate.of(2026, 11, 20), Optional.empty()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'type':'accept-referral'}                                            | /on must.present got.nothing
        {'type':'accept-referral','on':null}                                  | /on must.present got.nothing
        {'type':'accept-referral','on':20261120}                              | /on must.date got.number
        {'type':'accept-referral','on':'today'}                               | /on must.date got.text
        {'type':'accept-referral','on':'2026-11-20','reason':''}              | /reason must.text-not-blank got.blank-text
        {'type':'accept-referral','on':'2026-11-20','because':'x'}            | /because must.known-field got.unknown-field
        {'type':'accept-referral','on':'2026-11-20'} x                        | must.end-here got.trailing-text
        {'type':'assign-caseworker','on':'2026-11-20'}                        | /caseworker must.present got.nothing
        {'type':'assign-caseworker','on':'2026-11-20','caseworker':''}        | /caseworker must.account got.text-of-length
        {'type':'assign-caseworker','on':'2026-11-20','caseworker':'a b'}     | /caseworker must.account got.text-of-length
        {'type':'assign-caseworker','on':'2026-11-20','caseworker':5}         | /caseworker must.text got.some-number
        {'type':'start-guidance','on':'2026-11-20','reason':'x'}              | /reason must.known-field got.unknown-field
        {'type':'close-case','on':'2026-11-20'}                               | /ended must.present got.nothing
        {'type':'close-case','on':'2026-11-20','ended':'DONE'}                | /ended must.one-of got.text
        {'type':'close-case','on':'2026-11-20','ended':'OTHER','outcome':1}   | /outcome must.one-of got.number
        {'type':'close-case','on':'2026-11-20','ended':'OTHER','housingAfter':'ETHOS_8'} | /housingAfter must.one-of got.text
        {'type':'give-feedback','on':'2026-11-20','disclosed':[null]}         | /disclosed/0 must.not-null got.null
        {'type':'give-feedback','on':'2026-11-20','disclosed':['']}           | /disclosed/0 must.text-not-blank got.blank-text
        {'type':'give-feedback','on':'2026-11-20','disclosed':'all'}          | /disclosed must.list got.text
        """)
    void each_field_of_a_command_is_checked(String json, String error) {
        assertThat(refusalOfCommand(json)).isEqualTo(error);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        hold-visit        |                                        | /attendees must.present got.nothing
        hold-visit        | 'attendees':null                       | /attendees must.present got.nothing
        hold-visit        | 'attendees':[]                         | /attendees must.not-empty got.empty-list
        hold-visit        | 'attendees':[null]                     | /attendees/0 must.not-null got.null
        hold-visit        | 'attendees':['TENANT',null]            | /attendees/1 must.not-null got.null
        hold-visit        | 'attendees':['tenant']                 | /attendees/0 must.one-of got.text
        hold-visit        | 'attendees':'TENANT'                   | /attendees must.list got.text
        hold-visit        | 'attendees':['TENANT'],'goals':[null]  | /goals/0 must.not-null got.null
        hold-visit        | 'attendees':['TENANT'],'goals':['a b'] | /goals/0 must.goal-id got.text-of-length
        hold-visit        | 'attendees':['TENANT'],'goals':[1]     | /goals/0 must.text got.some-number
        hold-visit        | 'attendees':['TENANT'],'goals':'g1'    | /goals must.list got.text
        hold-visit        | 'attendees':['TENANT'],'clutter':[{'room':'KITCHEN'}] | /clutter/0/rating must.present got.nothing
        hold-visit        | 'attendees':['TENANT'],'clutter':[{'room':'KITCHEN','rating':null}] | /clutter/0/rating must.present got.nothing
        hold-intake-visit | 'tenantAgrees':true                    | /attendees must.present got.nothing
        hold-intake-visit | 'attendees':[]                         | /attendees must.not-empty got.empty-list
        hold-intake-visit | 'attendees':[null]                     | /attendees/0 must.not-null got.null
        hold-intake-visit | 'attendees':['TENANT'],'tenantAgrees':'yes' | /tenantAgrees must.boolean got.text
        hold-evaluation   | 'answer':'a'                           | /attendees must.present got.nothing
        hold-evaluation   | 'attendees':[]                         | /attendees must.not-empty got.empty-list
        hold-evaluation   | 'attendees':['TENANT'],'input':[null]  | /input/0 must.not-null got.null
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[null] | /ratings/0 must.not-null got.null
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[{}]  | /ratings/0/goal must.present got.nothing
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[{'goal':'g','by':'TENANT'}] | /ratings/0/level must.present got.nothing
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[{'goal':'g','level':0}] | /ratings/0/by must.present got.nothing
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[{'goal':'g','level':3,'by':'TENANT'}] | /ratings/0/level must.between got.value
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[{'goal':'g','level':-4,'by':'TENANT'}] | /ratings/0/level must.between got.value
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[{'goal':'g','level':'2','by':'TENANT'}] | /ratings/0/level must.whole-number got.text
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[{'goal':'g','level':0.5,'by':'TENANT'}] | /ratings/0/level must.whole-number got.number
        hold-evaluation   | 'attendees':['TENANT'],'ratings':[{'goal':'g','level':0,'by':'LANDLORD'}] | /ratings/0/by must.one-of got.text
        hold-evaluation   | 'attendees':['TENANT'],'adjustments':[{'goal':'g'}] | /adjustments/0/adjustment must.present got.nothing
        hold-evaluation   | 'attendees':['TENANT'],'adjustments':[null] | /adjustments/0 must.not-null got.null
        agree-goals       |                                        | /goals must.present got.nothing
        agree-goals       | 'goals':[]                             | /goals must.not-empty got.empty-list
        agree-goals       | 'goals':[null]                         | /goals/0 must.not-null got.null
        agree-goals       | 'goals':[{'title':'t'}]                | /goals/0/id must.present got.nothing
        agree-goals       | 'goals':[{'id':'g'}]                   | /goals/0/title must.present got.nothing
        agree-goals       | 'goals':[{'id':'g','title':'t','weight':0}] | /goals/0/weight must.between got.value
        agree-goals       | 'goals':[{'id':'g','title':'t','weight':101}] | /goals/0/weight must.between got.value
        agree-goals       | 'goals':[{'id':'g','title':'t','weight':1.5}] | /goals/0/weight must.whole-number got.number
        agree-goals       | 'goals':[{'id':'g','title':'t','agreedBy':[null]}] | /goals/0/agreedBy/0 must.not-null got.null
        agree-goals       | 'goals':[{'id':'g','title':'t','strengths':[null]}] | /goals/0/strengths/0 must.not-null got.null
        agree-goals       | 'goals':[{'id':'g','title':'t','orientation':'curative'}] | /goals/0/orientation must.one-of got.text
        agree-goals       | 'goals':[{'id':'g','title':'t','levels':{'0':null}}] | /goals/0/levels/0 must.not-null got.null
        agree-goals       | 'goals':[{'id':'g','title':'t','levels':{'0':''}}] | /goals/0/levels/0 must.text-not-blank got.blank-text
        agree-goals       | 'goals':[{'id':'g','title':'t','levels':[]}] | /goals/0/levels must.object got.list
        agree-goals       | 'goals':[{'id':'g','title':'t','startLevel':0}] | /goals/0/startLevel must.between got.value
        agree-goals       | 'goals':[{'id':'g','title':'t','startLevel':-3}] | /goals/0/startLevel must.between got.value
        agree-goals       | 'goals':[{'id':'g','title':'t','startLevel':-4}] | /goals/0/startLevel must.between got.value
        agree-goals       | 'goals':[{'id':'g','title':'t','startLevel':'-2'}] | /goals/0/startLevel must.whole-number got.text
        agree-goals       | 'goals':[{'id':'g','title':'t','startLevel':-1.5}] | /goals/0/startLevel must.whole-number got.number
        agree-goals       | 'goals':[{'id':'g','title':'t','startLevel':{}}] | /goals/0/startLevel must.whole-number got.object
        amend-referral    |                                        | /changes must.present got.nothing
        amend-referral    | 'changes':null                         | /changes must.present got.nothing
        amend-referral    | 'changes':[]                           | /changes must.object got.no-object
        amend-referral    | 'changes':'all'                        | /changes must.object got.no-object
        amend-referral    | 'changes':{}                           | /changes must.some-change got.empty-object
        amend-referral    | 'changes':{'reason':'a','reason':'b'}  | /changes/reason must.key-once got.duplicate-key
        """)
    void each_element_of_a_command_is_checked(String type, String fields, String error) {
        var rest = fields == null || fields.isBlank() ? "" : "," + fields;
        assertThat(refusalOfCommand("{'type':'" + type + "','on':'2026-11-20'" + rest + "}"))
                .isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-4", "", " ", "00", "+1", "1.0", "zero", "-0"})
    void the_levels_of_a_goal_have_the_levels_of_the_scale_as_keys(String key) {
        assertThat(refusalOfCommand("{'type':'agree-goals','on':'2026-11-20','goals':[{'id':'g','title':'t','levels':{'"
                        + key + "':'x'}}]}"))
                .startsWith("/goals/0/levels")
                .contains("must.between");
    }

    @Test
    void lists_that_may_be_left_out_are_empty_then() {
        var visit = (HoldVisit)
                Reading.command("{\"type\":\"hold-visit\",\"on\":\"2026-11-20\",\"attendees\":[\"TENANT\"]}");
        assertThat(visit.goals()).isEmpty();
        var goals = (AgreeGoals) Reading.command(
                "{\"type\":\"agree-goals\",\"on\":\"2026-11-20\",\"goals\":[{\"id\":\"g\",\"title\":\"t\"}]}");
        assertThat(goals.goals().getFirst().agreedBy()).isEmpty();
        assertThat(goals.goals().getFirst().strengths()).isEmpty();
        assertThat(goals.goals().getFirst().levels()).isEmpty();
        assertThat(goals.goals().getFirst().startLevel()).isEmpty();
    }

    @Test
    void ten_thousand_levels_within_the_changes_are_refused() {
        assertThat(refusalOfCommand("{'type':'amend-referral','on':'2026-11-20','changes':" + "{'a':".repeat(10_000)
                        + "1" + "}".repeat(10_001)))
                .contains("must.json");
    }
}
