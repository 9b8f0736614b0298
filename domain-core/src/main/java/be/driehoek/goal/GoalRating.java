package be.driehoek.goal;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.triangle.Corner;

/**
 * How far somebody finds that a goal is attained (score).
 *
 * @param goal the goal
 * @param level the level
 * @param by who rates
 */
public record GoalRating(GoalId goal, GoalLevel level, Corner by) {
    /**
     * Checks the rating.
     *
     * @throws InvalidValueException if a part is missing
     */
    public GoalRating {
        Check.present("goal", goal);
        Check.present("level", level);
        Check.present("by", by);
    }
}
