package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.RECEIVED;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.visit;
import static be.driehoek.guidance.Invariants.same;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.term.GuidanceTerm;
import be.driehoek.view.CaseView;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A case as it stood on a day holds what happened by then, whenever it was entered")
class AsItStoodTest {
    private static final int WALKS = 300;

    private static GuidanceCase started() {
        return Cases.after(
                Cases.accepted(),
                jointIntake(STARTED.minusDays(7)).build(),
                agree(STARTED.minusDays(7), goal(KITCHEN).build()),
                start(STARTED));
    }

    @Test
    void there_is_none_before_the_referral() {
        assertThat(started().asItStoodOn(RECEIVED.minusDays(1))).isEmpty();
        assertThat(started().asItStoodOn(RECEIVED).orElseThrow().phase()).isEqualTo(Phase.REFERRED);
    }

    @Test
    void it_changes_on_the_day_on_which_something_happened() {
        var visited = Cases.after(started(), visit(STARTED.plusDays(10)).build());
        assertThat(visited.asItStoodOn(STARTED.minusDays(1)).orElseThrow().phase())
                .isEqualTo(Phase.INTAKE);
        assertThat(visited.asItStoodOn(STARTED).orElseThrow().phase()).isEqualTo(Phase.GUIDANCE);
        assertThat(visited.asItStoodOn(STARTED.plusDays(9)).orElseThrow().visits())
                .isEmpty();
        assertThat(visited.asItStoodOn(STARTED.plusDays(10)).orElseThrow().visits())
                .hasSize(1);
    }

    @Test
    void what_was_entered_late_counts_from_its_day() {
        var late = Cases.after(
                started(),
                visit(STARTED.plusDays(20)).build(),
                visit(STARTED.plusDays(10)).build());
        var then = late.asItStoodOn(STARTED.plusDays(10)).orElseThrow();
        assertThat(then.visits()).extracting(Dated::on).containsExactly(STARTED.plusDays(10));
        assertThat(then.events()).extracting(RecordedEvent::sequence).last().isEqualTo(late.version());
        assertThat(CaseView.of(then).visits()).hasSize(1);
        assertThat(then.assessedBefore(late.version()).events()).hasSize(1);
    }

    @Test
    void a_start_that_was_corrected_did_not_happen() {
        var corrected = Cases.after(started(), new CorrectStart(STARTED.plusDays(5), Optional.empty()));
        assertThat(corrected.asItStoodOn(STARTED).orElseThrow().start()).isEmpty();
    }

    @Test
    void it_agrees_with_what_is_told_of_a_day() {
        for (long seed = 0; seed < WALKS; seed++) {
            var walked = Walk.of(seed, false).last();
            var last = walked.events().stream()
                    .map(RecordedEvent::occurredOn)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            for (var day : walked.events().stream()
                    .map(RecordedEvent::occurredOn)
                    .distinct()
                    .toList()) {
                walked.asItStoodOn(day).ifPresent(then -> checkAgreement(walked, then, day));
            }
            same(
                    "the phase in the end",
                    seed,
                    walked.phase(),
                    walked.asItStoodOn(last).orElseThrow().phase());
            same(
                    "the findings in the end",
                    seed,
                    walked.findings(),
                    walked.asItStoodOn(last).orElseThrow().findings());
        }
    }

    private static void checkAgreement(GuidanceCase walked, GuidanceCase then, LocalDate day) {
        same("the referral", day, walked.referralOn(day), then.referral());
        same("the goals", day, walked.goalsOn(day), then.goals());
        same("the planned visits", day, walked.plannedVisitsOn(day), then.plannedVisits());
        same("the closure", day, walked.closureOn(day), then.closure());
        same("the decline", day, walked.declineOn(day).map(Dated::on), then.declinedOn());
        same(
                "the term",
                day,
                walked.termOn(day)
                        .filter(term -> walked.start().orElseThrow().on().compareTo(day) <= 0)
                        .map(GuidanceTerm::end),
                then.term().map(GuidanceTerm::end));
    }
}
