package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.GARDEN;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.Orientation;
import be.driehoek.triangle.Corner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("GO-1 to GO-5: change goals")
class ChangeGoalsTest {
    private static List<String> findingsOf(ChangeGoal... goals) {
        return findings(decide(Cases.inIntake(), agree(INTAKE, goals)));
    }

    @Test
    void a_goal_by_the_method_has_no_finding() {
        assertThat(findingsOf(goal(KITCHEN).build())).isEmpty();
    }

    @Test
    void go_1_a_goal_is_concrete_by_its_desired_result_or_a_described_level() {
        assertThat(findingsOf(goal(KITCHEN).desiredResult(Optional.empty()).build()))
                .containsExactly("GO-1 goal-not-concrete");
        assertThat(findingsOf(goal(KITCHEN)
                        .desiredResult(Optional.empty())
                        .levels(Map.of(new GoalLevel(0), text("a clear worktop"), new GoalLevel(-2), text("no room")))
                        .build()))
                .isEmpty();
    }

    @Test
    void go_2_a_goal_builds_on_strengths() {
        assertThat(findingsOf(goal(KITCHEN).strengths(List.of()).build()))
                .containsExactly("GO-2 goal-without-strengths", "NE-1 network-unexplored");
    }

    @Test
    void go_3_curative_goals_come_first() {
        var preventive = goal(GARDEN).orientation(Orientation.PREVENTIVE).build();
        assertThat(findingsOf(preventive)).containsExactly("GO-3 goals-only-preventive");
        assertThat(findingsOf(goal(KITCHEN).build(), preventive)).isEmpty();
    }

    @Test
    void go_3_an_unknown_orientation_is_not_preventive() {
        assertThat(findingsOf(goal(KITCHEN).orientation(Optional.empty()).build()))
                .isEmpty();
    }

    @Test
    void go_3_a_preventive_goal_may_follow_on_a_curative_one() {
        var preventive = goal(GARDEN).orientation(Orientation.PREVENTIVE).build();
        var withKitchen =
                Cases.after(Cases.inIntake(), agree(INTAKE, goal(KITCHEN).build()));
        assertThat(findings(decide(withKitchen, agree(INTAKE.plusDays(30), preventive))))
                .isEmpty();
    }

    @Test
    void go_4_a_goal_is_about_a_problem_or_an_effect_on_the_dwelling() {
        assertThat(findingsOf(goal(KITCHEN).housingProblem(Optional.empty()).build()))
                .containsExactly("GO-4 goal-outside-dwelling");
        assertThat(findingsOf(goal(KITCHEN)
                        .housingProblem(Optional.empty())
                        .effectOnDwelling(text("noise"))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CASEWORKER", "THIRD_PARTY", "CASEWORKER THIRD_PARTY"})
    void go_5_a_goal_is_agreed_by_the_tenant(String others) {
        var agreedBy = others.isEmpty()
                ? List.<Corner>of()
                : List.of(others.split(" ")).stream().map(Corner::valueOf).toList();
        assertThat(findingsOf(goal(KITCHEN).agreedBy(agreedBy).build())).containsExactly("GO-5 goal-without-tenant");
    }

    @Test
    void go_5_the_tenant_alone_may_agree() {
        assertThat(findingsOf(goal(KITCHEN).agreedBy(List.of(Corner.TENANT)).build()))
                .isEmpty();
    }

    @Test
    void the_findings_of_every_goal_are_named_with_their_goal() {
        var bare = ChangeGoal.builder().title(text("?"));
        var decision = decide(
                Cases.inIntake(),
                agree(INTAKE, bare.id(KITCHEN).build(), bare.id(GARDEN).build()));
        assertThat(findings(decision))
                .hasSize(9)
                .contains(
                        "GO-1 goal-not-concrete",
                        "GO-2 goal-without-strengths",
                        "GO-4 goal-outside-dwelling",
                        "GO-5 goal-without-tenant");
        assertThat(((Decision.Accepted) decision).findings())
                .filteredOn(finding -> !finding.code().equals("network-unexplored"))
                .extracting(finding -> finding.message().arguments().get("goal"))
                .containsOnly("kitchen", "garden");
    }
}
