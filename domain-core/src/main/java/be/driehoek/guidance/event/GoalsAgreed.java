package be.driehoek.guidance.event;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import java.util.List;

/**
 * Change goals were agreed (veranderdoelen afgesproken).
 *
 * @param goals the goals that are new, at least one
 */
public record GoalsAgreed(List<ChangeGoal> goals) implements CaseEvent {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public GoalsAgreed {
        goals = List.copyOf(Check.notEmpty("goals", goals));
    }
}
