package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Leaves the third seat vacant (derde zetel vrijgeven); rule TR-1.
 *
 * @param on the day it happened
 * @param reason why
 */
public record VacateThirdSeat(LocalDate on, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public VacateThirdSeat {
        Check.day("on", on);
    }
}
