package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.command.HoldEvaluationBuilder;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("GO-5: goals are adjusted with the tenant")
class AdjustmentWithTenantTest {
    private static final GoalAdjustment WEEKLY = GoalAdjustment.of(KITCHEN, text("weekly"));

    private static HoldEvaluationBuilder attendedBy(Attendee... attendees) {
        return evaluation(EVALUATION_DUE)
                .attendees(List.of(attendees))
                .addRatings(new GoalRating(KITCHEN, new GoalLevel(0), Corner.CASEWORKER));
    }

    @Test
    void an_adjustment_in_which_the_tenant_had_no_part_is_a_departure() {
        var decision = decide(
                Cases.inGuidance(),
                attendedBy(Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                        .addAdjustments(WEEKLY)
                        .build());
        assertThat(findings(decision))
                .containsExactlyInAnyOrder("TE-2 evaluation-without-tenant", "GO-5 adjustment-without-tenant");
        assertThat(((Decision.Accepted) decision).findings())
                .extracting(Finding::severity)
                .containsOnly(Severity.DEPARTURE);
        assertThat(Cases.after(decision).goals()).hasSize(1);
    }

    @Test
    void the_tenant_takes_part_at_the_table_or_from_elsewhere() {
        assertThat(findings(decide(
                        Cases.inGuidance(),
                        attendedBy(Attendee.TENANT, Attendee.THIRD_PARTY)
                                .addAdjustments(WEEKLY)
                                .build())))
                .isEmpty();
        assertThat(findings(decide(
                        Cases.inGuidance(),
                        attendedBy(Attendee.THIRD_PARTY)
                                .addInput(Attendee.TENANT)
                                .addAdjustments(WEEKLY)
                                .build())))
                .containsExactly("TE-2 evaluation-without-tenant");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TENANT")
    void nobody_adjusts_in_the_place_of_the_tenant(Attendee other) {
        assertThat(findings(decide(
                        Cases.inGuidance(),
                        attendedBy(Attendee.THIRD_PARTY)
                                .addInput(other)
                                .addAdjustments(WEEKLY)
                                .build())))
                .contains("GO-5 adjustment-without-tenant");
    }

    @Test
    void where_nothing_is_adjusted_there_is_nothing_to_agree_on() {
        assertThat(findings(decide(
                        Cases.inGuidance(), attendedBy(Attendee.THIRD_PARTY).build())))
                .containsExactly("TE-2 evaluation-without-tenant");
    }

    @Test
    void several_findings_come_at_once() {
        assertThat(findings(decide(
                        Cases.inGuidance(),
                        evaluation(EVALUATION_DUE.plusDays(1))
                                .attendees(List.of(Attendee.OTHER))
                                .answer(Optional.empty())
                                .contactConfirmed(Optional.empty())
                                .addAdjustments(WEEKLY)
                                .build())))
                .containsExactlyInAnyOrder(
                        "TE-2 evaluation-late",
                        "TE-2 evaluation-without-third-party",
                        "TE-2 evaluation-without-tenant",
                        "TR-4 contact-not-reconfirmed",
                        "GO-5 adjustment-without-tenant",
                        "TE-3 evaluation-without-ratings");
    }
}
