package be.driehoek.guidance.command;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.List;

/**
 * Records change goals that were agreed (veranderdoelen afspreken); rules GO-1 to GO-5.
 *
 * @param on the day it happened
 * @param goals the goals that are new, at least one
 */
public record AgreeGoals(LocalDate on, List<ChangeGoal> goals) implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public AgreeGoals {
        Check.day("on", on);
        goals = List.copyOf(Check.notEmpty("goals", goals));
    }
}
