package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Calls a planned visit off (huisbezoek annuleren).
 *
 * @param on the day it happened
 * @param visit the visit, by the sequence of its planning; left out, it is the only one that is planned
 * @param reason why
 */
public record CancelVisit(LocalDate on, Optional<Integer> visit, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public CancelVisit {
        Check.day("on", on);
    }
}
