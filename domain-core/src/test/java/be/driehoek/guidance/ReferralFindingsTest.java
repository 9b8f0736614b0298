package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.PRACTICE;
import static be.driehoek.guidance.Cases.RECEIVED;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.amend;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.reachableReferrer;
import static be.driehoek.guidance.Cases.referral;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.referral.RiskEstimate;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Vacancy;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("TR-1, TR-4, EL-4: who refers, and who estimated the risk")
class ReferralFindingsTest {
    private static Decision receive(Referral referral) {
        return GuidanceCase.receive(Cases.ID, referral, PRACTICE, Cases.on(TODAY));
    }

    private static Decision receiveFrom(Referrer referrer) {
        return receive(referral().referrer(referrer).build());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF")
    void tr_1_a_referrer_of_any_kind_but_self_holds_the_third_seat(ReferrerKind kind) {
        var referrer = reachableReferrer().kind(kind).build();
        var decision = receiveFrom(referrer);
        assertThat(findings(decision)).isEmpty();
        assertThat(Cases.after(decision).triangle().thirdSeat()).isEqualTo(new ThirdSeat.Filled(referrer));
    }

    @Test
    void tr_1_who_refers_alone_leaves_the_third_seat_vacant() {
        var decision = receiveFrom(reachableReferrer().kind(ReferrerKind.SELF).build());
        assertThat(findings(decision)).containsExactly("TR-1 third-seat-vacant");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
        assertThat(Cases.after(decision).triangle().thirdSeat()).isEqualTo(new ThirdSeat.Vacant(Vacancy.SELF_REFERRAL));
    }

    @Test
    void tr_1_an_unknown_referrer_is_a_question_and_not_a_self_referral() {
        var unknown = new ThirdSeat.Vacant(Vacancy.REFERRER_UNKNOWN);
        var none = receive(referral().referrer(Optional.empty()).build());
        var ofNoKind = receiveFrom(reachableReferrer().kind(Optional.empty()).build());
        assertThat(findings(none)).containsExactly("TR-1 referrer-unknown");
        assertThat(findings(ofNoKind)).containsExactly("TR-1 referrer-unknown");
        assertThat(Cases.severity(none)).isEqualTo(Severity.ADVICE);
        assertThat(Cases.after(none).triangle().thirdSeat()).isEqualTo(unknown);
        assertThat(Cases.after(ofNoKind).triangle().thirdSeat()).isEqualTo(unknown);
    }

    @ParameterizedTest(name = "name {0}, e-mail {1}, phone {2}: reachable {3}")
    @CsvSource({
        "true, true, true, true",
        "true, true, false, true",
        "true, false, true, true",
        "true, false, false, false",
        "false, true, true, false",
        "false, true, false, false",
        "false, false, true, false",
        "false, false, false, false"
    })
    void tr_4_the_contact_has_a_name_and_a_phone_or_an_email(
            boolean name, boolean email, boolean phone, boolean reachable) {
        var full = reachableReferrer().build();
        var decision = receiveFrom(Referrer.builder()
                .from(full)
                .name(full.name().filter(any -> name))
                .email(full.email().filter(any -> email))
                .phone(full.phone().filter(any -> phone))
                .build());
        if (reachable) {
            assertThat(findings(decision)).isEmpty();
        } else {
            assertThat(findings(decision)).containsExactly("TR-4 referrer-unreachable");
        }
    }

    @ParameterizedTest
    @EnumSource
    void el_4_an_estimate_of_the_risk_has_an_author_and_a_ground(EvictionRisk risk) {
        var by = Optional.of(text("Rita"));
        var why = Optional.of(text("a letter"));
        assertThat(findings(withEstimate(risk, Optional.of(new RiskEstimate(by, why)))))
                .isEmpty();
        assertThat(findings(withEstimate(risk, Optional.empty()))).containsExactly("EL-4 risk-estimate-without-author");
        assertThat(findings(withEstimate(risk, Optional.of(new RiskEstimate(Optional.empty(), Optional.empty())))))
                .containsExactly("EL-4 risk-estimate-without-author");
        assertThat(findings(withEstimate(risk, Optional.of(new RiskEstimate(Optional.<FreeText>empty(), why)))))
                .containsExactly("EL-4 risk-estimate-without-author");
        assertThat(findings(withEstimate(risk, Optional.of(new RiskEstimate(by, Optional.empty())))))
                .containsExactly("EL-4 risk-estimate-without-author");
    }

    private static Decision withEstimate(EvictionRisk risk, Optional<RiskEstimate> estimate) {
        return receive(referral().evictionRisk(risk).riskEstimate(estimate).build());
    }

    @Test
    void el_4_an_unknown_risk_needs_no_author() {
        assertThat(findings(receive(referral()
                        .evictionRisk(Optional.empty())
                        .riskEstimate(Optional.empty())
                        .build())))
                .isEmpty();
    }

    @Test
    void several_findings_come_at_once() {
        assertThat(findings(receive(Referral.builder()
                        .receivedOn(RECEIVED)
                        .evictionRisk(EvictionRisk.ACUTE)
                        .build())))
                .containsExactlyInAnyOrder("TR-1 referrer-unknown", "EL-4 risk-estimate-without-author");
    }

    @Test
    void an_amendment_that_answers_the_question_has_no_finding_any_more() {
        var unknown = referral().referrer(Optional.empty()).build();
        var known = referral().build();
        var decision = Cases.decide(
                Cases.after(receive(unknown)), amend(RECEIVED.plusDays(1), ReferralChanges.between(unknown, known)));
        assertThat(findings(decision)).isEmpty();
        assertThat(Cases.after(decision).referral()).isEqualTo(known);
    }

    @Test
    void an_amendment_that_takes_the_referrer_away_has_the_finding() {
        var known = referral().build();
        var unknown = referral().referrer(Optional.empty()).build();
        assertThat(findings(
                        Cases.decide(Cases.received(known), amend(RECEIVED, ReferralChanges.between(known, unknown)))))
                .containsExactly("TR-1 referrer-unknown");
    }

    @Test
    void an_amendment_about_something_else_repeats_no_finding() {
        var unknown = referral().referrer(Optional.empty()).build();
        var arrears = referral().referrer(Optional.empty()).rentArrears(true).build();
        var decision = Cases.decide(
                Cases.after(receive(unknown)), amend(RECEIVED.plusDays(1), ReferralChanges.between(unknown, arrears)));
        assertThat(findings(decision)).isEmpty();
        assertThat(Cases.after(decision).findings()).hasSize(1);
    }
}
