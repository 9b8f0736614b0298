package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.term.GuidanceTerm;
import java.util.Optional;

/**
 * The day on which guidance started was corrected (startdatum verbeterd).
 *
 * @param term the term, counted anew from the right day under the policy it had
 * @param reason why
 */
public record StartCorrected(GuidanceTerm term, Optional<FreeText> reason) implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public StartCorrected {
        Check.present("term", term);
    }
}
