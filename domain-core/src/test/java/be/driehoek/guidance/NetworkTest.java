package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.GARDEN;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.accept;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.referral;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.network.Relation;
import be.driehoek.network.Support;
import be.driehoek.network.Tie;
import be.driehoek.network.TieBuilder;
import be.driehoek.referral.SocialNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("NE-1: lacking strengths or a network, look for a network that can be engaged")
class NetworkTest {
    private static final LocalDate DAY = INTAKE.plusDays(5);
    private static final String UNEXPLORED = "NE-1 network-unexplored";
    private static final Tie HELPS = tie().relation(Relation.NEIGHBOUR)
            .support(List.of(Support.PRACTICAL))
            .build();

    private static TieBuilder tie() {
        return Tie.builder().who(text("somebody"));
    }

    private static ExploreNetwork explored(LocalDate on) {
        return ExploreNetwork.builder().on(on).build();
    }

    private static ChangeGoal withoutStrengths(GoalId id) {
        return goal(id).strengths(List.of()).build();
    }

    private static GuidanceCase intakeOf(@Nullable SocialNetwork network) {
        return Cases.after(
                Cases.received(
                        referral().socialNetwork(Optional.ofNullable(network)).build()),
                accept(Cases.ACCEPTED),
                jointIntake(INTAKE).build(),
                agree(INTAKE, goal(KITCHEN).build()));
    }

    @Test
    void a_goal_without_strengths_asks_for_the_network() {
        var decision = decide(Cases.inIntake(), agree(DAY, withoutStrengths(KITCHEN)));
        assertThat(findings(decision)).containsExactlyInAnyOrder("GO-2 goal-without-strengths", UNEXPLORED);
        assertThat(((Decision.Accepted) decision).findings())
                .extracting(Finding::severity)
                .containsOnly(Severity.ADVICE);
        assertThat(findings(decide(Cases.inIntake(), agree(DAY, goal(KITCHEN).build()))))
                .isEmpty();
    }

    @Test
    void several_goals_without_strengths_ask_once() {
        assertThat(findings(decide(Cases.inIntake(), agree(DAY, withoutStrengths(KITCHEN), withoutStrengths(GARDEN)))))
                .containsExactlyInAnyOrder("GO-2 goal-without-strengths", "GO-2 goal-without-strengths", UNEXPLORED);
        assertThat(findings(decide(Cases.inIntake(), agree(DAY, goal(KITCHEN).build(), withoutStrengths(GARDEN)))))
                .containsExactlyInAnyOrder("GO-2 goal-without-strengths", UNEXPLORED);
    }

    @ParameterizedTest(name = "explored {0} days after the goals: found {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void an_exploration_until_the_day_of_the_goals_is_in_time(int days, boolean found) {
        var explored = Cases.after(Cases.inIntake(), explored(DAY.plusDays(days)));
        assertThat(findings(decide(explored, agree(DAY, withoutStrengths(KITCHEN))))
                        .contains(UNEXPLORED))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "explored {0} days after the goals, and entered after them: found {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void an_exploration_that_is_entered_late_counts_from_its_day(int days, boolean found) {
        var agreed = Cases.after(Cases.inIntake(), agree(DAY, withoutStrengths(KITCHEN)));
        assertThat(findings(agreed)).contains(UNEXPLORED);
        assertThat(findings(Cases.after(agreed, explored(DAY.plusDays(days)))).contains(UNEXPLORED))
                .isEqualTo(found);
    }

    @Test
    void an_adjustment_that_takes_the_strengths_away_asks_for_it_too() {
        var lost = new AdjustGoal(STARTED, List.of(withoutStrengths(KITCHEN)), Optional.empty());
        assertThat(findings(decide(Cases.inGuidance(), lost)))
                .containsExactlyInAnyOrder("GO-2 goal-without-strengths", UNEXPLORED);
        assertThat(findings(decide(Cases.after(Cases.inGuidance(), explored(STARTED)), lost)))
                .containsExactly("GO-2 goal-without-strengths");
    }

    @ParameterizedTest(name = "network {0}: found {1}")
    @CsvSource({"ABSENT, true", "MEANINGFUL, false", ", false"})
    void a_start_without_a_network_asks_for_it_and_an_unknown_network_does_not(
            @Nullable SocialNetwork network, boolean found) {
        var decision = decide(intakeOf(network), start(STARTED));
        assertThat(findings(decision)).isEqualTo(found ? List.of(UNEXPLORED) : List.of());
    }

    @ParameterizedTest(name = "explored {0} days after the start: found {1}")
    @CsvSource({"-1, false", "0, false", "1, true"})
    void an_exploration_until_the_day_of_the_start_is_in_time(int days, boolean found) {
        var before = intakeOf(SocialNetwork.ABSENT);
        assertThat(findings(decide(Cases.after(before, explored(STARTED.plusDays(days))), start(STARTED))))
                .isEqualTo(found ? List.of(UNEXPLORED) : List.of());
        assertThat(findings(Cases.after(before, start(STARTED), explored(STARTED.plusDays(days)))))
                .isEqualTo(found ? List.of(UNEXPLORED) : List.of());
    }

    @ParameterizedTest(name = "stated {0}, found {1}: differs {2}")
    @CsvSource({
        "MEANINGFUL, MEANINGFUL, false",
        "ABSENT,     ABSENT,     false",
        "MEANINGFUL, ABSENT,     true",
        "ABSENT,     MEANINGFUL, true",
        "MEANINGFUL, ,           false",
        "ABSENT,     ,           false",
        ",           MEANINGFUL, false",
        ",           ABSENT,     false",
        ",           ,           false"
    })
    void what_is_concluded_follows_from_the_ties_as_far_as_they_tell(
            @Nullable SocialNetwork stated, @Nullable SocialNetwork found, boolean differs) {
        var ties = found == null
                ? List.of(tie().build())
                : found == SocialNetwork.ABSENT ? List.<Tie>of() : List.of(HELPS);
        var decision = decide(
                Cases.inIntake(),
                ExploreNetwork.builder()
                        .on(DAY)
                        .ties(ties)
                        .conclusion(Optional.ofNullable(stated))
                        .build());
        assertThat(findings(decision)).isEqualTo(differs ? List.of("NE-1 network-conclusion-differs") : List.of());
        if (differs) {
            assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
        }
        assertThat(Cases.after(decision).socialNetwork())
                .isEqualTo(Optional.ofNullable(stated).or(() -> Optional.ofNullable(found)));
    }

    @Test
    void a_conclusion_without_ties_stands_by_itself() {
        for (var stated : SocialNetwork.values()) {
            var decision = decide(
                    Cases.inIntake(),
                    ExploreNetwork.builder().on(DAY).conclusion(stated).build());
            assertThat(findings(decision)).isEmpty();
            assertThat(Cases.after(decision).socialNetwork()).contains(stated);
        }
    }

    @Test
    void no_ties_told_is_not_the_same_as_no_ties() {
        var untold = Cases.after(Cases.inIntake(), explored(DAY));
        assertThat(untold.socialNetwork()).isEmpty();
        assertThat(untold.networkExplorations().getFirst().what().ecogram()).isEmpty();
        var none = Cases.after(
                Cases.inIntake(),
                ExploreNetwork.builder().on(DAY).ties(List.of()).build());
        assertThat(none.socialNetwork()).contains(SocialNetwork.ABSENT);
    }

    @Test
    void professionals_alone_are_no_network() {
        var professional = tie().relation(Relation.PROFESSIONAL)
                .support(List.of(Support.ADVICE))
                .build();
        var decision = decide(
                Cases.inIntake(),
                ExploreNetwork.builder()
                        .on(DAY)
                        .ties(List.of(professional))
                        .conclusion(SocialNetwork.MEANINGFUL)
                        .build());
        assertThat(findings(decision)).containsExactly("NE-1 network-conclusion-differs");
    }

    @Test
    void what_was_found_last_by_the_day_holds_and_before_that_what_was_told() {
        var told = intakeOf(SocialNetwork.MEANINGFUL);
        assertThat(told.socialNetwork()).contains(SocialNetwork.MEANINGFUL);
        var absent = ExploreNetwork.builder()
                .on(DAY)
                .conclusion(SocialNetwork.ABSENT)
                .build();
        var meaningful = ExploreNetwork.builder()
                .on(DAY.plusDays(1))
                .conclusion(SocialNetwork.MEANINGFUL)
                .build();
        assertThat(Cases.after(told, absent).socialNetwork()).contains(SocialNetwork.ABSENT);
        assertThat(Cases.after(told, absent, meaningful).socialNetwork()).contains(SocialNetwork.MEANINGFUL);
        assertThat(Cases.after(told, meaningful, absent).socialNetwork()).contains(SocialNetwork.MEANINGFUL);
        assertThat(Cases.after(told, absent, explored(DAY.plusDays(1))).socialNetwork())
                .contains(SocialNetwork.ABSENT);
    }

    @ParameterizedTest(name = "network {0}, strengths {1}, explored {2}: found {3}")
    @CsvSource({
        "ABSENT,     true,  false, true",
        "ABSENT,     true,  true,  false",
        "MEANINGFUL, true,  false, false",
        "MEANINGFUL, false, false, true",
        "MEANINGFUL, false, true,  false",
        ",           true,  false, false",
        ",           false, false, true"
    })
    void a_case_is_not_closed_with_what_is_lacking_unexplored(
            @Nullable SocialNetwork network, boolean strengths, boolean explored, boolean found) {
        var started = Cases.after(intakeOf(network), start(STARTED));
        var guided = strengths ? started : Cases.after(started, agree(STARTED, withoutStrengths(GARDEN)));
        var whole = explored ? Cases.after(guided, explored(TERM_END)) : guided;
        assertThat(findings(decide(whole, close(TERM_END).build())).contains("NE-1 closed-with-network-unexplored"))
                .isEqualTo(found);
    }
}
