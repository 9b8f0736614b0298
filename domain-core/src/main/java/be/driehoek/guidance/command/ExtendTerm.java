package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Extends the term (termijn verlengen); rule TE-1.
 *
 * @param on the day it happened
 * @param until the last day of the term from then on
 * @param reason why
 */
public record ExtendTerm(LocalDate on, LocalDate until, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public ExtendTerm {
        Check.day("on", on);
        Check.day("until", until);
    }
}
