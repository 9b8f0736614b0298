package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.ACCEPTED;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.LIMBURG_TERM;
import static be.driehoek.guidance.Cases.RECEIVED;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.amend;
import static be.driehoek.guidance.Cases.assessing;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.referral;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.text;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.Suspension;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TE-1: a start that was entered wrongly is corrected, and counts from the right day alone")
class CorrectStartTest {
    private static CorrectStart correct(LocalDate on) {
        return new CorrectStart(on, Optional.of(text("a slip of the pen")));
    }

    private static List<String> codes(GuidanceCase guidanceCase) {
        return guidanceCase.findings().stream()
                .map(finding -> finding.what().rule() + " " + finding.what().code())
                .toList();
    }

    @ParameterizedTest(name = "corrected to {0}: evaluated by {1}, until {2}")
    @CsvSource({
        "2026-02-01, 2026-05-01, 2026-08-01",
        "2026-02-03, 2026-05-03, 2026-08-03",
        "2026-03-31, 2026-06-30, 2026-09-30"
    })
    void te_1_every_date_is_counted_anew_from_the_right_day(LocalDate on, LocalDate evaluationDue, LocalDate end) {
        var corrected = Cases.after(Cases.inGuidance(), correct(on));
        assertThat(corrected.term()).contains(LIMBURG_TERM.termFrom(on, day -> true));
        assertThat(corrected.term().orElseThrow().evaluationDue()).isEqualTo(evaluationDue);
        assertThat(corrected.term().orElseThrow().end()).isEqualTo(end);
        assertThat(corrected.phase()).isEqualTo(Phase.GUIDANCE);
    }

    @Test
    void te_1_the_term_keeps_the_policy_that_it_was_counted_under() {
        var later = new Practice(
                Cases.PRACTICE.assessor(),
                new TermPolicy(
                        Period.ofMonths(4),
                        Period.ofMonths(12),
                        CountingRule.BELGIAN_DAY_BEFORE,
                        ShiftPolicy.NONE,
                        30,
                        Period.ofMonths(2),
                        SuspensionPolicy.SHIFTS_DATES),
                day -> true);
        var on = LocalDate.of(2026, 2, 28);
        var corrected = Cases.after(decide(Cases.inGuidance(), correct(on), later, Cases.on(TODAY)));
        assertThat(corrected.term()).contains(LIMBURG_TERM.termFrom(on, day -> true));
    }

    @ParameterizedTest(name = "corrected to {0}: refused {1}")
    @CsvSource({"2026-02-01, false", "2026-02-02, true", "2026-02-03, false"})
    void the_right_day_is_another_one(LocalDate on, boolean refused) {
        var decision = decide(Cases.inGuidance(), correct(on));
        if (refused) {
            assertThat(refusals(decision)).containsExactly("/on must.other-day");
        } else {
            assertThat(findings(decision)).isEmpty();
        }
    }

    @Test
    void without_a_start_there_is_nothing_to_correct() {
        assertThat(refusals(decide(Cases.referred(), correct(STARTED)))).containsExactly("must.started");
        assertThat(refusals(decide(Cases.inIntake(), correct(STARTED)))).containsExactly("must.started");
    }

    @Test
    void a_reason_may_be_unknown() {
        var decision = decide(Cases.inGuidance(), new CorrectStart(STARTED.plusDays(1), Optional.empty()));
        assertThat(findings(decision)).isEmpty();
    }

    @Test
    void every_reason_is_given_at_once() {
        assertThat(refusals(decide(Cases.inIntake(), correct(RECEIVED.minusDays(1)))))
                .containsExactlyInAnyOrder("/on must.not-before-referral", "must.started");
        var closed = Cases.closed(TERM_END);
        assertThat(refusals(decide(closed, correct(TERM_END.plusDays(1)))))
                .containsExactly("/on must.not-after-closure");
        assertThat(Cases.after(decide(closed, correct(TERM_END)))
                        .term()
                        .orElseThrow()
                        .start())
                .isEqualTo(TERM_END);
    }

    @Test
    void a_corrected_guidance_does_not_start_once_more() {
        var corrected = Cases.after(Cases.inGuidance(), correct(STARTED.plusDays(1)));
        assertThat(refusals(decide(corrected, start(STARTED)))).containsExactly("must.started-once");
    }

    @Test
    void of_several_corrections_the_one_that_was_recorded_last_holds() {
        var twice = Cases.after(Cases.inGuidance(), correct(STARTED.plusDays(30)), correct(STARTED.plusDays(10)));
        assertThat(twice.term()).contains(LIMBURG_TERM.termFrom(STARTED.plusDays(10), day -> true));
        assertThat(refusals(decide(twice, correct(STARTED.plusDays(10))))).containsExactly("/on must.other-day");

        var back = Cases.after(twice, correct(STARTED));
        assertThat(back.term()).isEqualTo(Cases.inGuidance().term());
        assertThat(back.findings()).isEmpty();
    }

    @ParameterizedTest(name = "corrected from 2026-01-18 to {0}: found {1}")
    @CsvSource({"2026-01-17, true", "2026-01-19, false", "2026-01-20, false"})
    @DisplayName("IN-1, IN-2: a corrected start is looked at on its day, and the wrong one leaves nothing")
    void intake_and_goals_come_before_the_right_day(LocalDate on, boolean found) {
        var startedWrongly = Cases.after(
                Cases.accepted(),
                start(INTAKE.minusDays(1)),
                jointIntake(INTAKE).build(),
                agree(INTAKE, goal(KITCHEN).build()));
        assertThat(codes(startedWrongly)).containsExactly("IN-1 start-without-intake", "IN-2 start-without-goals");

        var corrected = Cases.after(startedWrongly, correct(on));
        var expected = found ? List.of("IN-1 start-without-intake", "IN-2 start-without-goals") : List.<String>of();
        assertThat(codes(corrected)).isEqualTo(expected);
        assertThat(corrected.findings()).allSatisfy(finding -> {
            assertThat(finding.sequence()).isEqualTo(corrected.version());
            assertThat(finding.on()).isEqualTo(on);
        });
    }

    @Test
    @DisplayName("IN-1, IN-2: what is entered after the correction clears its findings, also on the day itself")
    void intake_and_goals_of_the_day_are_in_time_in_whatever_order_they_are_entered() {
        var corrected = Cases.after(Cases.accepted(), start(STARTED), correct(INTAKE));
        assertThat(codes(corrected)).containsExactly("IN-1 start-without-intake", "IN-2 start-without-goals");
        assertThat(codes(Cases.after(
                        corrected,
                        jointIntake(INTAKE).build(),
                        agree(INTAKE, goal(KITCHEN).build()))))
                .isEmpty();
        assertThat(codes(Cases.after(
                        corrected,
                        jointIntake(INTAKE.plusDays(1)).build(),
                        agree(INTAKE.plusDays(1), goal(KITCHEN).build()))))
                .containsExactly("IN-1 start-without-intake", "IN-2 start-without-goals");
    }

    @ParameterizedTest(name = "corrected to {0}: found {1}")
    @CsvSource({"2026-01-26, true", "2026-01-27, false", "2026-01-28, false"})
    @DisplayName("NE-1: an absent network is explored by the right day of the start")
    void the_network_is_explored_by_the_right_day(LocalDate on, boolean found) {
        var explored = Cases.after(
                Cases.received(referral().socialNetwork(SocialNetwork.ABSENT).build()),
                Cases.accept(ACCEPTED),
                jointIntake(INTAKE).build(),
                agree(INTAKE, goal(KITCHEN).build()),
                start(STARTED),
                ExploreNetwork.builder()
                        .on(LocalDate.of(2026, 1, 27))
                        .conclusion(SocialNetwork.ABSENT)
                        .build());
        assertThat(codes(explored)).isEmpty();
        assertThat(findings(decide(explored, correct(on))))
                .isEqualTo(found ? List.of("NE-1 network-unexplored") : List.of());
    }

    @ParameterizedTest(name = "corrected to {0}: found at the start {1}")
    @CsvSource({"2026-01-11, true", "2026-01-12, false", "2026-01-13, false"})
    @DisplayName("EL-1: a start is one without acceptance if the right day lies before it")
    void acceptance_comes_before_the_right_day(LocalDate on, boolean found) {
        var practice = assessing(Outcome.NOT_ELIGIBLE, List.of("EL-1"), List.of());
        var received = GuidanceCase.receive(Cases.ID, referral().build(), practice, Cases.on(TODAY));
        var started = Cases.after(
                Cases.after(received), new AcceptReferral(ACCEPTED, Optional.of(text("we can help"))), start(STARTED));
        var corrected = decide(started, correct(on));
        assertThat(findings(corrected).contains("EL-1 accepted-against-rule")).isEqualTo(found);
        assertThat(codes(Cases.after(corrected)))
                .filteredOn("EL-1 accepted-against-rule"::equals)
                .hasSize(found ? 2 : 1);
    }

    @ParameterizedTest(name = "start corrected to {0}: the visit on 20 February comes before it {1}")
    @CsvSource({"2026-02-19, false", "2026-02-20, false", "2026-02-21, true"})
    @DisplayName("VI-1: whether a visit comes before the start is seen from the right day")
    void visits_are_seen_from_the_right_day(LocalDate on, boolean before) {
        var visited = visit(LocalDate.of(2026, 2, 20)).build();
        var expected = before ? List.of("VI-1 visit-before-start") : List.of();
        assertThat(codes(Cases.after(Cases.inGuidance(), visited, correct(on)))).isEqualTo(expected);
        assertThat(codes(Cases.after(Cases.inGuidance(), correct(on), visited))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "start corrected to {0}: {1}")
    @CsvSource({
        "2026-02-01, TE-2 evaluation-late",
        "2026-02-03,",
        "2026-02-16,",
        "2026-02-17, TE-2 evaluation-early",
        "2026-05-02, TE-2 evaluation-early",
        "2026-05-03, TE-2 evaluation-before-start"
    })
    @DisplayName("TE-2: whether an evaluation comes in time is seen from the right day")
    void evaluations_are_seen_from_the_right_day(LocalDate on, String finding) {
        var evaluated = evaluation(Cases.EVALUATION_DUE).build();
        var expected = finding == null ? List.of() : List.of(finding);
        var before = Cases.inGuidanceWithoutGoals();
        assertThat(codes(Cases.after(before, evaluated, correct(on))))
                .filteredOn(code -> code.startsWith("TE-2"))
                .isEqualTo(expected);
        assertThat(codes(Cases.after(before, correct(on), evaluated)))
                .filteredOn(code -> code.startsWith("TE-2"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "start corrected to {0}: until {1}")
    @CsvSource({"2026-02-01, 2026-10-01", "2026-03-20, 2026-10-01", "2026-04-01, 2026-10-01", "2026-04-02, 2026-10-02"})
    void te_1_an_extension_survives_until_the_counted_end_passes_it(LocalDate on, LocalDate end) {
        var extension = new ExtendTerm(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 10, 1), Optional.empty());
        var corrected = Cases.after(Cases.inGuidance(), extension, correct(on));
        assertThat(corrected.term().orElseThrow().end()).isEqualTo(end);
        assertThat(corrected.extensions()).hasSize(1);
        assertThat(codes(corrected))
                .as("also where it was agreed before the right start")
                .contains("TE-1 term-extended");
    }

    @Test
    void suspensions_survive() {
        var from = LocalDate.of(2026, 3, 2);
        var until = LocalDate.of(2026, 3, 12);
        var corrected = Cases.after(
                Cases.inGuidance(),
                new SuspendGuidance(from, Optional.empty()),
                new ResumeGuidance(until, Optional.empty()),
                correct(STARTED.plusDays(1)));
        assertThat(corrected.suspensions()).containsExactly(new Suspension(from, Optional.of(until)));
        assertThat(findings(decide(corrected, visit(from).build()))).containsExactly("VI-1 visit-while-suspended");
    }

    @Test
    void the_wrong_start_does_not_keep_a_case_from_being_closed_before_its_day() {
        var wrong = STARTED.plusDays(30);
        var startedWrongly =
                Cases.after(Cases.inIntake(), agree(INTAKE, goal(KITCHEN).build()), start(wrong));
        assertThat(refusals(decide(startedWrongly, close(wrong.minusDays(1)).build())))
                .containsExactly("/on must.not-before-last-event");
        var corrected = Cases.after(startedWrongly, correct(STARTED));
        assertThat(Cases.after(decide(corrected, close(wrong.minusDays(1)).build()))
                        .phase())
                .isEqualTo(Phase.CLOSED);
        assertThat(refusals(decide(corrected, close(STARTED.minusDays(1)).build())))
                .containsExactly("/on must.not-before-last-event");
    }

    @Test
    void the_wrong_start_does_not_keep_the_receipt_from_being_amended_to_after_its_day() {
        var startedWrongly = Cases.after(Cases.accepted(), start(RECEIVED.plusDays(1)));
        var later = ReferralChanges.between(
                startedWrongly.referral(), referral().receivedOn(ACCEPTED).build());
        assertThat(refusals(decide(startedWrongly, amend(ACCEPTED, later))))
                .containsExactly("/changes/receivedOn must.not-after-events");
        var corrected = Cases.after(startedWrongly, correct(STARTED));
        assertThat(Cases.after(decide(corrected, amend(ACCEPTED, later)))
                        .referral()
                        .receivedOn())
                .isEqualTo(ACCEPTED);
    }
}
