package be.driehoek.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.guidance.Arbitrary;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Changes to a referral are a JSON merge patch (RFC 7396)")
class ReferralChangesTest {
    private static final int SEEDS = 2_000;

    private static JsonNode tree(String json) {
        return StrictJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }

    private static Referral referral(String fields) {
        var rest = fields == null || fields.isBlank() ? "" : "," + fields;
        return StrictJson.read(tree("{'receivedOn':'2026-01-05'" + rest + "}"), Referral.class);
    }

    /** The table of RFC 7396, appendix A, in the words of a referral where it fits: a is a field, b another one. */
    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        'reason':'b'                             | {'reason':'c'}                  | 'reason':'c'
        'reason':'b'                             | {'safety':'c'}                  | 'reason':'b','safety':'c'
        'reason':'b'                             | {'reason':null}                 |
        'reason':'b','safety':'c'                | {'reason':null}                 | 'safety':'c'
        'lifeDomainDifficulties':['WORK']        | {'lifeDomainDifficulties':[]}   | 'lifeDomainDifficulties':[]
        'lifeDomainDifficulties':['WORK','HEALTH'] | {'lifeDomainDifficulties':['JUSTICE']} | 'lifeDomainDifficulties':['JUSTICE']
                                                 | {'lifeDomainDifficulties':['WORK']} | 'lifeDomainDifficulties':['WORK']
        'tenant':{'name':'c'}                    | {'tenant':{'name':'d','phone':null}} | 'tenant':{'name':'d'}
        'tenant':{'name':'c','phone':'1'}        | {'tenant':{'phone':null}}       | 'tenant':{'name':'c'}
        'housingProblems':[{'kind':'SQUALOR'}]   | {'housingProblems':[{'kind':'NEGLECT'}]} | 'housingProblems':[{'kind':'NEGLECT'}]
        'reason':'b'                             | {'reason':'b'}                  | 'reason':'b'
                                                 | {'tenant':{'name':null}}        | 'tenant':{}
                                                 | {'tenant':{'household':{'adults':null}}} | 'tenant':{'household':{}}
                                                 | {'reason':null}                 |
        """)
    void a_value_replaces_null_removes_and_the_rest_stays(String before, String patch, String after) {
        assertThat(ReferralChanges.of(tree(patch)).applyTo(referral(before))).isEqualTo(referral(after));
    }

    @Test
    void an_empty_list_is_none_and_null_is_unknown() {
        var before = referral("'housingProblems':[{'kind':'SQUALOR'}]");
        assertThat(ReferralChanges.of(tree("{'housingProblems':[]}"))
                        .applyTo(before)
                        .housingProblems())
                .hasValueSatisfying(problems -> assertThat(problems).isEmpty());
        assertThat(ReferralChanges.of(tree("{'housingProblems':null}"))
                        .applyTo(before)
                        .housingProblems())
                .isEmpty();
    }

    @Test
    void the_changes_between_two_referrals_lead_from_one_to_the_other() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var arbitrary = Arbitrary.of(seed);
            var before = arbitrary.referral();
            var after = arbitrary.coin()
                    ? arbitrary.referral()
                    : Referral.builder()
                            .from(before)
                            .reason(arbitrary.text())
                            .safety(Optional.empty())
                            .build();
            if (!before.equals(after)) {
                var changes = ReferralChanges.between(before, after);
                assertThat(changes.applyTo(before)).as("seed %d", seed).isEqualTo(after);
                // Applying the same changes twice changes nothing more, and a patch survives being stored.
                assertThat(changes.applyTo(after)).as("seed %d", seed).isEqualTo(after);
                var stored = StrictJson.read(StrictJson.write(changes), ReferralChanges.class);
                assertThat(stored).as("seed %d", seed).isEqualTo(changes).hasSameHashCodeAs(changes);
                assertThat(stored.applyTo(before)).as("seed %d", seed).isEqualTo(after);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1950,1950.00", "1950.0,1950.00", "1E+3,1000", "0,0.00"})
    void the_same_amount_written_otherwise_is_no_change(BigDecimal one, BigDecimal other) {
        assertThat(withAmount(one)).isEqualTo(withAmount(other));
    }

    @Test
    void changes_from_a_tree_made_in_memory_equal_those_read_from_its_text() {
        var tree = StrictJson.mapper().createObjectNode();
        tree.putObject("arrears").put("months", 3L).put("amount", new BigDecimal("1950"));
        var changes = ReferralChanges.of(tree);
        assertThat(StrictJson.read(StrictJson.write(changes), ReferralChanges.class))
                .isEqualTo(changes);
    }

    private static Referral withAmount(BigDecimal amount) {
        return Referral.builder()
                .receivedOn(LocalDate.of(2026, 1, 5))
                .arrears(new Arrears(Optional.empty(), Optional.of(amount)))
                .build();
    }

    @Test
    void only_what_differs_is_named() {
        var before = referral("'reason':'a','tenant':{'name':'b','phone':'1'}");
        var after = referral("'reason':'a','tenant':{'name':'c','phone':'1'},'rentArrears':false");
        assertThat(ReferralChanges.between(before, after).toJson())
                .isEqualTo(tree("{'tenant':{'name':'c'},'rentArrears':false}"));
    }

    @Test
    void there_are_no_changes_between_equal_referrals() {
        var referral = Arbitrary.full("x").referral();
        assertThatThrownBy(() -> ReferralChanges.between(referral, referral))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.error().must().code()).isEqualTo("must.some-change"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'receivedOn':null}                 | /receivedOn must.present
        {'receivedOn':'tomorrow'}           | /receivedOn must.date
        {'age':40}                          | /age must.known-field
        {'tenant':{'age':40}}               | /tenant/age must.known-field
        {'reeson':null}                     | /reeson must.known-field
        {'tenant':{'nmae':null}}            | /tenant/nmae must.known-field
        {'tenant':'Tom'}                    | /tenant must.object
        {'reason':''}                       | /reason must.text-not-blank
        {'reason':'\\ud800'}                | /reason must.text-well-formed
        {'reason':{'a':1}}                  | /reason must.text
        {'evictionRisk':3}                  | /evictionRisk must.one-of
        {'rentArrears':'true'}              | /rentArrears must.boolean
        {'housingProblems':[null]}          | /housingProblems/0 must.not-null
        {'housingProblems':{'kind':'SQUALOR'}} | /housingProblems must.list
        {'arrears':{'months':1.5}}          | /arrears/months must.whole-number
        {'arrears':{'amount':1e999999999}}  | /arrears/amount must.amount
        {'arrears':{'months':1e999999999}}  | /arrears/months must.whole-number
        """)
    void changes_that_give_no_referral_are_refused_where_they_stand(String patch, String error) {
        var before = referral("'reason':'a','tenant':{'name':'b'}");
        var changes = ReferralChanges.of(tree(patch));
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> changes.applyTo(before));
        assertThat(refusal.errors())
                .extracting(found -> found.pointer() + " " + found.must().code())
                .containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5", "'a'", "true", "{}"})
    void changes_are_an_object_with_a_field(String json) {
        assertThatThrownBy(() -> ReferralChanges.of(tree("[" + json + "]").get(0)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void neither_the_given_nor_the_handed_out_tree_reaches_into_the_changes() {
        var given = (ObjectNode) tree("{'reason':'a'}");
        var changes = ReferralChanges.of(given);
        given.put("reason", "b");
        changes.toJson().put("reason", "c");
        assertThat(changes.toJson()).isEqualTo(tree("{'reason':'a'}"));
    }

    @Test
    void changes_are_equal_if_they_change_the_same() {
        var changes = ReferralChanges.of(tree("{'reason':'a','safety':null}"));
        assertThat(changes)
                .isEqualTo(ReferralChanges.of(tree("{'safety':null,'reason':'a'}")))
                .isNotEqualTo(ReferralChanges.of(tree("{'reason':'a'}")))
                .isNotEqualTo(ReferralChanges.of(tree("{'reason':null,'safety':'a'}")))
                .isNotEqualTo(changes.toJson());
    }

    @Test
    void the_text_of_changes_names_the_fields_and_nothing_personal() {
        var changes = ReferralChanges.of(tree("{'reason':'SECRET','tenant':{'name':'SECRET'}}"));
        assertThat(changes.toString()).contains("reason", "tenant").doesNotContain("SECRET");
    }
}
