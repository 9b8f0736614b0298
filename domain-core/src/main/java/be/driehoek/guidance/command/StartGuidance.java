package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;

/**
 * Starts the guidance (begeleiding starten); rules IN-2, TE-1 and TE-2.
 *
 * @param on the day it happened
 */
public record StartGuidance(LocalDate on) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public StartGuidance {
        Check.day("on", on);
    }
}
