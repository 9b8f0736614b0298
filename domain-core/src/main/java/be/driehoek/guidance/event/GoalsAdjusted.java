package be.driehoek.guidance.event;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * Goals changed (veranderdoelen bijgestuurd).
 *
 * @param goals the goals as they are from then on, each under its id
 * @param reason why
 */
public record GoalsAdjusted(List<ChangeGoal> goals, Optional<FreeText> reason) implements CaseEvent {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public GoalsAdjusted {
        goals = List.copyOf(Check.notEmpty("goals", goals));
    }
}
