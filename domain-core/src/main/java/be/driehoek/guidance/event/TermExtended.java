package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The term was extended (termijn verlengd).
 *
 * @param until the last day of the term from then on
 * @param reason why
 */
public record TermExtended(LocalDate until, Optional<FreeText> reason) implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public TermExtended {
        Check.present("until", until);
    }
}
