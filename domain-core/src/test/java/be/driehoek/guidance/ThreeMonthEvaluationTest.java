package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("TE-2: a first evaluation after three months, with the referrer involved")
class ThreeMonthEvaluationTest {
    private static final LocalDate FROM = EVALUATION_DUE.minusDays(14);
    private static final GuidanceCase IN_GUIDANCE = Cases.inGuidanceWithoutGoals();

    private static List<String> findingsOfOneOn(GuidanceCase before, LocalDate on) {
        return findings(decide(before, evaluation(on).build()));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-02-01, TE-2 evaluation-before-start",
        "2026-02-02, TE-2 evaluation-early",
        "2026-04-17, TE-2 evaluation-early",
        "2026-04-18,",
        "2026-05-01,",
        "2026-05-02,",
        "2026-05-03, TE-2 evaluation-late",
        "2026-08-03, TE-2 evaluation-late"
    })
    void it_comes_in_the_fortnight_before_it_is_due(LocalDate on, String finding) {
        assertThat(FROM).isEqualTo(LocalDate.of(2026, 4, 18));
        assertThat(findingsOfOneOn(IN_GUIDANCE, on)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void before_guidance_has_started_there_is_nothing_to_evaluate() {
        assertThat(findingsOfOneOn(Cases.inIntake(), STARTED)).containsExactly("TE-2 evaluation-before-start");
    }

    @Test
    void an_evaluation_before_the_start_is_one_also_when_it_is_entered_after_the_first() {
        var evaluated = Cases.after(IN_GUIDANCE, evaluation(EVALUATION_DUE).build());
        assertThat(findingsOfOneOn(evaluated, STARTED.minusDays(1))).containsExactly("TE-2 evaluation-before-start");
        assertThat(findingsOfOneOn(evaluated, STARTED)).containsExactly("TE-2 evaluation-early");
    }

    @Test
    void an_early_evaluation_does_not_stand_in_for_it() {
        var evaluatedEarly =
                Cases.after(IN_GUIDANCE, evaluation(FROM.minusDays(1)).build());
        assertThat(findingsOfOneOn(evaluatedEarly, EVALUATION_DUE)).isEmpty();
        assertThat(findingsOfOneOn(evaluatedEarly, EVALUATION_DUE.plusDays(1))).containsExactly("TE-2 evaluation-late");
    }

    @Test
    void a_later_evaluation_is_not_late_once_the_first_was_held() {
        var evaluated = Cases.after(IN_GUIDANCE, evaluation(FROM).build());
        assertThat(findingsOfOneOn(evaluated, EVALUATION_DUE.plusDays(60))).isEmpty();
    }

    @Test
    void the_third_party_is_present_or_contributes() {
        var without = List.of(Attendee.TENANT, Attendee.CASEWORKER);
        assertThat(findings(decide(
                        IN_GUIDANCE,
                        evaluation(EVALUATION_DUE).attendees(without).build())))
                .containsExactly("TE-2 evaluation-without-third-party");
        assertThat(findings(decide(
                        IN_GUIDANCE,
                        evaluation(EVALUATION_DUE)
                                .attendees(without)
                                .addInput(Attendee.THIRD_PARTY)
                                .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "THIRD_PARTY")
    void nobody_contributes_in_the_place_of_the_third_party(Attendee other) {
        assertThat(findings(decide(
                        IN_GUIDANCE,
                        evaluation(EVALUATION_DUE)
                                .attendees(List.of(Attendee.TENANT))
                                .addInput(other)
                                .build())))
                .containsExactly("TE-2 evaluation-without-third-party");
    }

    @Test
    void the_third_party_is_involved_in_later_evaluations_too() {
        var evaluated = Cases.after(IN_GUIDANCE, evaluation(EVALUATION_DUE).build());
        assertThat(findings(decide(
                        evaluated,
                        evaluation(EVALUATION_DUE.plusDays(60))
                                .attendees(List.of(Attendee.TENANT))
                                .build())))
                .containsExactly("TE-2 evaluation-without-third-party");
    }

    @Test
    void the_tenant_is_present() {
        assertThat(findings(decide(
                        IN_GUIDANCE,
                        evaluation(EVALUATION_DUE)
                                .attendees(List.of(Attendee.THIRD_PARTY))
                                .addInput(Attendee.TENANT)
                                .build())))
                .containsExactly("TE-2 evaluation-without-tenant");
    }
}
