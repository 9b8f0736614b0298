package be.driehoek.goal;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;

/**
 * What is done differently to reach a goal within the term (bijsturing); rule TE-3.
 *
 * @param goal the goal
 * @param adjustment what changes
 */
public record GoalAdjustment(GoalId goal, FreeText adjustment) {
    /**
     * Checks the adjustment.
     *
     * @throws InvalidValueException if a part is missing
     */
    public GoalAdjustment {
        Check.present("goal", goal);
        Check.present("adjustment", adjustment);
    }
}
