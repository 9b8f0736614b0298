package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.term.GuidanceTerm;

/**
 * Guidance started (begeleiding gestart).
 *
 * @param term the term, as counted by the policy in force on the day of recording
 */
public record GuidanceStarted(GuidanceTerm term) implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public GuidanceStarted {
        Check.present("term", term);
    }
}
