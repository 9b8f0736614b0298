package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Records a visit that failed (vergeefs huisbezoek).
 *
 * @param on the day it happened
 * @param visit the visit, by the sequence of its planning; left out, it is the one planned for that day, if any
 * @param whatHappened what happened, for example that nobody was at home
 */
public record AttemptVisit(LocalDate on, Optional<Integer> visit, Optional<FreeText> whatHappened) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public AttemptVisit {
        Check.day("on", on);
    }
}
