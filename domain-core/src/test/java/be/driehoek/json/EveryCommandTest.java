package be.driehoek.json;

import static be.driehoek.json.Reading.refusalOfCommand;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.Arbitrary;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ContactLandlord;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.input.FreeText;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every command is read with what it needs, and with nothing that it does not know")
class EveryCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** What each command cannot do without, besides its type and its day. */
    private static final String MINIMAL = """
        amend-referral              {'changes': {'safety': null}}
        accept-referral             {}
        decline-referral            {}
        assign-caseworker           {'caseworker': 'jan'}
        seat-third-party            {'thirdParty': {}}
        vacate-third-seat           {}
        schedule-visit              {'plannedOn': '2026-11-27', 'attendees': ['TENANT'], 'purpose': 'INTAKE'}
        cancel-visit                {}
        attempt-visit               {}
        hold-intake-visit           {'attendees': ['TENANT']}
        agree-goals                 {'goals': [{'id': 'g', 'title': 't'}]}
        adjust-goal                 {'goals': [{'id': 'g', 'title': 't'}]}
        rate-goal                   {'goal': 'g', 'level': 0, 'by': 'TENANT'}
        start-guidance              {}
        correct-start               {}
        extend-term                 {'until': '2027-11-20'}
        suspend-guidance            {}
        resume-guidance             {}
        hold-visit                  {'attendees': ['TENANT']}
        give-feedback               {}
        withhold-feedback           {}
        decide-landlord-involvement {'involvement': 'INVOLVED'}
        contact-landlord            {}
        explore-network             {}
        refer-onward                {'to': 'the fund against evictions'}
        hold-evaluation             {'attendees': ['TENANT']}
        close-case                  {'ended': 'OTHER'}
        reopen-case                 {}
        disclose                    {'recipient': {}, 'items': ['STANDING']}
        revoke-disclosure           {'disclosure': 7}
        add-counter-note            {'by': 'TENANT', 'text': 't'}
        """;

    static List<ObjectNode> minimal() {
        return MINIMAL.lines()
                .map(line -> {
                    var parts = line.split(" +", 2);
                    var command = StrictJson.mapper().createObjectNode();
                    command.put("type", parts[0]).put("on", DAY.toString());
                    return command.setAll((ObjectNode) tree(parts[1].replace('\'', '"')));
                })
                .map(ObjectNode.class::cast)
                .toList();
    }

    static List<ObjectNode> full() {
        return Arbitrary.full("x").everyCommand(DAY).stream()
                .map(command -> (ObjectNode) StrictJson.mapper().valueToTree(command))
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return StrictJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ObjectNode with(ObjectNode command, String field, JsonNode value) {
        return command.deepCopy().set(field, value);
    }

    private static String refusalOf(ObjectNode command) {
        return refusalOfCommand(command.toString());
    }

    @Test
    void every_type_is_looked_at() {
        assertThat(minimal().stream().map(command -> command.get("type").asText()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(
                                Command.class.getAnnotation(JsonSubTypes.class).value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
        assertThat(minimal().stream().<Class<?>>map(command -> read(command).getClass()))
                .containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
    }

    private static Command read(ObjectNode command) {
        return Reading.command(command.toString());
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void what_is_left_out_is_empty(ObjectNode minimal) throws ReflectiveOperationException {
        var command = read(minimal);
        assertThat(command.on()).isEqualTo(DAY);
        for (var field : command.getClass().getRecordComponents()) {
            if (!minimal.has(field.getName())) {
                assertThat(command.getClass().getMethod(field.getName()).invoke(command))
                        .as("%s", field)
                        .isIn(Optional.empty(), List.of());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void what_may_be_left_out_may_be_null(ObjectNode minimal) {
        var command = read(minimal);
        var withNulls = minimal.deepCopy();
        Stream.of(command.getClass().getRecordComponents())
                .filter(field -> !minimal.has(field.getName()))
                .forEach(field -> withNulls.putNull(field.getName()));
        assertThat(read(withNulls)).isEqualTo(command);
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void what_must_be_there_must_be_there(ObjectNode minimal) {
        for (var field : minimal.properties()) {
            var missing = minimal.deepCopy();
            missing.remove(field.getKey());
            var isType = field.getKey().equals("type");
            var refusal = "/" + field.getKey() + (isType ? " must.known-type" : " must.present") + " got.nothing";
            assertThat(refusalOf(missing)).isEqualTo(refusal);
            assertThat(refusalOf(with(minimal, field.getKey(), NullNode.getInstance())))
                    .isEqualTo(refusal);
        }
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void a_field_that_is_unknown_is_refused(ObjectNode minimal) {
        for (var field : List.of("noSuchField", "On", "sequence", "recordedBy", "occurredOn")) {
            assertThat(refusalOf(with(minimal, field, TextNode.valueOf("x"))))
                    .isEqualTo("/" + field + " must.known-field got.unknown-field");
        }
    }

    @ParameterizedTest
    @MethodSource("full")
    void a_field_of_another_kind_is_refused_where_it_stands(ObjectNode full) {
        read(full);
        for (var field : full.properties()) {
            var other = field.getValue().isBoolean() ? TextNode.valueOf("true") : BooleanNode.TRUE;
            var refusal = refusalOf(with(full, field.getKey(), other));
            // What was told may be one text, so that what is none is the first of a list.
            var isTold = full.get("type").asText().equals("contact-landlord")
                    && field.getKey().equals("told");
            assertThat(refusal)
                    .startsWith("/" + field.getKey() + (isTold ? "/0" : "") + " must.")
                    .doesNotContain("must.known-field", "must.other-kind", "must.json");
        }
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        seat-third-party            | 'thirdParty':{'name':5}                | /thirdParty/name must.text got.some-number
        seat-third-party            | 'thirdParty':{'age':5}                 | /thirdParty/age must.known-field got.unknown-field
        seat-third-party            | 'thirdParty':{'kind':'NEIGHBOUR'}      | /thirdParty/kind must.one-of got.text
        schedule-visit              | 'plannedOn':'2026-11-31','attendees':['TENANT'],'purpose':'INTAKE' | /plannedOn must.date got.text
        schedule-visit              | 'plannedOn':'2026-11-27','attendees':[],'purpose':'INTAKE' | /attendees must.not-empty got.empty-list
        schedule-visit              | 'plannedOn':'2026-11-27','attendees':['TENANT'],'purpose':'VISIT' | /purpose must.one-of got.text
        schedule-visit              | 'plannedOn':'2026-11-27','attendees':['TENANT'],'purpose':'INTAKE','minutes':0 | /minutes must.between got.value
        schedule-visit              | 'plannedOn':'2026-11-27','attendees':['TENANT'],'purpose':'INTAKE','minutes':1441 | /minutes must.between got.value
        schedule-visit              | 'plannedOn':'2026-11-27','attendees':['TENANT'],'purpose':'INTAKE','minutes':'60' | /minutes must.whole-number got.text
        cancel-visit                | 'visit':'3'                            | /visit must.whole-number got.text
        cancel-visit                | 'visit':3.0                            | /visit must.whole-number got.number
        attempt-visit               | 'visit':[3]                            | /visit must.whole-number got.list
        adjust-goal                 | 'goals':[]                             | /goals must.not-empty got.empty-list
        adjust-goal                 | 'goals':[{'id':'g'}]                   | /goals/0/title must.present got.nothing
        rate-goal                   | 'goal':'g','level':3,'by':'TENANT'     | /level must.between got.value
        rate-goal                   | 'goal':'g','level':-4,'by':'TENANT'    | /level must.between got.value
        rate-goal                   | 'goal':'g','level':'0','by':'TENANT'   | /level must.whole-number got.text
        rate-goal                   | 'goal':'g','level':0,'by':'LANDLORD'   | /by must.one-of got.text
        rate-goal                   | 'goal':'a b','level':0,'by':'TENANT'   | /goal must.goal-id got.text-of-length
        extend-term                 | 'until':'P3M'                          | /until must.date got.text
        decide-landlord-involvement | 'involvement':'NO'                     | /involvement must.one-of got.text
        decide-landlord-involvement | 'involvement':'INFORMED','tenantAllows':['']  | /tenantAllows/0 must.text-not-blank got.blank-text
        decide-landlord-involvement | 'involvement':'INFORMED','tenantAllows':'all' | /tenantAllows must.list got.text
        explore-network             | 'ties':[{}]                            | /ties/0/who must.present got.nothing
        explore-network             | 'ties':[{'who':'x','strength':'WEAK'}] | /ties/0/strength must.one-of got.text
        explore-network             | 'ties':[{'who':'x','support':[null]}]  | /ties/0/support/0 must.not-null got.null
        explore-network             | 'ties':[{'who':'x','since':2020}]      | /ties/0/since must.known-field got.unknown-field
        refer-onward                | 'to':''                                | /to must.text-not-blank got.blank-text
        refer-onward                | 'to':'x','goal':'a b'                  | /goal must.goal-id got.text-of-length
        hold-visit                  | 'attendees':['TENANT'],'clutter':[{'room':'KITCHEN','rating':0}] | /clutter/0/rating must.between got.value
        hold-visit                  | 'attendees':['TENANT'],'clutter':[{'room':'KITCHEN','rating':10}] | /clutter/0/rating must.between got.value
        hold-visit                  | 'attendees':['TENANT'],'clutter':[{'room':'GARAGE','rating':5}] | /clutter/0/room must.one-of got.text
        hold-visit                  | 'attendees':['TENANT'],'clutter':[{'rating':5}] | /clutter/0/room must.present got.nothing
        hold-visit                  | 'attendees':['TENANT'],'arrears':{'amount':1.005} | /arrears/amount must.amount got.number
        hold-evaluation             | 'attendees':['TENANT'],'contactConfirmed':'yes' | /contactConfirmed must.boolean got.text
        hold-evaluation             | 'attendees':['TENANT'],'adjustments':[{'goal':'g','adjustment':'a','levels':{'3':'x'}}] | /adjustments/0/levels must.between got.value
        close-case                  | 'ended':'OTHER','ratings':[{}]         | /ratings/0/goal must.present got.nothing
        close-case                  | 'ended':'OTHER','aftercareOn':'soon'   | /aftercareOn must.date got.text
        """)
    void each_part_of_a_newer_command_is_checked(String type, String fields, String error) {
        assertThat(refusalOfCommand("{'type':'" + type + "','on':'2026-11-20'," + fields + "}"))
                .isEqualTo(error);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'that it goes on'            | that it goes on
        ['that it goes on']          | that it goes on
        ['that it goes on','a date'] | that it goes on, a date
        []                           | ``
        null                         | ``
        """)
    void what_the_landlord_was_told_is_one_text_or_a_list_of_them(String told, String items) {
        var contact = (ContactLandlord) Reading.command(
                ("{'type':'contact-landlord','on':'2026-11-20','told':" + told + "}").replace('\'', '"'));
        assertThat(String.join(
                        ", ", contact.told().stream().map(FreeText::value).toList()))
                .isEqualTo(items);
        assertThat(StrictJson.mapper().valueToTree(contact).get("told").isArray())
                .as("written as a list")
                .isTrue();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ''        | must.text-not-blank
        5         | must.text
        {}        | must.text
        ['']      | must.text-not-blank
        ['a',''] | must.text-not-blank
        [null]    | must.not-null
        [['a']]   | must.text
        """)
    void what_the_landlord_was_told_is_a_text_that_says_something(String told, String error) {
        assertThat(refusalOfCommand("{'type':'contact-landlord','on':'2026-11-20','told':" + told + "}"))
                .startsWith("/told/")
                .contains(" " + error + " ");
    }

    private static String planned(String at) {
        return "{'type':'schedule-visit','on':'2026-11-20','plannedOn':'2026-11-27','attendees':['TENANT'],"
                + "'purpose':'INTAKE','plannedAt':" + at + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:30", "00:00", "23:59", "12:05"})
    void a_time_has_hours_and_minutes_of_two_digits(String time) {
        var visit = (ScheduleVisit) Reading.command(planned("'" + time + "'").replace('\'', '"'));
        assertThat(visit.plannedAt()).contains(LocalTime.parse(time));
        assertThat(StrictJson.mapper().valueToTree(visit).get("plannedAt").asText())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9:30",
                "09:30:00",
                "09:30:15",
                "24:00",
                "25:00",
                "12:60",
                "-1:30",
                "0930",
                "09.30",
                "09:30Z",
                "09:30 ",
                " 09:30",
                "9h30",
                "09:3",
                "٠٩:٣٠",
                "morning",
                "T09:30",
                "+09:30"
            })
    void any_other_time_is_refused(String time) {
        assertThat(refusalOfCommand(planned("'" + time + "'"))).isEqualTo("/plannedAt must.time got.text");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ''       | got.blank-text
        930      | got.number
        [9,30]   | got.list
        {}       | got.object
        true     | got.boolean
        """)
    void a_time_is_a_text(String time, String got) {
        assertThat(refusalOfCommand(planned(time))).isEqualTo("/plannedAt must.time " + got);
    }
}
