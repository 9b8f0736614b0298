package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.GARDEN;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.driehoek.closure.Ended;
import be.driehoek.goal.ChangeGoal;
import be.driehoek.guidance.command.ReferOnward;
import be.driehoek.guidance.command.ReferOnwardBuilder;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ON-1, GO-4: what is not about the dwelling is referred onward to help that fits")
class OnwardReferralTest {
    private static final LocalDate DAY = STARTED.plusDays(10);
    private static final String CLOSED_WITHOUT = "ON-1 closed-without-onward-referral";

    private static ReferOnwardBuilder onward(LocalDate on) {
        return ReferOnward.builder().on(on).to(text("a debt counsellor"));
    }

    private static ChangeGoal outsideDwelling() {
        return goal(GARDEN)
                .housingProblem(Optional.<HousingProblemKind>empty())
                .effectOnDwelling(Optional.empty())
                .build();
    }

    @Test
    void on_1_all_that_was_told_is_kept() {
        var decision = decide(
                Cases.inGuidance(),
                onward(DAY)
                        .lifeDomain(LifeDomain.FINANCES)
                        .goal(KITCHEN)
                        .reason(text("the debts"))
                        .build());
        assertThat(findings(decision)).isEmpty();
        var kept = Cases.after(decision).onwardReferrals().getFirst();
        assertThat(kept.on()).isEqualTo(DAY);
        assertThat(kept.what().to()).isEqualTo(text("a debt counsellor"));
        assertThat(kept.what().lifeDomain()).contains(LifeDomain.FINANCES);
        assertThat(kept.what().goal()).contains(KITCHEN);
        assertThat(kept.what().reason()).contains(text("the debts"));
    }

    @Test
    void on_1_to_whom_is_enough() {
        for (var before : List.of(Cases.referred(), Cases.accepted(), Cases.inGuidance())) {
            var decision = decide(before, onward(DAY).build());
            assertThat(findings(decision)).isEmpty();
            assertThat(Cases.after(decision).onwardReferrals()).hasSize(1);
        }
        assertThat(catchThrowable(
                        () -> new ReferOnward(DAY, null, Optional.empty(), Optional.empty(), Optional.empty())))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void on_1_a_goal_that_is_followed_elsewhere_is_one_of_the_case() {
        assertThat(refusals(decide(Cases.inGuidance(), onward(DAY).goal(GARDEN).build())))
                .containsExactly("/goal must.known-goal");
        assertThat(refusals(decide(Cases.inIntake(), onward(DAY).goal(KITCHEN).build())))
                .containsExactly("/goal must.goals-agreed");
    }

    @Test
    void go_4_a_goal_outside_the_dwelling_is_recorded_with_a_finding_and_can_be_referred_onward() {
        var decision = decide(Cases.inGuidance(), agree(DAY, outsideDwelling()));
        assertThat(findings(decision)).containsExactly("GO-4 goal-outside-dwelling");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.DEPARTURE);
        assertThat(((Decision.Accepted) decision).findings().getFirst().arguments())
                .containsEntry("goal", "garden");
        assertThat(findings(
                        decide(Cases.after(decision), onward(DAY).goal(GARDEN).build())))
                .isEmpty();
    }

    @Test
    void go_4_a_problem_or_an_effect_makes_a_goal_one_about_the_dwelling() {
        for (var goal : List.of(
                goal(GARDEN).effectOnDwelling(Optional.empty()).build(),
                goal(GARDEN)
                        .housingProblem(Optional.<HousingProblemKind>empty())
                        .effectOnDwelling(text("the garden is dry"))
                        .build())) {
            assertThat(findings(decide(Cases.inGuidance(), agree(DAY, goal)))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void on_1_who_leaves_for_other_help_was_referred_to_it(Ended ended) {
        var closed = close(DAY).ended(ended).build();
        var without = decide(Cases.inIntake(), closed);
        if (ended == Ended.REFERRED_ONWARD) {
            assertThat(findings(without)).containsExactly(CLOSED_WITHOUT);
            assertThat(Cases.severity(without)).isEqualTo(Severity.ADVICE);
        } else {
            assertThat(findings(without)).isEmpty();
        }
        assertThat(findings(decide(Cases.after(Cases.inIntake(), onward(DAY).build()), closed)))
                .isEmpty();
    }

    @ParameterizedTest(name = "referred onward {0} days before the closure, and entered after it")
    @ValueSource(ints = {0, 1, 10})
    void on_1_a_referral_that_is_entered_late_clears_the_finding(int days) {
        var closed = Cases.after(
                Cases.inIntake(), close(DAY).ended(Ended.REFERRED_ONWARD).build());
        assertThat(findings(closed)).containsExactly(CLOSED_WITHOUT);
        assertThat(findings(Cases.after(closed, onward(DAY.minusDays(days)).build())))
                .isEmpty();
        assertThat(refusals(decide(closed, onward(DAY.plusDays(days + 1)).build())))
                .containsExactly("/on must.not-after-closure");
    }

    @Test
    void on_1_in_guidance_it_is_found_beside_whatever_else_was_missed() {
        assertThat(findings(decide(
                        Cases.wellGuided(),
                        close(DAY.plusMonths(6))
                                .ended(Ended.REFERRED_ONWARD)
                                .aftercare(Optional.empty())
                                .build())))
                .containsExactlyInAnyOrder(
                        "TE-1 closed-after-term",
                        "TE-2 closed-without-evaluation",
                        "GO-3 closed-without-aftercare",
                        CLOSED_WITHOUT);
        assertThat(findings(decide(
                        Cases.after(Cases.wellGuided(), onward(INTAKE).build()),
                        close(DAY.plusDays(15)).ended(Ended.REFERRED_ONWARD).build())))
                .isEmpty();
    }
}
