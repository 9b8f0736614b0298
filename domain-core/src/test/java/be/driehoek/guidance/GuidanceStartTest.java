package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.ACCEPTED;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.LIMBURG_TERM;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IN-1, IN-2, TE-1: guidance starts after the intake, with goals, and for a term")
class GuidanceStartTest {
    @Test
    void a_start_after_intake_and_goals_is_by_the_method() {
        var ready = Cases.after(Cases.inIntake(), agree(INTAKE, goal(KITCHEN).build()));
        assertThat(findings(decide(ready, start(STARTED)))).isEmpty();
    }

    @Test
    void in_2_a_start_without_goals_is_recorded_with_a_finding() {
        var decision = decide(Cases.inIntake(), start(STARTED));
        assertThat(findings(decision)).containsExactly("IN-2 start-without-goals");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
    }

    @Test
    void in_1_a_start_without_an_intake_visit_is_recorded_with_a_finding() {
        var ready = Cases.after(Cases.accepted(), agree(ACCEPTED, goal(KITCHEN).build()));
        assertThat(findings(decide(ready, start(STARTED)))).containsExactly("IN-1 start-without-intake");
    }

    @Test
    void both_are_named_at_once_and_the_order_of_entering_the_intake_does_not_matter_later() {
        assertThat(findings(decide(Cases.accepted(), start(STARTED))))
                .containsExactlyInAnyOrder("IN-1 start-without-intake", "IN-2 start-without-goals");
        var late = Cases.after(
                Cases.accepted(), start(STARTED), jointIntake(INTAKE).build());
        assertThat(late.intakeVisits()).hasSize(1);
        assertThat(late.phase()).isEqualTo(Phase.GUIDANCE);
    }

    @Test
    void the_term_counts_from_the_day_of_the_start_and_not_from_the_day_it_is_written_down() {
        var inGuidance =
                Cases.after(decide(Cases.inIntake(), start(STARTED), Cases.PRACTICE, Cases.on(STARTED.plusDays(40))));
        assertThat(inGuidance.term()).contains(LIMBURG_TERM.termFrom(STARTED, day -> true));
        assertThat(inGuidance.term().orElseThrow().evaluationDue()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(inGuidance.term().orElseThrow().end()).isEqualTo(LocalDate.of(2026, 8, 2));
    }
}
