package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.text;
import static be.driehoek.guidance.Cases.vacate;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.triangle.Attendee;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TR-3, IN-1: the first home visit is joint, and covers reason, desired result and cooperation")
class IntakeTest {
    private static final List<Attendee> WITHOUT_REFERRER = List.of(Attendee.TENANT, Attendee.CASEWORKER);

    @Test
    void a_joint_visit_that_covers_everything_is_by_the_method() {
        assertThat(findings(decide(Cases.accepted(), jointIntake(INTAKE).build())))
                .isEmpty();
    }

    @Test
    void tr_3_a_first_visit_without_the_referrer_is_not_joint() {
        var decision = decide(
                Cases.accepted(),
                jointIntake(INTAKE).attendees(WITHOUT_REFERRER).build());
        assertThat(findings(decision)).containsExactly("TR-3 first-visit-not-joint");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
    }

    @Test
    void tr_3_a_later_visit_need_not_be_joint() {
        assertThat(findings(decide(
                        Cases.inIntake(),
                        jointIntake(INTAKE.plusDays(1))
                                .attendees(WITHOUT_REFERRER)
                                .build())))
                .isEmpty();
    }

    @Test
    void tr_3_the_first_visit_is_the_earliest_one_however_late_it_is_entered() {
        assertThat(findings(decide(
                        Cases.inIntake(),
                        jointIntake(INTAKE.minusDays(1))
                                .attendees(WITHOUT_REFERRER)
                                .build())))
                .containsExactly("TR-3 first-visit-not-joint");
        assertThat(findings(decide(
                        Cases.inIntake(),
                        jointIntake(INTAKE).attendees(WITHOUT_REFERRER).build())))
                .isEmpty();
    }

    @Test
    void tr_3_without_a_referrer_there_is_nobody_to_wait_for() {
        var alone = Cases.received(Cases.selfReferral());
        assertThat(findings(decide(
                        alone, jointIntake(INTAKE).attendees(WITHOUT_REFERRER).build())))
                .isEmpty();
        var unknown = Cases.received(Cases.referral().referrer(Optional.empty()).build());
        assertThat(findings(decide(
                        unknown, jointIntake(INTAKE).attendees(WITHOUT_REFERRER).build())))
                .isEmpty();
    }

    @Test
    void tr_3_why_the_third_party_was_not_there_is_kept_and_does_not_excuse() {
        var decision = decide(
                Cases.accepted(),
                jointIntake(INTAKE)
                        .attendees(WITHOUT_REFERRER)
                        .thirdPartyAbsence(text("ill"))
                        .build());
        assertThat(findings(decision)).containsExactly("TR-3 first-visit-not-joint");
        assertThat(Cases.after(decision).intakeVisits().getFirst().what().thirdPartyAbsence())
                .contains(text("ill"));
    }

    @ParameterizedTest(name = "the seat became vacant {0} days after the first visit: found {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void tr_3_whoever_held_the_third_seat_on_the_day_of_the_visit_counts(int days, boolean found) {
        var vacated = Cases.after(Cases.accepted(), vacate(INTAKE.plusDays(days)));
        assertThat(findings(decide(
                        vacated, jointIntake(INTAKE).attendees(WITHOUT_REFERRER).build())))
                .isEqualTo(found ? List.of("TR-3 first-visit-not-joint") : List.of());
    }

    @Test
    void tr_3_an_earlier_joint_visit_that_is_entered_late_makes_the_other_one_a_later_one() {
        var alone = Cases.after(
                Cases.accepted(),
                jointIntake(INTAKE).attendees(WITHOUT_REFERRER).build());
        assertThat(findings(alone)).containsExactly("TR-3 first-visit-not-joint");
        assertThat(findings(Cases.after(alone, jointIntake(INTAKE.plusDays(1)).build())))
                .containsExactly("TR-3 first-visit-not-joint");
        assertThat(findings(Cases.after(alone, jointIntake(INTAKE.minusDays(1)).build())))
                .isEmpty();
    }

    @Test
    void in_1_each_of_the_three_subjects_is_covered() {
        assertThat(findings(decide(
                        Cases.accepted(),
                        jointIntake(INTAKE).reason(Optional.empty()).build())))
                .containsExactly("IN-1 intake-without-reason");
        assertThat(findings(decide(
                        Cases.accepted(),
                        jointIntake(INTAKE).desiredResult(Optional.empty()).build())))
                .containsExactly("IN-1 intake-without-desired-result");
        assertThat(findings(decide(
                        Cases.accepted(),
                        jointIntake(INTAKE).cooperation(Optional.empty()).build())))
                .containsExactly("IN-1 intake-without-cooperation");
    }

    @Test
    void in_1_a_later_visit_need_not_cover_them_again() {
        assertThat(findings(decide(
                        Cases.inIntake(),
                        jointIntake(INTAKE.plusDays(1))
                                .reason(Optional.empty())
                                .desiredResult(Optional.empty())
                                .cooperation(Optional.empty())
                                .build())))
                .isEmpty();
    }

    @Test
    void in_1_every_intake_visit_is_with_the_tenant() {
        var withoutTenant = List.of(Attendee.CASEWORKER, Attendee.THIRD_PARTY);
        for (var before : List.of(Cases.accepted(), Cases.inIntake())) {
            assertThat(findings(decide(
                            before, jointIntake(INTAKE).attendees(withoutTenant).build())))
                    .containsExactly("IN-1 intake-without-tenant");
        }
    }

    @Test
    void in_1_a_tenant_who_does_not_agree_is_a_finding_and_an_unknown_answer_is_none() {
        assertThat(findings(decide(
                        Cases.accepted(),
                        jointIntake(INTAKE).tenantAgrees(false).build())))
                .containsExactly("IN-1 tenant-does-not-agree");
        assertThat(findings(decide(
                        Cases.accepted(),
                        jointIntake(INTAKE).tenantAgrees(Optional.empty()).build())))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(findings(decide(
                        Cases.accepted(),
                        jointIntake(INTAKE)
                                .attendees(List.of(Attendee.LANDLORD))
                                .reason(Optional.empty())
                                .desiredResult(Optional.empty())
                                .cooperation(Optional.empty())
                                .tenantAgrees(false)
                                .build())))
                .containsExactlyInAnyOrder(
                        "TR-3 first-visit-not-joint",
                        "IN-1 intake-without-tenant",
                        "IN-1 intake-without-reason",
                        "IN-1 intake-without-desired-result",
                        "IN-1 intake-without-cooperation",
                        "IN-1 tenant-does-not-agree");
    }
}
