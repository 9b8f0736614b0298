package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.ACCEPTED;
import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TODAY;
import static be.driehoek.guidance.Cases.accept;
import static be.driehoek.guidance.Cases.assign;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.decline;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.text;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.driehoek.closure.Ended;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.ReopenCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TE-1, TE-2: a case that ended is opened again, and closed again")
class ReopeningTest {
    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 1);
    private static final LocalDate REOPENED = LocalDate.of(2026, 7, 1);

    private static ReopenCase reopen(LocalDate on) {
        return new ReopenCase(on, Optional.of(text("it came back")));
    }

    /** Closed before the term was over, a month after an evaluation that was not held, and opened again. */
    private static GuidanceCase reopened() {
        return Cases.after(Cases.wellGuided(), close(CLOSED).build(), reopen(REOPENED));
    }

    private static List<String> codesOf(GuidanceCase guidanceCase, Dated<?> event) {
        return guidanceCase.findings().stream()
                .filter(finding -> finding.sequence() == event.sequence())
                .map(finding -> finding.what().code())
                .toList();
    }

    @Test
    void it_goes_on_where_it_was() {
        assertThat(reopened().phase()).isEqualTo(Phase.GUIDANCE);
        assertThat(reopened().closure()).isEmpty();
        assertThat(reopened().term()).isEqualTo(Cases.wellGuided().term());
        assertThat(Cases.after(Cases.inIntake(), close(CLOSED).build(), reopen(REOPENED))
                        .phase())
                .isEqualTo(Phase.INTAKE);

        var declined = Cases.after(Cases.declined(ACCEPTED), reopen(REOPENED));
        assertThat(declined.phase()).isEqualTo(Phase.REFERRED);
        assertThat(declined.declinedOn()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}: declined is {1}")
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2026-06-30, true", "2026-07-01, false", "2026-07-02, false"})
    void it_was_declined_until_the_day_on_which_it_was_opened(LocalDate on, boolean declined) {
        var reopened = Cases.after(Cases.declined(CLOSED), reopen(REOPENED));
        assertThat(reopened.declineOn(on).map(Dated::on)).isEqualTo(declined ? Optional.of(CLOSED) : Optional.empty());
    }

    @Test
    void it_has_no_finding_and_needs_no_reason() {
        assertThat(findings(decide(Cases.closed(CLOSED), reopen(REOPENED)))).isEmpty();
        assertThat(findings(decide(Cases.closed(CLOSED), new ReopenCase(REOPENED, Optional.empty()))))
                .isEmpty();
    }

    @Test
    void what_is_open_is_not_opened() {
        assertThat(refusals(decide(Cases.referred(), reopen(REOPENED)))).containsExactly("must.closed-or-declined");
        assertThat(refusals(decide(Cases.inGuidance(), reopen(REOPENED)))).containsExactly("must.closed-or-declined");
        assertThat(refusals(decide(reopened(), reopen(REOPENED)))).containsExactly("must.closed-or-declined");
    }

    @ParameterizedTest(name = "opened again on {0}: refused {1}")
    @CsvSource({"2026-05-31, true", "2026-06-01, false", "2026-06-02, false"})
    void it_is_not_opened_before_it_ended(LocalDate on, boolean refused) {
        for (var ended : List.of(Cases.closed(CLOSED), Cases.declined(CLOSED))) {
            if (refused) {
                assertThat(refusals(decide(ended, reopen(on)))).containsExactly("/on must.not-before-ending");
            } else {
                assertThat(findings(decide(ended, reopen(on)))).isEmpty();
            }
        }
    }

    @Test
    void it_is_not_opened_after_today() {
        assertThat(refusals(decide(Cases.closed(CLOSED), reopen(TODAY.plusDays(1)))))
                .containsExactly("/on must.not-after-today");
        assertThat(refusals(decide(Cases.inGuidance(), reopen(TODAY.plusDays(1)))))
                .containsExactlyInAnyOrder("/on must.not-after-today", "must.closed-or-declined");
    }

    @ParameterizedTest(name = "on {0}: refused {1}")
    @CsvSource({
        "2026-05-31, false",
        "2026-06-01, false",
        "2026-06-02, true",
        "2026-06-30, true",
        "2026-07-01, false",
        "2026-07-02, false"
    })
    void nothing_happens_while_it_is_closed(LocalDate on, boolean refused) {
        for (var before : List.of(
                reopened(), Cases.after(reopened(), close(REOPENED.plusDays(9)).build()))) {
            for (var command : List.of(visit(on).build(), assign(on, "jan"), new CorrectStart(on, Optional.empty()))) {
                if (refused) {
                    assertThat(refusals(decide(before, command))).containsExactly("/on must.not-while-closed");
                } else {
                    assertThat(decide(before, command)).isInstanceOf(Decision.Accepted.class);
                }
            }
        }
    }

    @ParameterizedTest(name = "on {0}: refused {1}")
    @CsvSource({"2026-06-01, false", "2026-06-02, true", "2026-06-30, true", "2026-07-01, false"})
    void nothing_happens_while_it_is_declined(LocalDate on, boolean refused) {
        var before = Cases.after(Cases.declined(CLOSED), reopen(REOPENED));
        var decision = decide(before, assign(on, "jan"));
        if (refused) {
            assertThat(refusals(decision)).containsExactly("/on must.not-while-closed");
        } else {
            assertThat(findings(decision)).isEmpty();
        }
    }

    @Test
    void opened_on_the_day_of_its_closure_it_was_never_closed_for_a_day() {
        var sameDay = Cases.after(Cases.closed(CLOSED), reopen(CLOSED));
        for (int days = -1; days <= 1; days++) {
            assertThat(findings(decide(sameDay, visit(CLOSED.plusDays(days)).build())))
                    .isEmpty();
        }
    }

    @Test
    void each_time_in_which_it_was_closed_stays_closed() {
        var twice = Cases.after(reopened(), close(REOPENED.plusDays(10)).build(), reopen(REOPENED.plusDays(20)));
        assertThat(refusals(decide(twice, visit(CLOSED.plusDays(1)).build())))
                .containsExactly("/on must.not-while-closed");
        assertThat(findings(decide(twice, visit(REOPENED.plusDays(5)).build()))).isEmpty();
        assertThat(refusals(decide(twice, visit(REOPENED.plusDays(15)).build())))
                .containsExactly("/on must.not-while-closed");
        assertThat(findings(decide(twice, visit(REOPENED.plusDays(20)).build())))
                .isEmpty();
    }

    @ParameterizedTest(name = "closed again on {0}: {1}")
    @CsvSource({
        "2026-06-15, /on must.not-while-closed /on must.not-before-last-event",
        "2026-06-30, /on must.not-while-closed /on must.not-before-last-event",
        "2026-07-01,",
        "2026-07-02,"
    })
    void it_is_closed_again_from_the_day_on_which_it_was_opened(LocalDate on, String refusals) {
        var decision = decide(reopened(), close(on).build());
        if (refusals != null) {
            assertThat(String.join(" ", refusals(decision))).isEqualTo(refusals);
        } else {
            assertThat(Cases.after(decision).phase()).isEqualTo(Phase.CLOSED);
        }
    }

    @Test
    void every_closure_and_every_reopening_is_kept() {
        var again = LocalDate.of(2026, 8, 2);
        var closedTwice =
                Cases.after(reopened(), close(again).ended(Ended.TERM_ENDED).build());
        assertThat(closedTwice.closures())
                .extracting(Dated::on, closure -> closure.what().ended())
                .containsExactly(tuple(CLOSED, Ended.GOALS_REACHED), tuple(again, Ended.TERM_ENDED));
        assertThat(closedTwice.closure()).contains(closedTwice.closures().getLast());
        assertThat(closedTwice.reopenings())
                .extracting(Dated::on, reopening -> reopening.what().reason())
                .containsExactly(tuple(REOPENED, Optional.of(text("it came back"))));
        assertThat(refusals(decide(closedTwice, close(again).build()))).containsExactly("must.closed-once");
        assertThat(refusals(decide(closedTwice, visit(again.plusDays(1)).build())))
                .containsExactly("/on must.not-after-closure");
    }

    @Test
    void te_2_each_closure_is_seen_from_its_own_day() {
        var closedTwice = Cases.after(
                reopened(),
                evaluation(REOPENED.plusDays(1)).build(),
                close(LocalDate.of(2026, 8, 3)).build());
        assertThat(codesOf(closedTwice, closedTwice.closures().getFirst()))
                .containsExactly("closed-without-evaluation");
        assertThat(codesOf(closedTwice, closedTwice.closures().getLast())).containsExactly("closed-after-term");
    }

    @Test
    void te_2_what_happened_before_the_first_closure_is_entered_late_and_clears_what_was_found() {
        var closedTwice =
                Cases.after(reopened(), close(LocalDate.of(2026, 8, 2)).build());
        assertThat(closedTwice.closures())
                .allSatisfy(closure ->
                        assertThat(codesOf(closedTwice, closure)).containsExactly("closed-without-evaluation"));
        var completed = Cases.after(closedTwice, evaluation(EVALUATION_DUE).build());
        assertThat(completed.closures())
                .allSatisfy(closure -> assertThat(codesOf(completed, closure)).isEmpty());
        assertThat(completed.phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void te_1_a_case_that_started_after_it_was_opened_again_had_no_term_at_its_first_closure() {
        var started =
                Cases.after(Cases.inIntake(), close(CLOSED).build(), reopen(REOPENED), start(REOPENED.plusDays(1)));
        assertThat(codesOf(started, started.closures().getFirst())).isEmpty();
        assertThat(refusals(decide(started, new CorrectStart(CLOSED.plusDays(1), Optional.empty()))))
                .containsExactly("/on must.not-while-closed");
        var corrected = Cases.after(started, new CorrectStart(STARTED, Optional.empty()));
        assertThat(codesOf(corrected, corrected.closures().getFirst()))
                .as("started in truth before it was closed")
                .contains("closed-without-evaluation");
    }

    @Test
    void what_was_declined_is_accepted_or_declined_after_all() {
        var before = Cases.after(Cases.declined(ACCEPTED), reopen(REOPENED));
        var accepted = Cases.after(before, accept(REOPENED));
        assertThat(accepted.phase()).isEqualTo(Phase.ACCEPTED);
        assertThat(accepted.acceptedOn()).contains(REOPENED);
        var declinedAgain = Cases.after(before, decline(REOPENED).build());
        assertThat(declinedAgain.phase()).isEqualTo(Phase.DECLINED);
        assertThat(declinedAgain.declinedOn()).contains(REOPENED);
        assertThat(Cases.after(declinedAgain, reopen(REOPENED)).reopenings()).hasSize(2);
    }
}
