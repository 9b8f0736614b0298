package be.driehoek.guidance.command;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records goals that change (veranderdoelen bijsturen); rules GO-1 to GO-5.
 *
 * @param on the day it happened
 * @param goals the goals as they are from then on, each under its id
 * @param reason why
 */
public record AdjustGoal(LocalDate on, List<ChangeGoal> goals, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public AdjustGoal {
        Check.day("on", on);
        goals = List.copyOf(Check.notEmpty("goals", goals));
    }
}
