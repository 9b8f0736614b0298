package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.util.Optional;

/**
 * A planned visit was called off (huisbezoek geannuleerd).
 *
 * @param visit the visit, by the sequence of its planning
 * @param reason why
 */
public record VisitCancelled(int visit, Optional<FreeText> reason) implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if the number is not that of an event
     */
    public VisitCancelled {
        Check.between("visit", visit, 1, Integer.MAX_VALUE);
    }
}
