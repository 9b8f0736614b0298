package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.party.EmailAddress;
import be.driehoek.reachability.OpeningDay;
import be.driehoek.reachability.OpeningHours;
import be.driehoek.rule.Rule;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The policy caw-limburg as data: EL-1 to EL-6, PR-1, PR-2, TE-1, TE-2, FB-1")
class CawLimburgPolicyTest extends ShippedPolicyFile {

    CawLimburgPolicyTest() {
        super("caw-limburg");
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "EL-1, REQUIREMENT",
        "EL-2, REQUIREMENT",
        "EL-3, REQUIREMENT",
        "EL-4, REQUIREMENT",
        "EL-5, DUTY",
        "EL-6, PRECONDITION",
        "PR-1, PREFERENCE",
        "PR-2, PREFERENCE"
    })
    void requirements_decide_preconditions_delay_preferences_order_duties_oblige(String id, RuleKind kind) {
        assertThat(policy.rules())
                .filteredOn(rule -> rule.id().value().equals(id))
                .singleElement()
                .extracting(PolicyRule::kind)
                .isEqualTo(kind);
    }

    @Test
    void it_has_the_rules_of_the_rulebook_about_eligibility_with_their_sources() {
        var ofTheRulebook = Arrays.stream(Rule.values())
                .filter(rule ->
                        rule.id().value().startsWith("EL-") || rule.id().value().startsWith("PR-"))
                .toList();

        assertThat(policy.rules()).hasSize(8);
        assertThat(policy.rules())
                .extracting(PolicyRule::id)
                .isEqualTo(ofTheRulebook.stream().map(Rule::id).toList());
        assertThat(policy.rules())
                .extracting(PolicyRule::source)
                .isEqualTo(ofTheRulebook.stream().map(Rule::source).toList());
    }

    @Test
    void its_two_preferences_say_that_one_of_them_alone_is_a_choice() {
        assertThat(policy.rules())
                .filteredOn(rule -> rule.choice().isPresent())
                .extracting(rule -> rule.id().value())
                .containsExactly("PR-1", "PR-2");
    }

    @Test
    void it_says_what_it_decides_without_a_source() {
        assertThat(policy.choices()).hasSize(6);
    }

    @Test
    void re_2_it_answers_the_phone_on_weekdays_from_half_past_eight_to_half_past_nine() {
        var reachability = policy.reachability().orElseThrow();

        assertThat(reachability.phone()).hasToString("089 33 99 23");
        assertThat(reachability.email().map(EmailAddress::value)).contains("preventievewoonbegeleiding@cawlimburg.be");
        assertThat(reachability.timeZone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        assertThat(reachability.specialOpeningHours()).isEmpty();
        assertThat(reachability.openingHours())
                .containsExactly(
                        OpeningHours.weekly(
                                LocalTime.of(8, 30),
                                LocalTime.of(9, 30),
                                OpeningDay.MONDAY,
                                OpeningDay.TUESDAY,
                                OpeningDay.WEDNESDAY,
                                OpeningDay.THURSDAY,
                                OpeningDay.FRIDAY),
                        OpeningHours.weekly(
                                LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, OpeningDay.SATURDAY, OpeningDay.SUNDAY),
                        OpeningHours.weekly(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, OpeningDay.PUBLIC_HOLIDAYS));
    }
}
