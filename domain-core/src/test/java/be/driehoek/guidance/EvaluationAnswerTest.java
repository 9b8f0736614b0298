package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.GARDEN;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.KITCHEN;
import static be.driehoek.guidance.Cases.agree;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.goal;
import static be.driehoek.guidance.Cases.text;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.triangle.Corner;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("TE-3: the evaluation says which adjustments reach the goals within the term")
class EvaluationAnswerTest {
    private static final GuidanceCase TWO_GOALS =
            Cases.after(Cases.inGuidance(), agree(INTAKE, goal(GARDEN).build()));

    private static GoalRating rated(GoalId goal) {
        return new GoalRating(goal, new GoalLevel(0), Corner.TENANT);
    }

    @Test
    void it_answers_in_words_or_by_adjustments() {
        var before = Cases.inGuidance();
        var open = evaluation(EVALUATION_DUE).addRatings(rated(KITCHEN)).answer(Optional.empty());
        assertThat(findings(decide(before, open.build()))).containsExactly("TE-3 evaluation-without-answer");
        assertThat(findings(decide(
                        before,
                        open.addAdjustments(GoalAdjustment.of(KITCHEN, text("weekly")))
                                .build())))
                .isEmpty();
        assertThat(findings(decide(
                        before,
                        evaluation(EVALUATION_DUE)
                                .addRatings(rated(KITCHEN))
                                .answer(text("none"))
                                .build())))
                .isEmpty();
    }

    @Test
    void every_goal_is_rated_by_somebody() {
        assertThat(findings(decide(
                        TWO_GOALS,
                        evaluation(EVALUATION_DUE)
                                .addRatings(rated(KITCHEN), rated(GARDEN))
                                .build())))
                .isEmpty();
        var decision = decide(
                TWO_GOALS, evaluation(EVALUATION_DUE).addRatings(rated(KITCHEN)).build());
        assertThat(findings(decision)).containsExactly("TE-3 evaluation-without-ratings");
        assertThat(((Decision.Accepted) decision)
                        .findings()
                        .getFirst()
                        .message()
                        .arguments())
                .containsEntry("goals", "garden");
    }

    @Test
    void without_goals_there_is_nothing_to_rate() {
        assertThat(findings(decide(
                        Cases.inGuidanceWithoutGoals(),
                        evaluation(EVALUATION_DUE).build())))
                .isEmpty();
    }

    @Test
    void the_same_goal_may_be_rated_by_each_corner() {
        var each = evaluation(EVALUATION_DUE);
        for (var corner : Corner.values()) {
            each.addRatings(new GoalRating(KITCHEN, new GoalLevel(1), corner));
        }
        assertThat(findings(decide(Cases.inGuidance(), each.build()))).isEmpty();
    }
}
