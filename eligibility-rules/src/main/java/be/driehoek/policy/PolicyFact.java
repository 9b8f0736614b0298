package be.driehoek.policy;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;

/**
 * A fact that a policy rests on (feit).
 *
 * @param name the name of the fact
 * @param question how to ask for it
 */
public record PolicyFact(String name, Texts question) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a part is missing
     */
    public PolicyFact {
        Check.present("name", name);
        Check.present("question", question);
    }
}
