package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.LIMBURG_TERM;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.feedback;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.involveLandlord;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.text;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.GoalLevel;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.term.Suspension;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("TE-1, TE-2, VI-1: a suspension, and what it does to dates and visits")
class SuspensionTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 12);

    private static final TermPolicy SHIFTING_TERM = new TermPolicy(
            LIMBURG_TERM.evaluationAfter(),
            LIMBURG_TERM.length(),
            LIMBURG_TERM.counting(),
            LIMBURG_TERM.shift(),
            LIMBURG_TERM.windowDays(),
            LIMBURG_TERM.feedbackEvery(),
            SuspensionPolicy.SHIFTS_DATES);

    /** In guidance since the same day, under a policy by which a suspension shifts the dates. */
    private static final GuidanceCase SHIFTING = Cases.after(decide(
            Cases.after(Cases.inIntake(), agree(INTAKE, goal(KITCHEN).build())),
            start(STARTED),
            new Practice(Cases.PRACTICE.assessor(), SHIFTING_TERM, day -> true),
            Cases.on(TODAY)));

    private static SuspendGuidance suspend(LocalDate on) {
        return new SuspendGuidance(on, Optional.of(text("in hospital")));
    }

    private static ResumeGuidance resume(LocalDate on) {
        return new ResumeGuidance(on, Optional.empty());
    }

    private static SuspendGuidance suspend(String on) {
        return suspend(LocalDate.parse(on));
    }

    private static ResumeGuidance resume(String on) {
        return resume(LocalDate.parse(on));
    }

    private static void assertDates(GuidanceCase guidanceCase, String evaluationDue, String end) {
        var term = guidanceCase.term().orElseThrow();
        assertThat(term.evaluationDue()).isEqualTo(evaluationDue);
        assertThat(term.end()).isEqualTo(end);
    }

    private static List<String> codes(GuidanceCase guidanceCase) {
        return guidanceCase.findings().stream()
                .map(finding -> finding.what().code())
                .toList();
    }

    @Test
    void suspending_and_resuming_have_no_finding_and_leave_the_phase() {
        assertThat(findings(decide(Cases.inGuidance(), suspend(FROM)))).isEmpty();
        var suspended = Cases.after(Cases.inGuidance(), suspend(FROM));
        assertThat(suspended.phase()).isEqualTo(Phase.GUIDANCE);
        assertThat(suspended.suspensions()).containsExactly(new Suspension(FROM, Optional.empty()));
        assertThat(findings(decide(suspended, resume(UNTIL)))).isEmpty();
        assertThat(Cases.after(suspended, resume(UNTIL)).suspensions())
                .containsExactly(new Suspension(FROM, Optional.of(UNTIL)));
    }

    @Nested
    @DisplayName("What cannot be true is refused")
    class Refused {
        @ParameterizedTest(name = "suspended on {0}: refused {1}")
        @CsvSource({"2026-02-01, true", "2026-02-02, false", "2026-02-03, false"})
        void guidance_is_suspended_from_its_start_on(LocalDate on, boolean refused) {
            var decision = decide(Cases.inGuidance(), suspend(on));
            if (refused) {
                assertThat(refusals(decision)).containsExactly("/on must.not-before-start");
            } else {
                assertThat(findings(decision)).isEmpty();
            }
        }

        @Test
        void without_a_start_there_is_nothing_to_suspend_or_resume() {
            assertThat(refusals(decide(Cases.inIntake(), suspend(STARTED)))).containsExactly("must.started");
            assertThat(refusals(decide(Cases.inIntake(), resume(STARTED)))).containsExactly("must.suspended");
        }

        @ParameterizedTest(name = "suspended again on {0}: refused {1}")
        @CsvSource({
            "2026-03-01, false",
            "2026-03-02, true",
            "2026-03-03, true",
            "2026-03-11, true",
            "2026-03-12, false",
            "2026-03-13, false"
        })
        void what_is_suspended_is_not_suspended_again(LocalDate on, boolean refused) {
            var decision = decide(Cases.after(Cases.inGuidance(), suspend(FROM), resume(UNTIL)), suspend(on));
            if (refused) {
                assertThat(refusals(decision)).containsExactly("must.not-suspended");
            } else {
                assertThat(findings(decision)).isEmpty();
            }
        }

        @Test
        void while_a_suspension_goes_on_there_is_no_second_one() {
            var suspended = Cases.after(Cases.inGuidance(), suspend(FROM));
            assertThat(refusals(decide(suspended, suspend(FROM)))).containsExactly("must.not-suspended");
            assertThat(refusals(decide(suspended, suspend(FROM.plusYears(1))))).containsExactly("must.not-suspended");
            assertThat(findings(decide(suspended, suspend(FROM.minusDays(1))))).isEmpty();
        }

        @ParameterizedTest(name = "resumed on {0}: refused {1}")
        @CsvSource({"2026-03-01, true", "2026-03-02, false", "2026-03-11, false", "2026-03-12, true", "2026-03-13, true"
        })
        void only_what_is_suspended_on_that_day_is_resumed(LocalDate on, boolean refused) {
            var decision = decide(Cases.after(Cases.inGuidance(), suspend(FROM), resume(UNTIL)), resume(on));
            if (refused) {
                assertThat(refusals(decision)).containsExactly("must.suspended");
            } else {
                assertThat(findings(decision)).isEmpty();
            }
        }

        @Test
        void what_was_never_suspended_is_not_resumed() {
            assertThat(refusals(decide(Cases.inGuidance(), resume(FROM)))).containsExactly("must.suspended");
        }

        @Test
        void every_reason_is_given_at_once() {
            var corrected = Cases.after(Cases.inGuidance(), suspend(STARTED), new CorrectStart(FROM, Optional.empty()));
            assertThat(refusals(decide(corrected, suspend(FROM.minusDays(1)))))
                    .containsExactlyInAnyOrder("/on must.not-before-start", "must.not-suspended");
        }
    }

    @Nested
    @DisplayName("TE-1, TE-2: the dates of the term")
    class Dates {
        @ParameterizedTest(name = "suspended from {0} to {1}: evaluated by {2}, until {3}")
        @CsvSource({
            "2026-02-02, 2026-02-12, 2026-05-12, 2026-08-12",
            "2026-03-02, 2026-03-02, 2026-05-02, 2026-08-02",
            "2026-03-02, 2026-03-03, 2026-05-03, 2026-08-03",
            "2026-03-02, 2026-03-12, 2026-05-12, 2026-08-12",
            "2026-05-01, 2026-05-11, 2026-05-12, 2026-08-12",
            "2026-05-02, 2026-05-12, 2026-05-12, 2026-08-12",
            "2026-05-03, 2026-05-13, 2026-05-02, 2026-08-12",
            "2026-08-01, 2026-08-11, 2026-05-02, 2026-08-12",
            "2026-08-02, 2026-08-12, 2026-05-02, 2026-08-12",
            "2026-08-03, 2026-08-13, 2026-05-02, 2026-08-02"
        })
        void what_was_still_ahead_moves_by_the_days_where_the_policy_says_so(
                LocalDate from, LocalDate until, String evaluationDue, String end) {
            assertDates(Cases.after(SHIFTING, suspend(from), resume(until)), evaluationDue, end);
            assertThat(Cases.after(Cases.inGuidance(), suspend(from), resume(until))
                            .term())
                    .as("where the policy keeps the dates")
                    .isEqualTo(Cases.inGuidance().term());
        }

        @Test
        void a_suspension_that_goes_on_has_moved_nothing_yet() {
            assertDates(Cases.after(SHIFTING, suspend(FROM)), "2026-05-02", "2026-08-02");
        }

        @ParameterizedTest(name = "as it stood on {0}: until {1}")
        @CsvSource({"2026-03-11, 2026-08-02", "2026-03-12, 2026-08-12", "2026-03-13, 2026-08-12"})
        void the_dates_move_on_the_day_of_resumption(LocalDate day, String end) {
            var resumed = Cases.after(SHIFTING, suspend(FROM), resume(UNTIL));
            assertThat(resumed.termOn(day).orElseThrow().end()).isEqualTo(end);
        }

        @ParameterizedTest(name = "start corrected to {0}: evaluated by {1}, until {2}")
        @CsvSource({
            "2026-03-01, 2026-06-11, 2026-09-11",
            "2026-03-02, 2026-06-12, 2026-09-12",
            "2026-03-03, 2026-06-12, 2026-09-12",
            "2026-03-11, 2026-06-12, 2026-09-12",
            "2026-03-12, 2026-06-12, 2026-09-12",
            "2026-03-13, 2026-06-13, 2026-09-13"
        })
        void days_before_the_start_do_not_count(LocalDate start, String evaluationDue, String end) {
            var resumed = Cases.after(SHIFTING, suspend(FROM), resume(UNTIL));
            assertDates(Cases.after(resumed, new CorrectStart(start, Optional.empty())), evaluationDue, end);
        }

        static Stream<List<Command>> ordersOfEntry() {
            var first = suspend("2026-03-02");
            var firstEnd = resume("2026-03-12");
            var second = suspend("2026-04-01");
            var secondEnd = resume("2026-04-06");
            return Stream.of(
                    List.of(first, firstEnd, second, secondEnd),
                    List.of(second, secondEnd, first, firstEnd),
                    List.of(second, first, firstEnd, secondEnd),
                    List.of(second, first, secondEnd, firstEnd),
                    List.of(first, secondEnd, firstEnd, second));
        }

        @ParameterizedTest
        @MethodSource("ordersOfEntry")
        void two_suspensions_add_up_in_whatever_order_they_are_entered(List<Command> commands) {
            var suspended = Cases.after(SHIFTING, commands.toArray(Command[]::new));
            assertThat(suspended.suspensions())
                    .containsExactly(
                            new Suspension(FROM, Optional.of(UNTIL)),
                            new Suspension(LocalDate.of(2026, 4, 1), Optional.of(LocalDate.of(2026, 4, 6))));
            assertDates(suspended, "2026-05-17", "2026-08-17");
        }

        @Test
        void a_suspension_between_counts_by_the_dates_that_the_one_before_it_moved() {
            var suspended = Cases.after(SHIFTING, suspend(FROM), resume(UNTIL));
            assertDates(
                    Cases.after(suspended, suspend("2026-05-12"), resume("2026-05-13")), "2026-05-13", "2026-08-13");
            assertDates(
                    Cases.after(suspended, suspend("2026-05-13"), resume("2026-05-14")), "2026-05-12", "2026-08-13");
        }

        @Test
        void an_extension_says_the_day_and_only_what_follows_moves_it() {
            var extension = new ExtendTerm(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1), Optional.empty());
            var before = List.of(suspend(FROM), resume(UNTIL));
            var after = List.of(suspend("2026-07-10"), resume("2026-07-20"));
            for (var order : List.of(
                    Stream.of(before.stream(), Stream.of(extension), after.stream()),
                    Stream.of(Stream.of(extension), before.stream(), after.stream()),
                    Stream.of(Stream.of(extension), after.stream(), before.stream()),
                    Stream.of(after.stream(), Stream.of(extension), before.stream()))) {
                var commands = order.flatMap(part -> part).toArray(Command[]::new);
                assertDates(Cases.after(SHIFTING, commands), "2026-05-12", "2026-10-11");
            }
        }

        @Test
        void one_suspension_that_is_ended_earlier_by_a_late_entry_counts_its_days_alone() {
            var suspended = Cases.after(SHIFTING, suspend(FROM), resume(UNTIL), resume("2026-03-04"));
            assertThat(suspended.suspensions())
                    .containsExactly(new Suspension(FROM, Optional.of(LocalDate.of(2026, 3, 4))));
            assertDates(suspended, "2026-05-04", "2026-08-04");
        }
    }

    @Nested
    @DisplayName("TE-1, TE-2: what is found follows the dates that moved")
    class Found {
        private static final GuidanceCase RESUMED = Cases.after(
                SHIFTING,
                involveLandlord(STARTED),
                feedback(STARTED.plusDays(20)),
                new RateGoal(STARTED, KITCHEN, new GoalLevel(-1), Corner.TENANT),
                suspend(FROM),
                resume(UNTIL));

        @ParameterizedTest(name = "evaluated on {0}: {1}")
        @CsvSource({
            "2026-04-27, TE-2 evaluation-early",
            "2026-04-28,",
            "2026-05-12,",
            "2026-05-13, TE-2 evaluation-late"
        })
        void te_2_the_evaluation_comes_in_the_window_that_moved(LocalDate on, String finding) {
            assertThat(findings(decide(RESUMED, evaluation(on).build())))
                    .filteredOn(code -> code.startsWith("TE-2"))
                    .isEqualTo(finding == null ? List.of() : List.of(finding));
        }

        @ParameterizedTest(name = "closed on {0}: {1}")
        @CsvSource({"2026-05-12,", "2026-05-13, TE-2 closed-without-evaluation"})
        void te_2_the_evaluation_is_missing_from_the_day_that_moved(LocalDate on, String finding) {
            assertThat(findings(decide(RESUMED, close(on).build())))
                    .isEqualTo(finding == null ? List.of() : List.of(finding));
        }

        @ParameterizedTest(name = "closed on {0}: {1}")
        @CsvSource({"2026-08-12,", "2026-08-13, TE-1 closed-after-term"})
        void te_1_the_end_is_the_day_that_moved(LocalDate on, String finding) {
            var evaluated =
                    Cases.after(RESUMED, evaluation(LocalDate.of(2026, 5, 12)).build());
            assertThat(findings(decide(evaluated, close(on).build())))
                    .isEqualTo(finding == null ? List.of() : List.of(finding));
        }

        @Test
        void te_2_an_evaluation_that_was_held_in_its_window_stays_the_first_one() {
            var held = LocalDate.of(2026, 4, 25);
            var suspended = Cases.after(
                    SHIFTING, evaluation(held).build(), suspend(held.plusDays(2)), resume(held.plusDays(30)));
            assertThat(suspended.term().orElseThrow().evaluationFrom())
                    .as("the window that moved")
                    .isAfter(held);
            assertThat(suspended.firstEvaluation()).map(Dated::on).contains(held);
            assertThat(findings(decide(
                            suspended, evaluation(LocalDate.of(2026, 6, 20)).build())))
                    .doesNotContain("TE-2 evaluation-late");
            assertThat(findings(
                            decide(suspended, close(LocalDate.of(2026, 7, 1)).build())))
                    .doesNotContain("TE-2 closed-without-evaluation");
        }

        @Test
        void te_2_without_an_evaluation_in_its_window_there_is_no_first_one() {
            assertThat(SHIFTING.firstEvaluation()).isEmpty();
            assertThat(Cases.after(SHIFTING, evaluation(STARTED).build()).firstEvaluation())
                    .isEmpty();
            assertThat(Cases.after(Cases.inIntake(), evaluation(STARTED).build())
                            .firstEvaluation())
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("VI-1: visits while guidance is suspended")
    class Visits {
        @ParameterizedTest(name = "visited on {0}: found {1}")
        @CsvSource({
            "2026-03-01, false",
            "2026-03-02, true",
            "2026-03-03, true",
            "2026-03-11, true",
            "2026-03-12, false",
            "2026-03-13, false"
        })
        void vi_1_a_visit_while_guidance_is_suspended_is_advice_in_whatever_order_it_is_entered(
                LocalDate on, boolean found) {
            var visited = visit(on).build();
            var expected = found ? List.of("visit-while-suspended") : List.of();
            var suspended = Cases.after(Cases.inGuidance(), suspend(FROM), resume(UNTIL));
            var decision = decide(suspended, visited);
            assertThat(codes(Cases.after(decision))).isEqualTo(expected);
            assertThat(codes(Cases.after(Cases.inGuidance(), visited, suspend(FROM), resume(UNTIL))))
                    .isEqualTo(expected);
            assertThat(codes(Cases.after(Cases.inGuidance(), suspend(FROM), visited, resume(UNTIL))))
                    .isEqualTo(expected);
            if (found) {
                assertThat(findings(decision)).containsExactly("VI-1 visit-while-suspended");
                assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
                assertThat(((Decision.Accepted) decision).findings().getFirst().arguments())
                        .containsEntry("from", "2026-03-02");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-02", "2026-12-31", "2027-12-31"})
        void vi_1_a_suspension_that_goes_on_has_no_last_day(LocalDate on) {
            var suspended = Cases.after(Cases.inGuidance(), suspend(FROM));
            assertThat(findings(decide(suspended, visit(on).build()))).containsExactly("VI-1 visit-while-suspended");
        }

        @Test
        void several_findings_are_named_at_once() {
            var suspended = Cases.after(Cases.inGuidance(), suspend(FROM));
            assertThat(findings(decide(suspended, visit(FROM).goals(List.of()).build())))
                    .containsExactlyInAnyOrder("VI-1 visit-while-suspended", "VI-1 visit-without-goals");
        }
    }
}
