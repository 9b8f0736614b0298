package be.driehoek.policy;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;

/**
 * How to ask for a fact (vraag).
 *
 * @param fact the name of the fact
 * @param text the question
 */
public record FactQuestion(String fact, Texts text) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a part is missing
     */
    public FactQuestion {
        Check.present("fact", fact);
        Check.present("text", text);
    }
}
