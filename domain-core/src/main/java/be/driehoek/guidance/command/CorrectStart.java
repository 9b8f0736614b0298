package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Corrects the day on which guidance started (startdatum verbeteren); rule TE-1.
 *
 * @param on the day on which guidance started in truth
 * @param reason why
 */
public record CorrectStart(LocalDate on, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public CorrectStart {
        Check.day("on", on);
    }
}
