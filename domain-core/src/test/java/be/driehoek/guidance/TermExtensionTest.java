package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.input.FreeText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TE-1: an extension departs from the six months, and the end that it sets is the one that counts")
class TermExtensionTest {
    private static final LocalDate AGREED = LocalDate.of(2026, 7, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 2);

    /** Evaluated in time, with nothing else that could be found at the end. */
    private static final GuidanceCase EVALUATED =
            Cases.after(Cases.wellGuided(), evaluation(EVALUATION_DUE).build());

    private static ExtendTerm extend(LocalDate on, LocalDate until) {
        return new ExtendTerm(on, until, Optional.of(text("nearly there")));
    }

    private static List<String> codesOfClosure(GuidanceCase guidanceCase) {
        var closure = guidanceCase.closure().orElseThrow();
        return guidanceCase.findings().stream()
                .filter(finding -> finding.sequence() == closure.sequence())
                .map(finding -> finding.what().code())
                .toList();
    }

    @ParameterizedTest(name = "until {0}: refused {1}")
    @CsvSource({"2026-08-01, true", "2026-08-02, true", "2026-08-03, false"})
    void an_extension_ends_after_the_present_end(LocalDate until, boolean refused) {
        var decision = decide(Cases.inGuidance(), extend(AGREED, until));
        if (refused) {
            assertThat(refusals(decision)).containsExactly("/until must.date-after");
        } else {
            assertThat(Cases.after(decision).term().orElseThrow().end()).isEqualTo(until);
        }
    }

    @ParameterizedTest(name = "until {0}: refused {1}")
    @CsvSource({"2026-09-01, true", "2026-09-02, true", "2026-09-03, false"})
    void a_second_extension_ends_after_the_first_one(LocalDate until, boolean refused) {
        var extended = Cases.after(Cases.inGuidance(), extend(AGREED, UNTIL));
        var decision = decide(extended, extend(AGREED.plusDays(1), until));
        if (refused) {
            assertThat(refusals(decision)).containsExactly("/until must.date-after");
        } else {
            assertThat(((Decision.Accepted) decision).findings())
                    .extracting(Finding::arguments)
                    .containsExactly(Map.of("end", "2026-09-02", "until", until.toString()));
        }
    }

    @Test
    void te_1_it_is_a_departure_that_names_both_days_whatever_its_reason() {
        for (var reason : List.of(Optional.of(text("nearly there")), Optional.<FreeText>empty())) {
            var decision = decide(Cases.inGuidance(), new ExtendTerm(AGREED, UNTIL, reason));
            assertThat(findings(decision)).containsExactly("TE-1 term-extended");
            assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
            assertThat(((Decision.Accepted) decision).findings().getFirst().arguments())
                    .isEqualTo(Map.of("end", "2026-08-02", "until", "2026-09-02"));
        }
    }

    @Test
    void without_a_start_there_is_nothing_to_extend() {
        assertThat(refusals(decide(Cases.inIntake(), extend(AGREED, UNTIL)))).containsExactly("must.started");
    }

    @Test
    void it_leaves_the_start_and_the_evaluation_where_they_are() {
        var term = Cases.after(Cases.inGuidance(), extend(AGREED, UNTIL)).term().orElseThrow();
        assertThat(term.start()).isEqualTo(STARTED);
        assertThat(term.evaluationDue()).isEqualTo(EVALUATION_DUE);
        assertThat(term.endFrom()).isEqualTo(UNTIL.minusDays(14));
    }

    @ParameterizedTest(name = "closed on {0}: {1}")
    @CsvSource({"2026-08-02,", "2026-08-03,", "2026-09-01,", "2026-09-02,", "2026-09-03, TE-1 closed-after-term"})
    void te_1_the_extended_end_is_the_one_to_keep(LocalDate on, String finding) {
        var decision =
                decide(Cases.after(EVALUATED, extend(AGREED, UNTIL)), close(on).build());
        assertThat(findings(decision)).isEqualTo(finding == null ? List.of() : List.of(finding));
        assertThat(((Decision.Accepted) decision).findings())
                .allSatisfy(found -> assertThat(found.arguments()).containsEntry("end", "2026-09-02"));
    }

    @ParameterizedTest(name = "agreed on {0}, entered after the closure on 20 August")
    @CsvSource({"2026-07-01", "2026-08-02", "2026-08-03", "2026-08-19", "2026-08-20"})
    void te_1_an_extension_that_is_entered_late_clears_the_finding_of_the_closure(LocalDate agreed) {
        var closed = Cases.after(EVALUATED, close(LocalDate.of(2026, 8, 20)).build());
        assertThat(codesOfClosure(closed)).containsExactly("closed-after-term");
        assertThat(codesOfClosure(Cases.after(closed, extend(agreed, UNTIL)))).isEmpty();
    }

    @Test
    void the_furthest_extension_holds_in_whatever_order_they_are_entered() {
        var nearer = extend(AGREED, UNTIL);
        var further = extend(AGREED.minusDays(30), UNTIL.plusDays(30));
        var extended = Cases.after(Cases.inGuidance(), nearer, further);
        assertThat(extended.term().orElseThrow().end()).isEqualTo(UNTIL.plusDays(30));
        assertThat(extended.extensions())
                .extracting(Dated::on)
                .as("in the order of days")
                .containsExactly(AGREED.minusDays(30), AGREED);
    }

    @ParameterizedTest(name = "as it stood on {0}: until {1}")
    @CsvSource({"2026-01-01, 2026-08-02", "2026-06-30, 2026-08-02", "2026-07-01, 2026-09-02", "2026-07-02, 2026-09-02"})
    void an_extension_counts_from_the_day_on_which_it_was_agreed(LocalDate day, LocalDate end) {
        var extended = Cases.after(Cases.inGuidance(), extend(AGREED, UNTIL));
        assertThat(extended.termOn(day).orElseThrow().end()).isEqualTo(end);
    }

    @Test
    void on_any_day_there_is_no_term_without_a_start() {
        assertThat(Cases.inIntake().termOn(TERM_END)).isEmpty();
        assertThat(Cases.inIntake().term()).isEmpty();
    }
}
