package be.driehoek.figures;

/**
 * How far the goals of guidances that ended were reached in the eyes of one corner of the triangle (doelbereiking). A number of
 * reached goals never comes without how many were rated.
 *
 * @param goals how many goals there were
 * @param rated how many of them this corner rated
 * @param reached how many of these were last rated as expected or better
 */
public record GoalFigures(int goals, int rated, int reached) {
    GoalFigures plus(GoalFigures other) {
        return new GoalFigures(goals + other.goals, rated + other.rated, reached + other.reached);
    }
}
