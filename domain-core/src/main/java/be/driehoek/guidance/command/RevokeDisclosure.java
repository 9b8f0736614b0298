package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes a disclosure back (meedeling intrekken); whoever has read it has read it.
 *
 * @param on the day it happened
 * @param disclosure the event that disclosed, by its sequence
 * @param reason why
 */
public record RevokeDisclosure(LocalDate on, Integer disclosure, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public RevokeDisclosure {
        Check.day("on", on);
        Check.present("disclosure", disclosure);
    }
}
