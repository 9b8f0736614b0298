package be.driehoek.service.pages.cases;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.AttainmentMoment;
import be.driehoek.guidance.Dated;
import be.driehoek.input.FreeText;
import be.driehoek.text.Message;
import be.driehoek.triangle.Corner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The goals of a case.
 *
 * @param head what stands above
 * @param goals each goal with its ratings
 * @param attainments how far the goals were attained, the latest first
 */
record CaseGoalsPage(CaseHead head, List<Goal> goals, Paged<AttainmentMoment> attainments) {
    private static final int MOMENTS = 30;
    private static final int RATINGS = 30;

    CaseGoalsPage {
        goals = List.copyOf(goals);
    }

    static CaseGoalsPage of(CaseHead head) {
        var ratings = head.of().ratings().stream()
                .collect(Collectors.groupingBy(
                        (Dated<GoalRating> rating) -> rating.what().goal()));
        return new CaseGoalsPage(
                head,
                head.of().goals().stream()
                        .map(goal -> new Goal(goal, ratings.getOrDefault(goal.id(), List.of())))
                        .toList(),
                Paged.of(head.of().attainments().reversed(), 1, MOMENTS));
    }

    /** Why there is no T-score; goals are called by their titles. */
    Optional<Message> whyWithheld(AttainmentMoment moment) {
        return moment.attainment()
                .whyWithheld()
                .map(why -> why.arguments().containsKey("goals")
                        ? Message.of(why.code())
                                .with(
                                        "goals",
                                        moment.attainment().worse().stream()
                                                .map(this::titleOf)
                                                .collect(Collectors.joining(", ")))
                        : why);
    }

    private String titleOf(GoalId id) {
        return goals.stream()
                .map(Goal::goal)
                .filter(goal -> goal.id().equals(id))
                .map(goal -> goal.title().value())
                .findFirst()
                .orElse(id.value());
    }

    /**
     * A goal.
     *
     * @param goal the goal
     * @param ratings its ratings in the order of days
     */
    record Goal(ChangeGoal goal, List<Dated<GoalRating>> ratings) {
        Goal {
            ratings = List.copyOf(ratings);
        }

        /** The five levels, from the best to the start; what was wanted describes the goal where nothing else does. */
        List<Level> levels() {
            return IntStream.iterate(GoalLevel.HIGHEST, value -> value >= GoalLevel.MUCH_LESS, value -> value - 1)
                    .mapToObj(GoalLevel::new)
                    .map(level -> new Level(
                            level,
                            Optional.ofNullable(goal.levels().get(level))
                                    .or(() ->
                                            goal.desiredResult().filter(wanted -> level.value() == GoalLevel.EXPECTED)),
                            level.equals(goal.startOfScale())))
                    .toList();
        }

        Optional<GoalChart> chart() {
            return Optional.of(ratings).filter(known -> !known.isEmpty()).map(known -> GoalChart.of(goal, known));
        }

        /** How far it was the last time, in the eyes of somebody. */
        Optional<Dated<GoalRating>> latest(Corner by) {
            return ratings.stream().filter(rating -> rating.what().by() == by).reduce((earlier, later) -> later);
        }

        Paged<Dated<GoalRating>> listed() {
            return Paged.of(ratings.reversed(), 1, RATINGS);
        }
    }

    /**
     * A level of a goal.
     *
     * @param level the level
     * @param description what is to be seen then
     * @param isStart whether the goal started there
     */
    record Level(GoalLevel level, Optional<FreeText> description, boolean isStart) {
        String number() {
            return GoalChart.signed(level);
        }
    }
}
