package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.RECEIVED;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.amend;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.referral;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.ReopenCase;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.party.Tenant;
import be.driehoek.referral.ReferralChanges;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TR-1, TR-4, IN-1, IN-2, TE-1, TE-2, VI-1: what is found depends on days, not on the order of entry")
class OrderOfEntryTest {

    @Test
    void intake_and_goals_after_the_start_are_found_though_they_were_entered_before_it() {
        var prepared = Cases.after(
                Cases.accepted(),
                jointIntake(STARTED.plusDays(1)).build(),
                agree(STARTED.plusDays(1), goal(KITCHEN).build()));

        assertThat(Cases.findings(Cases.decide(prepared, start(STARTED))))
                .containsExactly("IN-1 start-without-intake", "IN-2 start-without-goals");
    }

    @Test
    void intake_and_goals_on_the_day_of_the_start_are_in_time() {
        var prepared = Cases.after(
                Cases.accepted(),
                jointIntake(STARTED).build(),
                agree(STARTED, goal(KITCHEN).build()));

        assertThat(Cases.findings(Cases.decide(prepared, start(STARTED)))).isEmpty();
    }

    @Test
    void entering_late_what_took_place_in_time_clears_the_finding() {
        var started = Cases.after(Cases.accepted(), start(STARTED));
        assertThat(codes(started)).containsExactly("start-without-intake", "start-without-goals");

        var completed = Cases.after(
                started,
                jointIntake(STARTED.minusDays(9)).build(),
                agree(STARTED.minusDays(2), goal(KITCHEN).build()));

        assertThat(codes(completed)).isEmpty();
    }

    @Test
    void what_was_prepared_on_the_day_of_the_start_is_in_time_though_it_is_entered_after_it() {
        var started = Cases.after(
                Cases.accepted(),
                start(STARTED),
                jointIntake(STARTED).build(),
                agree(STARTED, goal(KITCHEN).build()));

        assertThat(codes(started)).isEmpty();
    }

    @Test
    void a_visit_on_the_day_of_the_start_is_in_guidance_though_it_is_entered_before_it() {
        var prepared = Cases.after(Cases.inIntake(), agree(INTAKE, goal(KITCHEN).build()));
        var visited = Cases.after(prepared, visit(STARTED).build());
        assertThat(codes(visited)).containsExactly("visit-before-start");

        assertThat(codes(Cases.after(visited, start(STARTED)))).isEmpty();
    }

    @Test
    void what_was_done_on_the_day_of_the_closure_counts_though_it_is_entered_after_it() {
        var closed = Cases.after(
                Cases.wellGuided(), close(EVALUATION_DUE.plusDays(1)).build());
        assertThat(codes(closed)).containsExactly("closed-without-evaluation");

        var evaluated = Cases.after(
                closed,
                evaluation(EVALUATION_DUE.plusDays(1))
                        .addRatings(new GoalRating(KITCHEN, new GoalLevel(0), Corner.TENANT))
                        .build());

        assertThat(codes(evaluated)).containsExactly("evaluation-late");
    }

    @Test
    void what_follows_on_the_day_of_a_reopening_is_not_taken_for_what_was_before_the_closure() {
        var closed = Cases.after(Cases.inIntake(), close(STARTED).build());
        var again = Cases.after(
                closed,
                new ReopenCase(STARTED, Optional.empty()),
                agree(STARTED, goal(KITCHEN).build()),
                start(STARTED));

        assertThat(codes(again)).isEmpty();
    }

    @Test
    void te_1_an_extension_is_found_though_it_was_agreed_before_the_start() {
        var corrected = Cases.after(
                Cases.inGuidance(),
                new ExtendTerm(STARTED.plusDays(1), TERM_END.plusDays(20), Optional.empty()),
                new CorrectStart(STARTED.plusDays(2), Optional.empty()));

        assertThat(codes(corrected)).containsExactly("term-extended");
        assertThat(corrected.findings().getFirst().on()).isEqualTo(STARTED.plusDays(1));
        assertThat(corrected.findings().getFirst().what().arguments())
                .containsOnly(
                        Map.entry("end", TERM_END.plusDays(2).toString()),
                        Map.entry("until", TERM_END.plusDays(20).toString()));
    }

    @Test
    void a_first_evaluation_that_is_entered_late_makes_the_next_one_a_later_one() {
        var evaluatedLate = Cases.after(
                Cases.inGuidance(), evaluation(EVALUATION_DUE.plusDays(30)).build());
        assertThat(codes(evaluatedLate)).contains("evaluation-late");

        var completed = Cases.after(evaluatedLate, evaluation(EVALUATION_DUE).build());

        assertThat(codes(completed)).doesNotContain("evaluation-late");
    }

    @Test
    void a_departure_that_comes_back_is_found_again() {
        var reachable = referral().build();
        var unreachable = referral()
                .referrer(Referrer.builder().kind(ReferrerKind.OCMW).build())
                .build();
        var lost = amend(RECEIVED, ReferralChanges.between(reachable, unreachable));
        var found = amend(RECEIVED, ReferralChanges.between(unreachable, reachable));
        var again = Cases.after(Cases.received(reachable), lost, found);

        assertThat(Cases.findings(Cases.decide(again, lost))).containsExactly("TR-4 referrer-unreachable");
    }

    @Test
    void nobody_can_be_tenant_and_third_party() {
        var referrer = Cases.reachableReferrer()
                .name(Cases.text("An"))
                .email(new EmailAddress("an@example.org"))
                .build();
        var tenant = Tenant.builder().name(Cases.text("An")).email(new EmailAddress("an@example.org"));
        var both = referral().referrer(referrer).tenant(tenant.build()).build();
        var namesakes = referral()
                .referrer(referrer)
                .tenant(tenant.email(new EmailAddress("other@example.org")).build())
                .build();

        assertThat(Cases.refusals(GuidanceCase.receive(Cases.ID, both, Cases.PRACTICE, Cases.on(RECEIVED))))
                .singleElement()
                .asString()
                .contains("must.other-person");
        assertThat(Cases.refusals(Cases.decide(
                        Cases.received(namesakes), amend(RECEIVED, ReferralChanges.between(namesakes, both)))))
                .singleElement()
                .asString()
                .contains("must.other-person");
    }

    @Test
    void a_vacant_third_seat_misses_no_evaluation() {
        var alone = Cases.after(Cases.received(Cases.selfReferral()), start(STARTED));
        var evaluated = evaluation(EVALUATION_DUE)
                .attendees(List.of(Attendee.TENANT, Attendee.CASEWORKER))
                .build();

        assertThat(Cases.findings(Cases.decide(alone, evaluated)))
                .doesNotContain("TE-2 evaluation-without-third-party");
    }

    @Test
    void a_referral_is_received_once() {
        var received = Cases.referred().events().getFirst();
        var twice = new RecordedEvent(
                2, received.occurredOn(), received.recordedAt(), received.recordedBy(), received.data());

        assertThatIllegalArgumentException().isThrownBy(() -> GuidanceCase.replay(Cases.ID, List.of(received, twice)));
    }

    private static List<String> codes(GuidanceCase guidanceCase) {
        return guidanceCase.findings().stream()
                .map(finding -> finding.what().code())
                .toList();
    }
}
