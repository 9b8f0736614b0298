package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.ACCEPTED;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.PRACTICE;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.assign;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.feedback;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.party.AccountId;
import be.driehoek.triangle.Corner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The life of a case: phases, late entries and replay")
class LifeOfACaseTest {
    @Test
    void a_case_goes_through_its_phases() {
        assertThat(Cases.referred().phase()).isEqualTo(Phase.REFERRED);
        assertThat(Cases.accepted().phase()).isEqualTo(Phase.ACCEPTED);
        assertThat(Cases.inIntake().phase()).isEqualTo(Phase.INTAKE);
        assertThat(Cases.inGuidance().phase()).isEqualTo(Phase.GUIDANCE);
        assertThat(Cases.closed(TERM_END).phase()).isEqualTo(Phase.CLOSED);
        assertThat(Cases.declined(ACCEPTED).phase()).isEqualTo(Phase.DECLINED);
    }

    @Test
    void a_visit_before_acceptance_leaves_the_case_referred_until_it_is_accepted() {
        var visited = Cases.after(Cases.referred(), jointIntake(INTAKE).build());
        assertThat(visited.phase()).isEqualTo(Phase.REFERRED);
        assertThat(Cases.after(visited, Cases.accept(INTAKE)).phase()).isEqualTo(Phase.INTAKE);
    }

    @Test
    void the_version_counts_the_events() {
        var versions = IntStream.rangeClosed(1, Cases.inGuidance().version()).boxed();
        assertThat(Cases.inGuidance().events())
                .extracting(RecordedEvent::sequence)
                .containsExactlyElementsOf(versions.toList());
    }

    @Test
    void the_visit_of_yesterday_is_entered_today_with_both_days() {
        var yesterday = STARTED.plusDays(9);
        var today = STARTED.plusDays(10);
        var decision = decide(Cases.inGuidance(), visit(yesterday).build(), PRACTICE, Cases.on(today));
        assertThat(findings(decision)).isEmpty();
        var event = ((Decision.Accepted) decision).events().getFirst();
        assertThat(event.occurredOn()).isEqualTo(yesterday);
        assertThat(event.recordedAt()).isEqualTo(Cases.on(today).at());
        assertThat(event.recordedBy()).isEqualTo(Cases.CASEWORKER);
    }

    @Test
    void what_happened_before_the_closure_is_entered_after_it() {
        var closed = Cases.closed(TERM_END);
        var completed = Cases.after(
                closed,
                visit(TERM_END.minusDays(1)).build(),
                feedback(TERM_END),
                evaluation(STARTED.plusMonths(3)).build());
        assertThat(completed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(completed.visits()).hasSize(1);
        assertThat(completed.feedback()).hasSize(1);
        assertThat(completed.evaluations()).hasSize(1);
        assertThat(completed.closure()).map(Dated::on).contains(TERM_END);
    }

    @Test
    void a_whole_guidance_by_the_method_has_no_finding() {
        var whole = Cases.after(
                Cases.inGuidance(),
                assign(STARTED, "jan"),
                Cases.involveLandlord(STARTED),
                visit(STARTED.plusDays(7)).build(),
                feedback(STARTED.plusMonths(1)),
                evaluation(STARTED.plusMonths(3))
                        .addRatings(new GoalRating(KITCHEN, new GoalLevel(1), Corner.TENANT))
                        .build(),
                close(TERM_END).build());
        assertThat(whole.findings()).isEmpty();
        assertThat(whole.caseworker()).contains(new AccountId("jan"));
        assertThat(whole.triangle().caseworker()).contains(new AccountId("jan"));
    }

    @Test
    void the_findings_of_a_case_name_the_event_that_they_belong_to() {
        var before = Cases.inIntake();
        var started = Cases.after(before, start(STARTED));
        assertThat(started.findings())
                .extracting(Dated::sequence, Dated::on, found -> found.what().code())
                .containsExactly(tuple(started.version(), STARTED, "start-without-goals"));
        // Goals that are agreed later do not undo what was found then.
        assertThat(Cases.after(started, agree(STARTED.plusDays(1), goal(KITCHEN).build()))
                        .findings())
                .isEqualTo(started.findings());
    }

    @Test
    void a_replay_of_any_first_events_is_the_case_as_it_was_then() {
        var whole = Cases.closed(TERM_END);
        var phases = IntStream.rangeClosed(1, whole.version())
                .mapToObj(
                        version -> GuidanceCase.replay(Cases.ID, whole.events().subList(0, version))
                                .phase())
                .toList();
        assertThat(phases)
                .containsExactly(
                        Phase.REFERRED, Phase.ACCEPTED, Phase.INTAKE, Phase.INTAKE, Phase.GUIDANCE, Phase.CLOSED);
    }

    @Test
    void nobody_changes_a_case_through_its_lists() {
        var events = Cases.inGuidance().events();
        assertThat(catchThrowable(events::clear)).isInstanceOf(UnsupportedOperationException.class);
        var taken = new ArrayList<>(events);
        var replayed = GuidanceCase.replay(Cases.ID, taken);
        taken.clear();
        assertThat(replayed).isEqualTo(Cases.inGuidance()).hasSameHashCodeAs(Cases.inGuidance());
    }

    @ParameterizedTest(name = "{0} is {1} in Brussels")
    @CsvSource({
        "2026-07-01T21:59:59Z, 2026-07-01",
        "2026-07-01T22:00:00Z, 2026-07-02",
        "2026-12-31T22:59:59Z, 2026-12-31",
        "2026-12-31T23:00:00Z, 2027-01-01"
    })
    void today_is_the_day_of_the_organisation(Instant at, LocalDate today) {
        assertThat(Recording.of(at, ZoneId.of("Europe/Brussels"), Cases.CASEWORKER)
                        .today())
                .isEqualTo(today);
    }
}
