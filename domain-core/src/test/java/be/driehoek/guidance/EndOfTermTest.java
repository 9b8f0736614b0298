package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TE-1, TE-2: the case is closed within the term, with the evaluation held")
class EndOfTermTest {
    @ParameterizedTest(name = "closed on {0}: {1}")
    @CsvSource({"2026-08-01,", "2026-08-02,", "2026-08-03, TE-1 closed-after-term"})
    void te_1_guidance_ends_within_its_term(LocalDate on, String finding) {
        var evaluated =
                Cases.after(Cases.wellGuided(), evaluation(EVALUATION_DUE).build());
        assertThat(findings(decide(evaluated, close(on).build())))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "closed on {0}: {1}")
    @CsvSource({"2026-05-01,", "2026-05-02,", "2026-05-03, TE-2 closed-without-evaluation"})
    void te_2_an_evaluation_that_was_due_was_held(LocalDate on, String finding) {
        assertThat(findings(decide(Cases.wellGuided(), close(on).build())))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @ParameterizedTest(name = "evaluated on {0}: held {1}")
    @CsvSource({"2026-04-17, false", "2026-04-18, true", "2026-05-02, true", "2026-05-20, true"})
    void te_2_only_an_evaluation_in_its_window_or_after_counts(LocalDate on, boolean held) {
        var evaluated = Cases.after(Cases.wellGuided(), evaluation(on).build());
        assertThat(findings(decide(evaluated, close(LocalDate.of(2026, 6, 1)).build())))
                .isEqualTo(held ? List.of() : List.of("TE-2 closed-without-evaluation"));
    }

    @Test
    void both_are_named_at_once() {
        assertThat(findings(
                        decide(Cases.wellGuided(), close(TERM_END.plusDays(1)).build())))
                .containsExactlyInAnyOrder("TE-1 closed-after-term", "TE-2 closed-without-evaluation");
    }

    @Test
    void a_case_that_never_started_has_no_term_to_keep() {
        assertThat(findings(decide(Cases.inIntake(), close(STARTED.plusYears(1)).build())))
                .isEmpty();
    }
}
