package be.driehoek.guidance.command;

import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Rates a goal (veranderdoel scoren).
 *
 * @param on the day it happened
 * @param goal the goal
 * @param level how far it is attained
 * @param by who rates
 */
@Value.Builder
public record RateGoal(LocalDate on, GoalId goal, GoalLevel level, Corner by) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public RateGoal {
        Check.day("on", on);
        Check.present("goal", goal);
        Check.present("level", level);
        Check.present("by", by);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static RateGoalBuilder builder() {
        return new RateGoalBuilder();
    }
}
