package be.driehoek.policy;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;

/**
 * A change that somebody can bring about (mogelijke stap).
 *
 * @param fact the name of the fact that changes
 * @param to the value that it then has
 * @param text what to do
 */
public record PossibleChange(String fact, String to, Texts text) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a part is missing
     */
    public PossibleChange {
        Check.present("fact", fact);
        Check.present("to", to);
        Check.present("text", text);
    }
}
