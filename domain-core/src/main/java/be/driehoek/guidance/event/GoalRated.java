package be.driehoek.guidance.event;

import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.triangle.Corner;

/**
 * A goal was rated (veranderdoel gescoord).
 *
 * @param goal the goal
 * @param level how far it is attained
 * @param by who rates
 */
public record GoalRated(GoalId goal, GoalLevel level, Corner by) implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public GoalRated {
        Check.present("goal", goal);
        Check.present("level", level);
        Check.present("by", by);
    }
}
