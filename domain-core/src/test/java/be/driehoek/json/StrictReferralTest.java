package be.driehoek.json;

import static be.driehoek.json.Reading.refusal;
import static be.driehoek.json.Reading.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import be.driehoek.input.FreeText;
import be.driehoek.referral.Referral;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading a referral is strict: every error has its pointer, what must hold and what came")
class StrictReferralTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                                       | must.json got.nothing
        `   `                                                    | must.json got.nothing
        `{`                                                      | must.json got.malformed
        `{"receivedOn"`                                          | must.json got.malformed
        `{"receivedOn":"2026-11-20",}`                           | must.json got.malformed
        `{'receivedOn':'2026-11-20'}`                            | must.json got.malformed
        `{"receivedOn":"2026-11-20"/**/}`                        | must.json got.malformed
        `{"receivedOn":"2026-11-20"`                             | must.json got.malformed
        `nonsense`                                               | must.json got.malformed
        `null`                                                   | must.object got.null
        `[]`                                                     | must.object got.list
        `[{"receivedOn":"2026-11-20"}]`                          | must.object got.list
        `"2026-11-20"`                                           | must.object got.text
        `""`                                                     | must.object got.blank-text
        `5`                                                      | must.object got.number
        `true`                                                   | must.object got.boolean
        `{"receivedOn":"2026-11-20"} x`                          | must.end-here got.trailing-text
        `{"receivedOn":"2026-11-20"}{"receivedOn":"2026-11-20"}` | must.end-here got.trailing-text
        `{"receivedOn":"2026-11-20"} null`                       | must.end-here got.trailing-text
        `{"receivedOn":"2026-11-20"}]`                           | must.end-here got.trailing-text
        """)
    void what_is_not_one_json_object_is_refused(String json, String error) {
        assertThat(refusal(json, Referral.class)).isEqualTo(error);
    }

    @Test
    void white_space_around_is_no_trailing_text() {
        assertThat(Reading.referral(" \r\n\t{ \"receivedOn\" : \"2026-11-20\" }\n ")
                        .receivedOn())
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                        | /receivedOn must.present got.nothing
        {'receivedOn':null}                       | /receivedOn must.present got.nothing
        {'receivedOn':''}                         | /receivedOn must.date got.blank-text
        {'receivedOn':' '}                        | /receivedOn must.date got.text
        {'receivedOn':5}                          | /receivedOn must.date got.number
        {'receivedOn':true}                       | /receivedOn must.date got.boolean
        {'receivedOn':[2026,1,1]}                 | /receivedOn must.date got.list
        {'receivedOn':{}}                         | /receivedOn must.date got.object
        {'receivedOn':'2026-1-1'}                 | /receivedOn must.date got.text
        {'receivedOn':'2026-02-30'}               | /receivedOn must.date got.text
        {'receivedOn':'2025-02-29'}               | /receivedOn must.date got.text
        {'receivedOn':'2026-13-01'}               | /receivedOn must.date got.text
        {'receivedOn':'1899-12-31'}               | /receivedOn must.date got.text
        {'receivedOn':'2101-01-01'}               | /receivedOn must.date got.text
        {'receivedOn':'2026-11-20T00:00'}         | /receivedOn must.date got.text
        {'receivedOn':'20-11-2026'}               | /receivedOn must.date got.text
        {'receivedOn':' 2026-11-20'}              | /receivedOn must.date got.text
        {'receivedOn':'2026-11-20','receivedOn':'2026-11-20'} | /receivedOn must.key-once got.duplicate-key
        """)
    void the_day_of_receipt_is_mandatory_and_a_date(String json, String error) {
        assertThat(refusal(json.replace('\'', '"'), Referral.class)).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-11-20", "2024-02-29", "2100-12-31"})
    void every_day_of_two_centuries_is_a_date(String day) {
        assertThat(Reading.referral("{\"receivedOn\":\"" + day + "\"}").receivedOn())
                .isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'rentArrears':'true'                      | /rentArrears must.boolean got.text
        'rentArrears':''                          | /rentArrears must.boolean got.blank-text
        'rentArrears':' '                         | /rentArrears must.boolean got.text
        'rentArrears':1                           | /rentArrears must.boolean got.number
        'rentArrears':0                           | /rentArrears must.boolean got.number
        'rentArrears':1.0                         | /rentArrears must.boolean got.number
        'rentArrears':[]                          | /rentArrears must.boolean got.list
        'rentArrears':[true]                      | /rentArrears must.boolean got.list
        'rentArrears':{}                          | /rentArrears must.boolean got.object
        'discussedWithTenant':'false'             | /discussedWithTenant must.boolean got.text
        'tenant':{'interpreter':'no'}             | /tenant/interpreter must.boolean got.text
        'evictionRisk':3                          | /evictionRisk must.one-of got.number
        'evictionRisk':0                          | /evictionRisk must.one-of got.number
        'evictionRisk':true                       | /evictionRisk must.one-of got.boolean
        'evictionRisk':''                         | /evictionRisk must.one-of got.blank-text
        'evictionRisk':'future'                   | /evictionRisk must.one-of got.text
        'evictionRisk':'SOON'                     | /evictionRisk must.one-of got.text
        'evictionRisk':['FUTURE']                 | /evictionRisk must.one-of got.list
        'evictionRisk':{}                         | /evictionRisk must.one-of got.object
        'channel':'Email'                         | /channel must.one-of got.text
        'socialNetwork':'NONE'                    | /socialNetwork must.one-of got.text
        'tenancy':{'sector':' PRIVATE'}           | /tenancy/sector must.one-of got.text
        'tenancy':{'sector':'PRIVATE '}           | /tenancy/sector must.one-of got.text
        'tenancy':{'sector':'private'}            | /tenancy/sector must.one-of got.text
        'tenancy':{'sector':'PRIVÉ'}              | /tenancy/sector must.one-of got.text
        'referrer':{'kind':'ocmw'}                | /referrer/kind must.one-of got.text
        'referrer':{'kind':1}                     | /referrer/kind must.one-of got.number
        'lifeDomainDifficulties':['HOUSING']      | /lifeDomainDifficulties/0 must.one-of got.text
        'lifeDomainDifficulties':['WORK',3]       | /lifeDomainDifficulties/1 must.one-of got.number
        """)
    void booleans_and_codes_are_taken_as_they_are_written(String fields, String error) {
        assertThat(refusalOf(fields)).isEqualTo(error);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'reason':3                                | /reason must.text got.some-number
        'reason':1.5                              | /reason must.text got.some-number
        'reason':true                             | /reason must.text got.boolean
        'reason':[]                               | /reason must.text got.list
        'reason':['a']                            | /reason must.text got.list
        'reason':{}                               | /reason must.text got.object
        'reason':{'value':'a'}                    | /reason must.text got.object
        'reason':''                               | /reason must.text-not-blank got.blank-text
        'reason':'  '                             | /reason must.text-not-blank got.blank-text
        'reason':'\\t\\n'                         | /reason must.text-not-blank got.blank-text
        'reason':'a\\u0000b'                      | /reason must.text-well-formed got.text-ill-formed
        'reason':'a\\ud800b'                      | /reason must.text-well-formed got.text-ill-formed
        'reason':'\\udc00\\ud800'                 | /reason must.text-well-formed got.text-ill-formed
        'safety':''                               | /safety must.text-not-blank got.blank-text
        'desiredResult':7                         | /desiredResult must.text got.some-number
        'tenant':{'name':''}                      | /tenant/name must.text-not-blank got.blank-text
        'tenant':{'phone':32470000000}            | /tenant/phone must.text got.some-number
        'tenant':{'email':'nobody'}               | /tenant/email must.email got.text-of-length
        'tenant':{'email':''}                     | /tenant/email must.email got.text-of-length
        'tenant':{'email':'a b@c'}                | /tenant/email must.email got.text-of-length
        'tenant':{'email':'a\\u0000b@c'}          | /tenant/email must.email got.text-of-length
        'tenant':{'email':'a\\ud800b@c'}          | /tenant/email must.email got.text-of-length
        'tenant':{'email':5}                      | /tenant/email must.text got.some-number
        'tenant':{'language':'nl_BE'}             | /tenant/language must.language-tag got.text-of-length
        'tenant':{'language':''}                  | /tenant/language must.language-tag got.text-of-length
        'tenant':{'language':true}                | /tenant/language must.text got.boolean
        'referrer':{'email':'a@b@c'}              | /referrer/email must.email got.text-of-length
        'tenancy':{'address':{'houseNumber':12}}  | /tenancy/address/houseNumber must.text got.some-number
        'tenancy':{'address':{'postalCode':3600}} | /tenancy/address/postalCode must.text got.some-number
        'tenancy':{'address':{'nisCode':37007}}   | /tenancy/address/nisCode must.text got.some-number
        'tenancy':{'address':{'nisCode':'3700'}}  | /tenancy/address/nisCode must.nis-code got.text-of-length
        'tenant':{'insz':85073003328}             | /tenant/insz must.text got.some-number
        'tenant':{'insz':''}                      | /tenant/insz must.insz got.text-of-length
        'tenant':{'insz':'85 07 30 033 28'}       | /tenant/insz must.insz got.text-of-length
        'tenant':{'insz':'85.07.30-033.29'}       | /tenant/insz must.insz-checksum got.text-of-length
        'tenant':{'insz':'85133000105'}           | /tenant/insz must.insz-date got.text-of-length
        'tenant':{'insz':{'value':'85073003328'}} | /tenant/insz must.text got.object
        'referrer':{'enterpriseNumber':566988259} | /referrer/enterpriseNumber must.text got.some-number
        'referrer':{'enterpriseNumber':'0566.988.258'} | /referrer/enterpriseNumber must.enterprise-checksum got.text-of-length
        'tenancy':{'landlord':{'enterpriseNumber':'2.012.345.678'}} | /tenancy/landlord/enterpriseNumber must.enterprise-not-establishment got.text-of-length
        'tenancy':{'landlord':{'enterpriseNumber':''}} | /tenancy/landlord/enterpriseNumber must.enterprise-number got.text-of-length
        'tenancy':{'address':{'postalCode':'0600'}} | /tenancy/address/postalCode must.postal-code got.text-of-length
        'tenancy':{'address':{'postalCode':'360'}} | /tenancy/address/postalCode must.postal-code got.text-of-length
        'tenancy':{'landlord':{'name':' '}}       | /tenancy/landlord/name must.text-not-blank got.blank-text
        'riskEstimate':{'by':''}                  | /riskEstimate/by must.text-not-blank got.blank-text
        'riskEstimate':'me'                       | /riskEstimate must.object got.text
        """)
    void texts_are_strings_that_say_something(String fields, String error) {
        assertThat(refusalOf(fields)).isEqualTo(error);
    }

    @Test
    void a_text_has_at_most_twenty_thousand_characters() {
        var longest = "x".repeat(FreeText.MAX_LENGTH);
        assertThat(Reading.referral(Reading.referralWith("'reason':'" + longest + "'"))
                        .reason())
                .map(FreeText::value)
                .hasValue(longest);
        assertThat(refusalOf("'reason':'x" + longest + "'")).isEqualTo("/reason must.text-at-most got.text-of-length");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'tenant':{'household':{'adults':'1'}}           | /tenant/household/adults must.whole-number got.text
        'tenant':{'household':{'adults':''}}            | /tenant/household/adults must.whole-number got.blank-text
        'tenant':{'household':{'adults':1.5}}           | /tenant/household/adults must.whole-number got.number
        'tenant':{'household':{'adults':1.0}}           | /tenant/household/adults must.whole-number got.number
        'tenant':{'household':{'adults':true}}          | /tenant/household/adults must.whole-number got.boolean
        'tenant':{'household':{'adults':99999999999}}   | /tenant/household/adults must.whole-number got.number
        'tenant':{'household':{'adults':99999999999999999999999}} | /tenant/household/adults must.whole-number got.number
        'tenant':{'household':{'adults':1e999999999}}   | /tenant/household/adults must.whole-number got.number
        'tenant':{'household':{'adults':-1}}            | /tenant/household/adults must.between got.value
        'tenant':{'household':{'children':100}}         | /tenant/household/children must.between got.value
        'tenant':{'household':{'children':[2]}}         | /tenant/household/children must.whole-number got.list
        'tenant':{'household':{'children':{}}}          | /tenant/household/children must.whole-number got.object
        'tenant':{'household':2}                        | /tenant/household must.object got.number
        'arrears':{'months':601}                        | /arrears/months must.between got.value
        'arrears':{'months':'3'}                        | /arrears/months must.whole-number got.text
        'arrears':{'amount':'1950'}                     | /arrears/amount must.number got.text
        'arrears':{'amount':''}                         | /arrears/amount must.number got.blank-text
        'arrears':{'amount':true}                       | /arrears/amount must.number got.boolean
        'arrears':{'amount':[1]}                        | /arrears/amount must.number got.list
        'arrears':{'amount':{}}                         | /arrears/amount must.number got.object
        'arrears':{'amount':-0.01}                      | /arrears/amount must.amount got.number
        'arrears':{'amount':-1e999999999}               | /arrears/amount must.amount got.number
        'arrears':{'amount':1e999999999}                | /arrears/amount must.amount got.number
        'arrears':{'amount':1e-999999999}               | /arrears/amount must.amount got.number
        'arrears':{'amount':10000000.01}                | /arrears/amount must.amount got.number
        'arrears':{'amount':1950.001}                   | /arrears/amount must.amount got.number
        'arrears':{'amount':NaN}                        | /arrears must.json got.malformed
        'arrears':{'amount':01}                         | /arrears must.json got.malformed
        'arrears':5                                     | /arrears must.object got.number
        """)
    void numbers_are_numbers_within_their_bounds(String fields, String error) {
        assertThat(refusalOf(fields)).isEqualTo(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e99999999999999999999", "1e2147483648"})
    void a_huge_exponent_is_refused_without_being_written_out(String number) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(refusalOf("'arrears':{'amount':" + number + "}")).contains("must.");
            assertThat(refusalOf("'tenant':{'household':{'adults':" + number + "}}"))
                    .contains("must.");
            assertThat(refusalOf("'reason':" + number)).contains("must.");
            assertThat(refusalOf("'evictionRisk':" + number)).contains("must.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "1950", "1950.5", "1950.50", "1E+3", "10000000.00"})
    void an_amount_is_kept_in_cents(String amount) {
        var arrears = Reading.referral(Reading.referralWith("'arrears':{'amount':" + amount + "}"))
                .arrears();
        assertThat(arrears.orElseThrow().amount()).hasValueSatisfying(sum -> {
            assertThat(sum).isEqualByComparingTo(amount);
            assertThat(sum.scale()).isEqualTo(2);
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'age':40                                            | /age must.known-field got.unknown-field
        'Reason':'a'                                        | /Reason must.known-field got.unknown-field
        'a/b~c':1                                           | /a~1b~0c must.known-field got.unknown-field
        '':1                                                | / must.known-field got.unknown-field
        'tenant':{'age':40}                                 | /tenant/age must.known-field got.unknown-field
        'tenant':{'household':{'pets':1}}                   | /tenant/household/pets must.known-field got.unknown-field
        'tenancy':{'address':{'box':'1'}}                   | /tenancy/address/box must.known-field got.unknown-field
        'housingProblems':[{'kind':'SQUALOR','since':1}]    | /housingProblems/0/since must.known-field got.unknown-field
        'class':'java.lang.String'                          | /class must.known-field got.unknown-field
        'thirdParty':true                                   | /thirdParty must.known-field got.unknown-field
        'referrer':{'reachable':true}                       | /referrer/reachable must.known-field got.unknown-field
        'referrer':{'insz':'85073003328'}                   | /referrer/insz must.known-field got.unknown-field
        'tenant':{'bis':false}                              | /tenant/bis must.known-field got.unknown-field
        'tenant':{'enterpriseNumber':'0566988259'}          | /tenant/enterpriseNumber must.known-field got.unknown-field
        'tenancy':{'nisCode':'37007'}                       | /tenancy/nisCode must.known-field got.unknown-field
        'reason':'a','reason':'a'                           | /reason must.key-once got.duplicate-key
        'tenant':{'name':'a','name':'b'}                    | /tenant/name must.key-once got.duplicate-key
        """)
    void a_field_is_known_and_occurs_once(String fields, String error) {
        assertThat(refusalOf(fields)).isEqualTo(error);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'housingProblems':[null]                            | /housingProblems/0 must.not-null got.null
        'housingProblems':[{'kind':'SQUALOR'},null]         | /housingProblems/1 must.not-null got.null
        'housingProblems':{}                                | /housingProblems must.list got.object
        'housingProblems':'HOARDING'                        | /housingProblems must.list got.text
        'housingProblems':''                                | /housingProblems must.list got.blank-text
        'housingProblems':['HOARDING']                      | /housingProblems/0 must.object got.text
        'housingProblems':[[]]                              | /housingProblems/0 must.object got.list
        'housingProblems':[{}]                              | /housingProblems/0/kind must.present got.nothing
        'housingProblems':[{'kind':null}]                   | /housingProblems/0/kind must.present got.nothing
        'housingProblems':[{'kind':'OTHER'}]                | /housingProblems/0/description must.describe-other got.nothing
        'housingProblems':[{'kind':'OTHER','description':null}] | /housingProblems/0/description must.describe-other got.nothing
        'housingProblems':[{'kind':'OTHER','description':''}] | /housingProblems/0/description must.text-not-blank got.blank-text
        'housingProblems':[{'kind':'SQUALOR'},{'kind':'MESS'}] | /housingProblems/1/kind must.one-of got.text
        'lifeDomainDifficulties':[null]                     | /lifeDomainDifficulties/0 must.not-null got.null
        'lifeDomainDifficulties':['WORK',null]              | /lifeDomainDifficulties/1 must.not-null got.null
        'lifeDomainDifficulties':'WORK'                     | /lifeDomainDifficulties must.list got.text
        """)
    void lists_hold_whole_elements(String fields, String error) {
        assertThat(refusalOf(fields)).isEqualTo(error);
    }

    @ParameterizedTest
    @MethodSource("optionalFields")
    void absent_and_null_both_mean_unknown(String field) throws ReflectiveOperationException {
        var absent = Reading.referral("{\"receivedOn\":\"2026-11-20\"}");
        var given = Reading.referral(Reading.referralWith("'" + field + "':null"));

        assertThat(Referral.class.getMethod(field).invoke(absent)).isEqualTo(Optional.empty());
        assertThat(given).isEqualTo(absent);
    }

    static List<String> optionalFields() {
        var fields = Arrays.stream(Referral.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("receivedOn"))
                .toList();
        assertThat(fields).hasSize(15);
        return fields;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tenant':{}",
                "'tenant':{'name':null,'email':null,'phone':null,'language':null,'interpreter':null,'household':null,'insz':null}"
            })
    void absent_and_null_both_mean_unknown_in_what_is_nested(String fields) {
        var tenant = Reading.referral(Reading.referralWith(fields)).tenant().orElseThrow();
        assertThat(tenant.name()).isEmpty();
        assertThat(tenant.email()).isEmpty();
        assertThat(tenant.phone()).isEmpty();
        assertThat(tenant.language()).isEmpty();
        assertThat(tenant.interpreter()).isEmpty();
        assertThat(tenant.household()).isEmpty();
        assertThat(tenant.insz()).isEmpty();
    }

    @Test
    void numbers_may_come_as_people_write_them_and_are_kept_bare() {
        var referral = Reading.referral(Reading.referralWith("'referrer':{'enterpriseNumber':'BE 0566.988.259'},"
                + "'tenant':{'insz':'85.07.30-033.28'},"
                + "'tenancy':{'landlord':{'enterpriseNumber':'566988259'},'address':{'nisCode':'37007'}}"));
        assertThat(new String(StrictJson.write(referral), StandardCharsets.UTF_8))
                .isEqualTo(Reading.referralWith("'referrer':{'enterpriseNumber':'0566988259'},"
                        + "'tenant':{'insz':'85073003328'},"
                        + "'tenancy':{'landlord':{'enterpriseNumber':'0566988259'},'address':{'nisCode':'37007'}}"));
    }

    @Test
    void a_referral_stored_before_there_were_numbers_reads_as_one_without() {
        var stored = Reading.referral("""
            {"receivedOn":"2026-11-20",
             "referrer":{"kind":"OCMW","organisation":"OCMW Genk","name":"R","email":"r@ocmw.example","phone":"1"},
             "tenant":{"name":"T","email":"t@tenant.example","phone":"2","language":"nl","interpreter":false,
                       "household":{"adults":1,"children":2}},
             "tenancy":{"sector":"PRIVATE","landlord":{"name":"L","email":"l@let.example","phone":"3"},
                        "address":{"street":"S","houseNumber":"12","postalCode":"3600","municipality":"Genk"}}}
            """);
        assertThat(stored.referrer().orElseThrow().enterpriseNumber()).isEmpty();
        assertThat(stored.tenant().orElseThrow().insz()).isEmpty();
        var tenancy = stored.tenancy().orElseThrow();
        assertThat(tenancy.landlord().orElseThrow().enterpriseNumber()).isEmpty();
        assertThat(tenancy.address().orElseThrow().nisCode()).isEmpty();
        assertThat(tenancy.address().orElseThrow().municipality()).isPresent();
    }

    @Test
    void an_empty_list_says_none_and_not_unknown() {
        var referral = Reading.referral(Reading.referralWith("'housingProblems':[],'lifeDomainDifficulties':[]"));
        assertThat(referral.housingProblems()).hasValue(List.of());
        assertThat(referral.lifeDomainDifficulties()).hasValue(List.of());
        assertThat(Reading.referral(new String(StrictJson.write(referral), StandardCharsets.UTF_8)))
                .isEqualTo(referral);
    }

    @Test
    void false_is_not_unknown() {
        var referral = Reading.referral(Reading.referralWith("'rentArrears':false,'discussedWithTenant':false"));
        assertThat(referral.rentArrears()).hasValue(false);
        assertThat(referral.discussedWithTenant()).hasValue(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"tenant\":", "{\"housingProblems\":["})
    void ten_thousand_levels_are_refused(String level) {
        assertThat(refusal(level.repeat(10_000), Referral.class)).contains("must.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'evictionRisk':'\\ud800'", "'\\ud800':1", "'\\u0000':1", "'receivedOn2\\udc00':{}"})
    void an_error_about_ill_formed_unicode_can_itself_be_written(String fields) {
        assertThat(refusalOf(fields)).contains("must.");
    }

    @Test
    void a_text_that_is_shown_shortened_is_not_cut_within_a_character() {
        for (int before = 30; before < 45; before++) {
            assertThat(refusalOf("'evictionRisk':'" + "x".repeat(before) + "🏠".repeat(10) + "'"))
                    .as("%d characters before", before)
                    .isEqualTo("/evictionRisk must.one-of got.text");
        }
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        var json = "{\"receivedOn\":\"2026-11-20\",\"reason\":\"a?b\"}".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < json.length; i++) {
            if (json[i] == '?') {
                json[i] = (byte) 0xC3;
            }
        }
        assertThat(refusal(json, Referral.class)).isEqualTo("must.json got.unreadable");
    }
}
