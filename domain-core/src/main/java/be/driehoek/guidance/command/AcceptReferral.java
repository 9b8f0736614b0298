package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes the tenant into guidance (aanmelding aanvaarden).
 *
 * @param on the day it happened
 * @param reason why; mandatory against the assessment
 */
public record AcceptReferral(LocalDate on, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public AcceptReferral {
        Check.day("on", on);
    }
}
