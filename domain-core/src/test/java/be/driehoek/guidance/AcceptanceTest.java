package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.ACCEPTED;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.assessing;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.ReferralChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("People decide: acceptance and refusal, also against the assessment")
class AcceptanceTest {
    private static Decision decideUnder(Practice practice, Command command) {
        var referred =
                Cases.after(GuidanceCase.receive(Cases.ID, Cases.referral().build(), practice, Cases.on(TODAY)));
        return Cases.decide(referred, command, practice, Cases.on(TODAY));
    }

    private static AcceptReferral acceptFor(String reason) {
        return new AcceptReferral(ACCEPTED, Optional.ofNullable(reason).map(Cases::text));
    }

    private static DeclineReferral declineFor(String reason) {
        return new DeclineReferral(ACCEPTED, Optional.ofNullable(reason).map(Cases::text), Optional.empty());
    }

    @ParameterizedTest(name = "{0}: to accept needs a reason {1}, to decline needs one {2}")
    @CsvSource({
        "ELIGIBLE, false, true",
        "NOT_YET, true, false",
        "NOT_ELIGIBLE, true, false",
        "UNDETERMINED, false, true"
    })
    void a_decision_against_the_assessment_needs_a_reason(Outcome outcome, boolean toAccept, boolean toDecline) {
        var practice = assessing(outcome, List.of(), List.of());
        var expected = List.of("/reason must.reason-against-assessment");
        if (toAccept) {
            assertThat(refusals(decideUnder(practice, acceptFor(null)))).isEqualTo(expected);
        } else {
            assertThat(findings(decideUnder(practice, acceptFor(null)))).isEmpty();
        }
        if (toDecline) {
            assertThat(refusals(decideUnder(practice, declineFor(null)))).isEqualTo(expected);
        } else {
            assertThat(findings(decideUnder(practice, declineFor(null)))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void with_a_reason_every_decision_is_recorded(Outcome outcome) {
        var practice = assessing(outcome, List.of(), List.of());
        assertThat(Cases.after(decideUnder(practice, acceptFor("we can help"))).phase())
                .isEqualTo(Phase.ACCEPTED);
        assertThat(Cases.after(decideUnder(practice, declineFor("full"))).phase())
                .isEqualTo(Phase.DECLINED);
    }

    @Test
    void each_rule_that_is_violated_or_unknown_is_a_finding_of_acceptance() {
        var practice = assessing(Outcome.NOT_ELIGIBLE, List.of("EL-1", "EL-6"), List.of("EL-4"));
        var decision = decideUnder(practice, acceptFor("we can help"));
        assertThat(findings(decision))
                .containsExactly(
                        "EL-1 accepted-against-rule", "EL-6 accepted-against-rule", "EL-4 accepted-unknown-rule");
        assertThat(((Decision.Accepted) decision).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.DEPARTURE, Severity.DEPARTURE, Severity.ADVICE);
    }

    @Test
    void a_refusal_has_no_finding() {
        var practice = assessing(Outcome.NOT_ELIGIBLE, List.of("EL-1"), List.of("EL-4"));
        assertThat(findings(decideUnder(practice, declineFor(null)))).isEmpty();
    }

    @Test
    void who_starts_without_acceptance_takes_the_tenant_in_against_the_same_rules() {
        var practice = assessing(Outcome.NOT_ELIGIBLE, List.of("EL-1"), List.of("EL-4"));
        assertThat(findings(decideUnder(practice, Cases.start(STARTED))))
                .contains("EL-1 accepted-against-rule", "EL-4 accepted-unknown-rule");
        var accepted = Cases.after(decideUnder(practice, acceptFor("we can help")));
        assertThat(findings(Cases.decide(accepted, Cases.start(STARTED), practice, Cases.on(TODAY))))
                .doesNotContain("EL-1 accepted-against-rule", "EL-4 accepted-unknown-rule");
    }

    @Test
    void what_was_amended_is_assessed_anew_on_the_day_it_is_written_down() {
        var before = Cases.referred();
        var practice = assessing(Outcome.NOT_YET, List.of("EL-6"), List.of());
        var changes = ReferralChanges.between(
                before.referral(), Cases.referral().discussedWithTenant(false).build());
        var amended = Cases.after(Cases.decide(before, Cases.amend(ACCEPTED, changes), practice, Cases.on(STARTED)));
        assertThat(amended.assessment().outcome()).isEqualTo(Outcome.NOT_YET);
        assertThat(amended.assessment().on()).isEqualTo(STARTED);
        assertThat(refusals(Cases.decide(amended, acceptFor(null))))
                .containsExactly("/reason must.reason-against-assessment");
    }

    @Test
    void only_what_departs_from_the_policy_concerns_it() {
        var practice = assessing(Outcome.NOT_ELIGIBLE, List.of("PL-2"), List.of("PL-3"));
        var started = Cases.after(decideUnder(practice, Cases.start(STARTED)));
        assertThat(started.findings())
                .filteredOn(finding -> finding.what().concernsPolicy())
                .extracting(finding -> finding.what().rule().value())
                .containsExactly("PL-2", "PL-3");
        assertThat(started.findings())
                .filteredOn(finding -> !finding.what().concernsPolicy())
                .extracting(finding -> finding.what().rule().value())
                .contains("IN-1", "IN-2");
    }

    /** The amendment of the third day is entered before that of the second; both after the acceptance of the first. */
    @Test
    void a_finding_rests_on_the_assessment_that_held_before_its_event() {
        var refused = assessing(Outcome.NOT_ELIGIBLE, List.of("PL-2"), List.of());
        var received =
                Cases.after(GuidanceCase.receive(Cases.ID, Cases.referral().build(), refused, Cases.on(TODAY)));
        var accepted = Cases.after(Cases.decide(received, acceptFor("we can help"), refused, Cases.on(TODAY)));
        var later = amended(accepted, ACCEPTED.plusDays(2), false, Outcome.NOT_YET);
        var both = amended(later, ACCEPTED.plusDays(1), true, Outcome.ELIGIBLE);
        var late = amended(both, ACCEPTED.minusDays(1), false, Outcome.UNDETERMINED);

        assertThat(both.assessedBefore(1)).isEqualTo(received);
        assertThat(both.assessedBefore(2)).isEqualTo(received);
        assertThat(both.assessedBefore(3)).isEqualTo(both);
        assertThat(both.assessedBefore(4)).isEqualTo(received);
        assertThat(late.assessedBefore(2)).isEqualTo(late);
        assertThat(late.assessedBefore(3)).isEqualTo(both);
        assertThat(late.assessedBefore(2).assessment().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(late.assessedBefore(2).referral().discussedWithTenant()).contains(false);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> late.assessedBefore(6));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> late.assessedBefore(0));
    }

    private static GuidanceCase amended(GuidanceCase before, LocalDate on, boolean discussed, Outcome outcome) {
        var changes = ReferralChanges.between(
                before.referral(),
                Cases.referral().discussedWithTenant(discussed).build());
        var practice = assessing(outcome, List.of(), List.of());
        return Cases.after(Cases.decide(before, Cases.amend(on, changes), practice, Cases.on(TODAY)));
    }
}
