package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.ACCEPTED;
import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.GARDEN;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.TERM_END;
import static be.driehoek.guidance.Cases.accept;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.close;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.feedback;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.involveLandlord;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.reachableReferrer;
import static be.driehoek.guidance.Cases.referral;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.start;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ExploreNetwork;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.command.ReferOnward;
import be.driehoek.guidance.command.SeatThirdParty;
import be.driehoek.guidance.command.VacateThirdSeat;
import be.driehoek.guidance.command.WithholdFeedback;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("TE-1, TE-2, TR-1, FB-1, LL-1, NE-1, GO-3, ON-1: what was missed when a case is closed")
class ClosureTest {
    private static final Command LANDLORD = involveLandlord(STARTED);
    private static final Command FEEDBACK = feedback(STARTED);
    private static final Command RATING = rate(STARTED, KITCHEN);
    private static final Command EVALUATION = evaluation(EVALUATION_DUE).build();
    private static final LocalDate LATE = TERM_END.plusDays(1);

    private static RateGoal rate(LocalDate on, GoalId goal) {
        return new RateGoal(on, goal, new GoalLevel(0), Corner.TENANT);
    }

    private static GoalRating rating(GoalId goal) {
        return new GoalRating(goal, new GoalLevel(1), Corner.TENANT);
    }

    private static ExploreNetwork explore(LocalDate on) {
        return ExploreNetwork.builder().on(on).conclusion(SocialNetwork.ABSENT).build();
    }

    private static VacateThirdSeat vacate(LocalDate on) {
        return new VacateThirdSeat(on, Optional.of(text("left")));
    }

    private static ReferOnward referOnward(LocalDate on) {
        return ReferOnward.builder().on(on).to(text("debt counselling")).build();
    }

    /** In guidance with one goal, and after these. */
    private static GuidanceCase guided(Command... commands) {
        return Cases.after(Cases.inGuidance(), commands);
    }

    /** In guidance with one goal that builds on nothing, after all that must not be missing but the network. */
    private static GuidanceCase guidedWithoutStrengths(Command... commands) {
        return Cases.after(
                Cases.after(
                        Cases.inIntake(),
                        agree(INTAKE, goal(KITCHEN).strengths(List.of()).build()),
                        start(STARTED),
                        LANDLORD,
                        FEEDBACK,
                        RATING,
                        EVALUATION),
                commands);
    }

    private static List<String> codesOfClosure(GuidanceCase guidanceCase) {
        var closure = guidanceCase.closure().orElseThrow();
        return guidanceCase.findings().stream()
                .filter(finding -> finding.sequence() == closure.sequence())
                .map(finding -> finding.what().code())
                .toList();
    }

    @Test
    void a_closure_by_the_method_has_no_finding() {
        assertThat(findings(decide(
                        guided(LANDLORD, FEEDBACK, RATING, EVALUATION),
                        close(TERM_END).build())))
                .isEmpty();
    }

    static Stream<Arguments> eachAlone() {
        var whole = guided(LANDLORD, FEEDBACK, RATING, EVALUATION);
        var closure = close(TERM_END).build();
        return Stream.of(
                Arguments.of(
                        "TE-1 closed-after-term",
                        Severity.DEPARTURE,
                        whole,
                        close(LATE).build()),
                Arguments.of(
                        "TE-2 closed-without-evaluation",
                        Severity.DEPARTURE,
                        guided(LANDLORD, FEEDBACK, RATING),
                        closure),
                Arguments.of(
                        "TR-1 closed-with-vacant-seat",
                        Severity.DEPARTURE,
                        Cases.after(whole, vacate(TERM_END)),
                        closure),
                Arguments.of(
                        "FB-1 closed-without-feedback",
                        Severity.DEPARTURE,
                        guided(LANDLORD, RATING, EVALUATION),
                        closure),
                Arguments.of(
                        "TE-1 closed-without-ratings",
                        Severity.ADVICE,
                        guided(LANDLORD, FEEDBACK, EVALUATION),
                        closure),
                Arguments.of(
                        "LL-1 closed-without-landlord-decision",
                        Severity.ADVICE,
                        guided(FEEDBACK, RATING, EVALUATION),
                        closure),
                Arguments.of("NE-1 closed-with-network-unexplored", Severity.ADVICE, guidedWithoutStrengths(), closure),
                Arguments.of(
                        "TE-1 closed-without-outcome",
                        Severity.ADVICE,
                        whole,
                        close(TERM_END).outcome(Optional.empty()).build()),
                Arguments.of(
                        "GO-3 closed-without-aftercare",
                        Severity.ADVICE,
                        whole,
                        close(TERM_END).aftercare(Optional.empty()).build()),
                Arguments.of(
                        "ON-1 closed-without-onward-referral",
                        Severity.ADVICE,
                        whole,
                        close(TERM_END).ended(Ended.REFERRED_ONWARD).build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eachAlone")
    void each_thing_that_was_missed_is_found_alone(
            String finding, Severity severity, GuidanceCase before, Command closure) {
        var decision = decide(before, closure);
        assertThat(findings(decision)).containsExactly(finding);
        assertThat(Cases.severity(decision)).isEqualTo(severity);
    }

    @Test
    void everything_that_was_missed_is_found_at_once_and_the_case_is_closed() {
        var bare = Cases.after(
                Cases.inIntake(),
                agree(INTAKE, goal(KITCHEN).strengths(List.of()).build()),
                start(STARTED));
        var closure = close(LATE)
                .ended(Ended.REFERRED_ONWARD)
                .outcome(Optional.empty())
                .aftercare(Optional.empty())
                .build();
        var decision = decide(bare, closure);
        assertThat(findings(decision))
                .containsExactlyInAnyOrder(
                        "TE-1 closed-after-term",
                        "TE-2 closed-without-evaluation",
                        "FB-1 closed-without-feedback",
                        "TE-1 closed-without-ratings",
                        "LL-1 closed-without-landlord-decision",
                        "NE-1 closed-with-network-unexplored",
                        "TE-1 closed-without-outcome",
                        "GO-3 closed-without-aftercare",
                        "ON-1 closed-without-onward-referral");
        assertThat(Cases.after(decision).phase()).isEqualTo(Phase.CLOSED);
        assertThat(findings(decide(Cases.after(bare, vacate(LATE)), closure)))
                .as("with nobody to hear back")
                .hasSize(9)
                .contains("TR-1 closed-with-vacant-seat")
                .doesNotContain("FB-1 closed-without-feedback");
    }

    @Nested
    @DisplayName("A case that never started has no term, and nothing that belongs to it")
    class NeverStarted {
        @Test
        void on_1_only_an_onward_referral_that_was_not_recorded_is_missed() {
            for (var before : List.of(
                    Cases.referred(),
                    Cases.accepted(),
                    Cases.inIntake(),
                    Cases.received(Cases.selfReferral()),
                    Cases.after(
                            Cases.inIntake(),
                            agree(INTAKE, goal(KITCHEN).strengths(List.of()).build())))) {
                var closure = close(LATE).outcome(Optional.empty()).aftercare(Optional.empty());
                assertThat(findings(decide(before, closure.build()))).isEmpty();
                assertThat(findings(decide(
                                before, closure.ended(Ended.REFERRED_ONWARD).build())))
                        .containsExactly("ON-1 closed-without-onward-referral");
            }
        }
    }

    @Nested
    @DisplayName("FB-1: the referrer heard back")
    class Feedback {
        @ParameterizedTest(name = "closed on {0}: {1}")
        @CsvSource({"2026-03-01,", "2026-03-02,", "2026-03-03, FB-1 closed-without-feedback"})
        void fb_1_feedback_is_missed_once_the_first_was_due(LocalDate on, String finding) {
            assertThat(findings(decide(guided(LANDLORD, RATING), close(on).build())))
                    .isEqualTo(finding == null ? List.of() : List.of(finding));
        }

        @Test
        void fb_1_feedback_that_was_withheld_is_not_missed() {
            var withheld = new WithholdFeedback(STARTED, Optional.of(text("the tenant asks")));
            assertThat(findings(decide(
                            guided(LANDLORD, RATING, EVALUATION, withheld),
                            close(TERM_END).build())))
                    .isEmpty();
        }
    }

    @Nested
    @DisplayName("TR-1: the third seat")
    class ThirdSeat {
        @ParameterizedTest(name = "left on {0}")
        @CsvSource({"2026-08-01", "2026-08-02"})
        void tr_1_a_seat_that_is_vacant_in_the_end_is_found(LocalDate left) {
            var before = guided(LANDLORD, FEEDBACK, RATING, EVALUATION, vacate(left));
            assertThat(findings(decide(before, close(TERM_END).build())))
                    .containsExactly("TR-1 closed-with-vacant-seat");
        }

        @ParameterizedTest(name = "filled on {0}")
        @CsvSource({"2026-08-01", "2026-08-02"})
        void tr_1_a_seat_that_was_filled_again_is_not(LocalDate filled) {
            var seated = new SeatThirdParty(filled, reachableReferrer().build(), Optional.of(text("successor")));
            var before = guided(LANDLORD, FEEDBACK, RATING, EVALUATION, vacate(filled.minusDays(1)), seated);
            assertThat(findings(decide(before, close(TERM_END).build()))).isEmpty();
        }

        @Test
        void tr_1_a_tenant_who_came_alone_and_stayed_alone_is_found() {
            var alone = Cases.after(
                    Cases.received(Cases.selfReferral()),
                    accept(ACCEPTED),
                    agree(INTAKE, goal(KITCHEN).build()),
                    start(STARTED),
                    LANDLORD,
                    RATING);
            assertThat(findings(decide(alone, close(EVALUATION_DUE).build())))
                    .containsExactly("TR-1 closed-with-vacant-seat");
        }
    }

    @Nested
    @DisplayName("TE-1: how far the goals were attained")
    class Ratings {
        private static final GuidanceCase TWO_GOALS =
                guided(agree(INTAKE, goal(GARDEN).build()), LANDLORD, FEEDBACK, EVALUATION);

        @Test
        void te_1_each_goal_that_was_never_rated_is_named() {
            var decision = decide(TWO_GOALS, close(TERM_END).build());
            assertThat(findings(decision)).containsExactly("TE-1 closed-without-ratings");
            assertThat(((Decision.Accepted) decision).findings().getFirst().arguments())
                    .containsEntry("goals", "kitchen, garden");
            assertThat(((Decision.Accepted) decide(
                                    Cases.after(TWO_GOALS, rate(STARTED, KITCHEN)),
                                    close(TERM_END).build()))
                            .findings())
                    .singleElement()
                    .extracting(Finding::arguments)
                    .asString()
                    .contains("garden")
                    .doesNotContain("kitchen");
        }

        @Test
        void te_1_a_rating_at_the_closure_at_an_evaluation_or_by_itself_will_do() {
            assertThat(findings(decide(
                            Cases.after(TWO_GOALS, rate(STARTED, KITCHEN)),
                            close(TERM_END).addRatings(rating(GARDEN)).build())))
                    .isEmpty();
            assertThat(findings(decide(
                            Cases.after(
                                    TWO_GOALS,
                                    evaluation(TERM_END)
                                            .addRatings(rating(KITCHEN), rating(GARDEN))
                                            .build()),
                            close(TERM_END).build())))
                    .isEmpty();
        }

        @Test
        void te_1_without_goals_there_is_nothing_to_rate() {
            var withoutGoals = Cases.after(Cases.inGuidanceWithoutGoals(), LANDLORD, FEEDBACK, EVALUATION);
            assertThat(findings(decide(withoutGoals, close(TERM_END).build()))).isEmpty();
        }

        @Test
        void ratings_are_checked_as_everywhere() {
            assertThat(refusals(decide(
                            Cases.inGuidance(),
                            close(TERM_END)
                                    .addRatings(rating(GARDEN), rating(KITCHEN), rating(KITCHEN))
                                    .build())))
                    .containsExactly("/ratings/0/goal must.known-goal", "/ratings/2 must.rated-once");
            assertThat(refusals(decide(
                            Cases.inIntake(),
                            close(TERM_END).addRatings(rating(KITCHEN)).build())))
                    .containsExactly("/ratings/0/goal must.goals-agreed");
        }
    }

    @Nested
    @DisplayName("NE-1: the network")
    class Network {
        private static GuidanceCase guidedWith(Optional<SocialNetwork> network, Command... commands) {
            return Cases.after(
                    Cases.after(
                            Cases.received(referral().socialNetwork(network).build()),
                            accept(ACCEPTED),
                            jointIntake(INTAKE).build(),
                            agree(INTAKE, goal(KITCHEN).build()),
                            start(STARTED),
                            LANDLORD,
                            RATING),
                    commands);
        }

        @ParameterizedTest(name = "network {0}: found {1}")
        @CsvSource({"ABSENT, true", "MEANINGFUL, false", ", false"})
        void ne_1_an_absent_network_is_explored_and_an_unknown_one_is_not_absent(SocialNetwork network, boolean found) {
            var closure = close(STARTED.plusDays(1)).build();
            var before = guidedWith(Optional.ofNullable(network));
            assertThat(findings(decide(before, closure)))
                    .isEqualTo(found ? List.of("NE-1 closed-with-network-unexplored") : List.of());
            assertThat(findings(decide(Cases.after(before, explore(STARTED)), closure)))
                    .isEmpty();
        }

        @Test
        void ne_1_a_goal_that_builds_on_nothing_asks_for_it_too() {
            assertThat(findings(decide(
                            guidedWithoutStrengths(explore(TERM_END)),
                            close(TERM_END).build())))
                    .isEmpty();
        }
    }

    static Stream<Arguments> enteredLate() {
        var closure = close(TERM_END).build();
        var onward = close(TERM_END).ended(Ended.REFERRED_ONWARD).build();
        return Stream.of(
                Arguments.of("rating", guided(LANDLORD, FEEDBACK, EVALUATION), closure, rate(TERM_END, KITCHEN)),
                Arguments.of("feedback", guided(LANDLORD, RATING, EVALUATION), closure, feedback(TERM_END)),
                Arguments.of("landlord", guided(FEEDBACK, RATING, EVALUATION), closure, involveLandlord(TERM_END)),
                Arguments.of(
                        "evaluation",
                        guided(LANDLORD, FEEDBACK, RATING),
                        closure,
                        evaluation(TERM_END).build()),
                Arguments.of("network", guidedWithoutStrengths(), closure, explore(TERM_END)),
                Arguments.of(
                        "onward referral",
                        guided(LANDLORD, FEEDBACK, RATING, EVALUATION),
                        onward,
                        referOnward(TERM_END)),
                Arguments.of(
                        "third party",
                        guided(LANDLORD, FEEDBACK, RATING, EVALUATION, vacate(TERM_END.minusDays(1))),
                        closure,
                        new SeatThirdParty(TERM_END, reachableReferrer().build(), Optional.empty())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enteredLate")
    void what_happened_until_the_day_of_the_closure_is_entered_after_it_and_clears_its_finding(
            String what, GuidanceCase before, Command closure, Command late) {
        var closed = Cases.after(before, closure);
        assertThat(codesOfClosure(closed)).as(what).hasSize(1);
        assertThat(codesOfClosure(Cases.after(closed, late))).as(what).isEmpty();
    }

    @ParameterizedTest(name = "looked at again on {0}: refused {1}")
    @CsvSource({"2026-08-01, true", "2026-08-02, false", "2026-08-03, false"})
    void aftercare_lies_ahead(LocalDate day, boolean refused) {
        var decision =
                decide(Cases.inGuidance(), close(TERM_END).aftercareOn(day).build());
        if (refused) {
            assertThat(refusals(decision)).containsExactly("/aftercareOn must.not-before-day");
        } else {
            assertThat(Cases.after(decision).closure().orElseThrow().what().aftercareOn())
                    .contains(day);
        }
    }

    @Test
    void every_reason_is_given_at_once() {
        assertThat(refusals(decide(
                        Cases.inGuidance(),
                        close(STARTED.minusDays(1))
                                .aftercareOn(STARTED.minusDays(2))
                                .addRatings(rating(GARDEN))
                                .build())))
                .containsExactlyInAnyOrder(
                        "/on must.not-before-last-event",
                        "/aftercareOn must.not-before-day",
                        "/ratings/0/goal must.known-goal");
    }

    @ParameterizedTest
    @EnumSource
    void however_it_ended_it_is_closed(Ended ended) {
        var closed = Cases.after(
                Cases.inGuidance(),
                referOnward(STARTED),
                close(TERM_END).ended(ended).build());
        assertThat(closed.closure().orElseThrow().what().ended()).isEqualTo(ended);
        assertThat(codesOfClosure(closed)).doesNotContain("closed-without-onward-referral");
    }

    @ParameterizedTest
    @EnumSource
    void te_1_every_answer_where_the_tenant_lives_is_one_also_that_it_is_not_known(HousingOutcome outcome) {
        assertThat(findings(decide(
                        guided(LANDLORD, FEEDBACK, RATING, EVALUATION),
                        close(TERM_END).outcome(outcome).build())))
                .isEmpty();
    }

    @Test
    void the_housing_situation_before_comes_from_the_closure_or_else_from_the_intake() {
        assertThat(Cases.inIntake().housingBefore()).isEmpty();
        var told = Cases.after(
                Cases.accepted(),
                jointIntake(INTAKE).housingBefore(HousingSituation.ETHOS_7).build());
        assertThat(told.housingBefore()).contains(HousingSituation.ETHOS_7);
        assertThat(Cases.after(told, close(TERM_END).build()).housingBefore()).contains(HousingSituation.ETHOS_7);
        assertThat(Cases.after(
                                told,
                                close(TERM_END)
                                        .housingBefore(HousingSituation.HOUSED)
                                        .build())
                        .housingBefore())
                .contains(HousingSituation.HOUSED);
        var again = jointIntake(INTAKE.plusDays(7))
                .housingBefore(HousingSituation.ETHOS_6)
                .build();
        var earlier = jointIntake(INTAKE.minusDays(1))
                .housingBefore(HousingSituation.ETHOS_5)
                .build();
        assertThat(Cases.after(told, again, earlier).housingBefore())
                .as("as it was told last, by the day")
                .contains(HousingSituation.ETHOS_6);
    }
}
