package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.instrument.ClutterRating;
import be.driehoek.instrument.Room;
import be.driehoek.referral.Arrears;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("VI-1: what is measured at home, at an intake visit, a visit of the guidance or an evaluation, is kept")
class MeasuredAtHomeTest {
    private static final List<ClutterRating> CLUTTER = List.of(
            new ClutterRating(Room.KITCHEN, 9), new ClutterRating(Room.BEDROOM, 3), new ClutterRating(Room.BEDROOM, 4));
    private static final Arrears ARREARS = new Arrears(Optional.of(3), Optional.of(new BigDecimal("1950")));

    @Test
    void clutter_and_arrears_are_kept_and_find_nothing() {
        var whole = Cases.after(
                Cases.inGuidanceWithoutGoals(),
                jointIntake(INTAKE.plusDays(1))
                        .clutter(CLUTTER)
                        .arrears(ARREARS)
                        .build(),
                evaluation(EVALUATION_DUE).clutter(CLUTTER).arrears(ARREARS).build());
        assertThat(whole.findings()).isEqualTo(Cases.inGuidanceWithoutGoals().findings());
        assertThat(whole.intakeVisits().getLast().what().clutter()).isEqualTo(CLUTTER);
        assertThat(whole.intakeVisits().getLast().what().arrears()).contains(ARREARS);
        assertThat(whole.evaluations().getLast().what().clutter()).isEqualTo(CLUTTER);
        assertThat(whole.evaluations().getLast().what().arrears()).contains(ARREARS);

        var decision = Cases.decide(
                Cases.inGuidance(),
                visit(STARTED).clutter(CLUTTER).arrears(ARREARS).build());
        assertThat(Cases.findings(decision)).isEmpty();
        assertThat(Cases.after(decision).visits().getLast().what().clutter()).isEqualTo(CLUTTER);
        assertThat(Cases.after(decision).visits().getLast().what().arrears()).contains(ARREARS);
    }

    @Test
    void what_was_not_measured_is_unknown() {
        var visited = Cases.after(Cases.inGuidance(), visit(STARTED).build());
        assertThat(visited.visits().getLast().what().clutter()).isEmpty();
        assertThat(visited.visits().getLast().what().arrears()).isEmpty();
        assertThat(visited.intakeVisits().getLast().what().clutter()).isEmpty();
        assertThat(visited.intakeVisits().getLast().what().arrears()).isEmpty();
    }

    @Test
    void arrears_at_a_visit_leave_those_of_the_referral_as_they_were_told() {
        var referred = Cases.received(
                Cases.referral().rentArrears(true).arrears(ARREARS).build());
        var none = new Arrears(Optional.of(0), Optional.of(BigDecimal.ZERO));
        var visited = Cases.after(referred, jointIntake(INTAKE).arrears(none).build());
        assertThat(visited.referral().arrears()).contains(ARREARS);
        assertThat(visited.intakeVisits().getLast().what().arrears()).contains(none);
    }
}
