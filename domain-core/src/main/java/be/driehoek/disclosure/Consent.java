package be.driehoek.disclosure;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That the tenant agreed to a disclosure (toestemming).
 *
 * @param on the day
 * @param how how it was given, for example in writing
 */
public record Consent(LocalDate on, Optional<FreeText> how) {
    /**
     * Checks the day.
     *
     * @throws InvalidValueException if it is missing or out of its range
     */
    public Consent {
        Check.day("on", on);
    }
}
