package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Suspends the guidance, during a stay in hospital for example (begeleiding opschorten).
 *
 * @param on the day it happened
 * @param reason why
 */
public record SuspendGuidance(LocalDate on, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public SuspendGuidance {
        Check.day("on", on);
    }
}
