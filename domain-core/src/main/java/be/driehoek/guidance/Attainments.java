package be.driehoek.guidance;

import be.driehoek.goal.GoalAttainment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** How far the goals of a case are attained, per rater and moment. */
final class Attainments {
    private Attainments() {}

    /** The latest rating of each goal by a person until a day; a rating of a goal that was not agreed by then waits. */
    static GoalAttainment of(CaseState state, Corner by, LocalDate day) {
        var latest = new HashMap<GoalId, GoalLevel>();
        var goals = state.goalsOn(day);
        state.ratings().stream()
                .filter(rating -> rating.what().by() == by && !rating.on().isAfter(day))
                .filter(rating -> goals.containsKey(rating.what().goal()))
                .forEach(
                        rating -> latest.put(rating.what().goal(), rating.what().level()));
        return GoalAttainment.of(goals.values(), latest);
    }

    static List<AttainmentMoment> of(CaseState state) {
        return state.ratings().stream()
                .map(rating -> new Moment(rating.on(), rating.what().by()))
                .distinct()
                .map(moment -> new AttainmentMoment(moment.on, moment.by, of(state, moment.by, moment.on)))
                .toList();
    }

    private record Moment(LocalDate on, Corner by) {}
}
