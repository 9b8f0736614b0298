package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.driehoek.guidance.command.ContactLandlord;
import be.driehoek.guidance.command.ContactLandlordBuilder;
import be.driehoek.guidance.command.DecideLandlordInvolvement;
import be.driehoek.guidance.command.DecideLandlordInvolvementBuilder;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.landlord.LandlordInvolvement;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("LL-1, LL-2: the landlord is involved as it was decided, and both interests are seen")
class LandlordTest {
    private static final LocalDate DAY = STARTED.plusDays(10);
    private static final FreeText ARREARS = text("the arrears");
    private static final FreeText KITCHEN = text("the kitchen");

    private static DecideLandlordInvolvementBuilder decided(LocalDate on, LandlordInvolvement involvement) {
        return DecideLandlordInvolvement.builder()
                .on(on)
                .involvement(involvement)
                .how(text("by phone"));
    }

    private static DecideLandlordInvolvement allowing(LocalDate on, FreeText... items) {
        return decided(on, LandlordInvolvement.INFORMED)
                .tenantAllows(List.of(items))
                .build();
    }

    private static ContactLandlordBuilder contact(LocalDate on) {
        return ContactLandlord.builder().on(on).tenantInterest(text("to stay")).landlordInterest(text("the rent"));
    }

    private static GuidanceCase after(DecideLandlordInvolvement... decisions) {
        return Cases.after(Cases.inGuidance(), decisions);
    }

    private static Map<String, String> arguments(Decision decision) {
        return ((Decision.Accepted) decision).findings().getFirst().arguments();
    }

    @ParameterizedTest(name = "{0}: a reason is asked for {1}")
    @CsvSource({"INVOLVED, false", "INFORMED, false", "NOT_NOW, true", "TENANT_REFUSES, true"})
    void ll_1_why_the_landlord_is_not_involved_is_asked_for(LandlordInvolvement involvement, boolean asked) {
        var withoutReason = decide(
                Cases.inGuidance(),
                decided(DAY, involvement).how(Optional.empty()).build());
        assertThat(findings(withoutReason))
                .isEqualTo(asked ? List.of("LL-1 landlord-decision-without-reason") : List.of());
        if (asked) {
            assertThat(Cases.severity(withoutReason)).isEqualTo(Severity.ADVICE);
        }
        var withReason = decide(Cases.inGuidance(), decided(DAY, involvement).build());
        assertThat(findings(withReason)).isEmpty();
        var kept = Cases.after(withReason).landlordDecisions().getLast().what();
        assertThat(kept.involvement()).isEqualTo(involvement);
        assertThat(kept.how()).contains(text("by phone"));
        assertThat(kept.tenantAllows()).isEmpty();
    }

    @Test
    void ll_1_a_decision_says_what_was_decided() {
        assertThat(catchThrowable(() -> new DecideLandlordInvolvement(DAY, null, Optional.empty(), Optional.empty())))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void ll_1_it_is_decided_before_there_is_contact() {
        var decision = decide(Cases.inGuidance(), contact(DAY).build());
        assertThat(findings(decision)).containsExactly("LL-1 landlord-contact-without-decision");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
    }

    @ParameterizedTest(name = "decided {0} days after the contact: found {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void ll_1_a_decision_until_the_day_of_the_contact_is_in_time(int days, boolean found) {
        var expected = found ? List.of("LL-1 landlord-contact-without-decision") : List.of();
        assertThat(findings(
                        decide(after(allowing(DAY.plusDays(days))), contact(DAY).build())))
                .isEqualTo(expected);
    }

    @Test
    void ll_1_a_decision_that_is_entered_late_clears_the_finding_if_it_was_taken_before() {
        var contacted = Cases.after(Cases.inGuidance(), contact(DAY).build());
        assertThat(findings(Cases.after(contacted, allowing(DAY.minusDays(1))))).isEmpty();
        assertThat(findings(Cases.after(contacted, allowing(DAY.plusDays(1)))))
                .containsExactly("LL-1 landlord-contact-without-decision");
    }

    @ParameterizedTest
    @EnumSource
    void ll_1_a_contact_against_the_will_of_the_tenant_is_a_departure(LandlordInvolvement involvement) {
        var decision =
                decide(after(decided(DAY, involvement).build()), contact(DAY).build());
        if (involvement == LandlordInvolvement.TENANT_REFUSES) {
            assertThat(findings(decision)).containsExactly("LL-1 landlord-contact-against-tenant");
            assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
        } else {
            assertThat(findings(decision)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} days after the tenant refused: found {1}")
    @CsvSource({"-1, false", "0, true", "1, true", "9, true", "10, false", "11, false"})
    void ll_1_the_latest_decision_by_the_day_of_the_contact_holds(int days, boolean found) {
        var refused = decided(DAY, LandlordInvolvement.TENANT_REFUSES).build();
        var expected = found ? List.of("LL-1 landlord-contact-against-tenant") : List.of();
        var contact = contact(DAY.plusDays(days)).build();
        var inOrder = after(allowing(STARTED), refused, allowing(DAY.plusDays(10)));
        var late = after(allowing(DAY.plusDays(10)), refused, allowing(STARTED));
        assertThat(findings(decide(inOrder, contact))).isEqualTo(expected);
        assertThat(findings(decide(late, contact))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} days after the tenant refused: found {1}")
    @CsvSource({"-1, false", "1, true", "9, true", "11, false"})
    void ll_1_decisions_that_are_entered_late_count_from_their_days(int days, boolean found) {
        var contacted =
                Cases.after(Cases.inGuidance(), contact(DAY.plusDays(days)).build());
        var refused = decided(DAY, LandlordInvolvement.TENANT_REFUSES).build();
        assertThat(findings(Cases.after(contacted, allowing(DAY.plusDays(10)), refused, allowing(STARTED))))
                .isEqualTo(found ? List.of("LL-1 landlord-contact-against-tenant") : List.of());
    }

    @Test
    void ll_2_each_interest_is_seen() {
        var before = after(allowing(STARTED));
        var withoutTenant =
                decide(before, contact(DAY).tenantInterest(Optional.empty()).build());
        assertThat(findings(withoutTenant)).containsExactly("LL-2 landlord-contact-without-tenant-interest");
        assertThat(Cases.severity(withoutTenant)).isEqualTo(Severity.DEPARTURE);
        var withoutLandlord =
                decide(before, contact(DAY).landlordInterest(Optional.empty()).build());
        assertThat(findings(withoutLandlord)).containsExactly("LL-2 landlord-contact-without-landlord-interest");
        assertThat(Cases.severity(withoutLandlord)).isEqualTo(Severity.DEPARTURE);
        assertThat(findings(decide(before, contact(DAY).build()))).isEmpty();
    }

    @Test
    void ll_2_a_contact_of_which_only_the_day_is_known_is_recorded() {
        var decision =
                decide(Cases.inGuidance(), ContactLandlord.builder().on(DAY).build());
        assertThat(findings(decision))
                .containsExactlyInAnyOrder(
                        "LL-1 landlord-contact-without-decision",
                        "LL-2 landlord-contact-without-tenant-interest",
                        "LL-2 landlord-contact-without-landlord-interest");
        assertThat(Cases.after(decision).landlordContacts()).hasSize(1);
    }

    @Test
    void ll_2_without_knowing_what_the_tenant_allows_whatever_was_told_is_in_doubt() {
        var unknown = after(decided(STARTED, LandlordInvolvement.INFORMED).build());
        var decision = decide(unknown, contact(DAY).addTold(ARREARS, KITCHEN).build());
        assertThat(findings(decision)).containsExactly("LL-2 landlord-told-consent-unknown");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
        assertThat(arguments(decision)).isEqualTo(Map.of("count", "2"));
    }

    @Test
    void ll_2_who_allows_nothing_has_said_so() {
        var nothing = after(allowing(STARTED));
        var decision = decide(nothing, contact(DAY).addTold(ARREARS).build());
        assertThat(findings(decision)).containsExactly("LL-2 landlord-told-without-consent");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
        assertThat(arguments(decision)).isEqualTo(Map.of("count", "1"));
    }

    @Test
    void ll_2_what_the_tenant_allows_may_be_told_in_the_same_words() {
        var allowed = after(allowing(STARTED, ARREARS, KITCHEN));
        assertThat(findings(decide(allowed, contact(DAY).addTold(ARREARS).build())))
                .isEmpty();
        assertThat(findings(decide(
                        allowed, contact(DAY).addTold(text("The  KITCHEN ")).build())))
                .isEmpty();
    }

    @Test
    void ll_2_what_goes_beyond_is_counted() {
        var allowed = after(allowing(STARTED, ARREARS));
        var decision = decide(
                allowed,
                contact(DAY).addTold(text("the debts"), ARREARS, KITCHEN).build());
        assertThat(findings(decision)).containsExactly("LL-2 landlord-told-without-consent");
        assertThat(arguments(decision)).isEqualTo(Map.of("count", "2"));
    }

    @Test
    void ll_2_where_nothing_was_told_there_is_nothing_to_allow() {
        for (var before : List.of(
                after(allowing(STARTED)),
                after(decided(STARTED, LandlordInvolvement.INFORMED).build()))) {
            assertThat(findings(decide(before, contact(DAY).build()))).isEmpty();
        }
    }

    @ParameterizedTest(name = "allowed {0} days after the contact: {1}")
    @CsvSource({"-1,", "0,", "1, LL-2 landlord-told-without-consent"})
    void ll_2_the_latest_allowance_by_the_day_of_the_contact_counts(int days, String finding) {
        var changed = allowing(DAY.plusDays(days), ARREARS);
        var contact = contact(DAY).addTold(ARREARS).build();
        var expected = finding == null ? List.of() : List.of(finding);
        assertThat(findings(decide(after(allowing(STARTED), changed), contact))).isEqualTo(expected);
        assertThat(findings(decide(after(changed, allowing(STARTED)), contact))).isEqualTo(expected);
    }

    @Test
    void ll_2_an_allowance_that_is_taken_back_no_longer_counts() {
        var takenBack = after(allowing(STARTED, ARREARS), allowing(DAY));
        assertThat(findings(decide(
                        takenBack, contact(DAY.minusDays(1)).addTold(ARREARS).build())))
                .isEmpty();
        assertThat(findings(decide(takenBack, contact(DAY).addTold(ARREARS).build())))
                .containsExactly("LL-2 landlord-told-without-consent");
    }

    @Test
    void ll_2_a_later_decision_that_leaves_it_open_takes_no_allowance_back() {
        var leftOpen = after(
                allowing(STARTED, ARREARS),
                decided(STARTED.plusDays(1), LandlordInvolvement.INVOLVED).build());
        assertThat(findings(decide(leftOpen, contact(DAY).addTold(ARREARS).build())))
                .isEmpty();
        assertThat(findings(decide(leftOpen, contact(DAY).addTold(KITCHEN).build())))
                .containsExactly("LL-2 landlord-told-without-consent");
    }

    @Test
    void ll_2_an_allowance_that_is_entered_late_clears_the_doubt() {
        var told = Cases.after(Cases.inGuidance(), contact(DAY).addTold(ARREARS).build());
        assertThat(findings(told))
                .containsExactlyInAnyOrder(
                        "LL-1 landlord-contact-without-decision", "LL-2 landlord-told-consent-unknown");
        assertThat(findings(Cases.after(told, allowing(DAY.minusDays(1), ARREARS))))
                .isEmpty();
        assertThat(findings(Cases.after(told, allowing(DAY.minusDays(1)))))
                .containsExactly("LL-2 landlord-told-without-consent");
    }

    @Test
    void ll_2_several_findings_come_at_once() {
        var refused = after(decided(STARTED, LandlordInvolvement.TENANT_REFUSES)
                .tenantAllows(List.of())
                .build());
        assertThat(findings(decide(
                        refused,
                        ContactLandlord.builder().on(DAY).addTold(ARREARS).build())))
                .containsExactlyInAnyOrder(
                        "LL-1 landlord-contact-against-tenant",
                        "LL-2 landlord-contact-without-tenant-interest",
                        "LL-2 landlord-contact-without-landlord-interest",
                        "LL-2 landlord-told-without-consent");
    }

    @Test
    void ll_2_no_finding_repeats_what_was_told() {
        var secret = text("Zxqv");
        for (var before : List.of(after(allowing(STARTED)), Cases.inGuidance())) {
            var decision =
                    decide(before, contact(DAY).addTold(secret).note(secret).build());
            assertThat(findings(decision)).isNotEmpty();
            assertThat(((Decision.Accepted) decision).findings()).allSatisfy(finding -> {
                assertThat(finding.toString()).doesNotContain("Zxqv");
                for (var language : Language.values()) {
                    assertThat(CoreMessages.render(finding.message(), language)).doesNotContain("Zxqv");
                    assertThat(CoreMessages.render(finding.remedy(), language)).doesNotContain("Zxqv");
                }
            });
        }
    }
}
