package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import java.time.LocalDate;

/**
 * Gives the case to a caseworker (begeleider toewijzen).
 *
 * @param on the day it happened
 * @param caseworker the account of the caseworker
 */
public record AssignCaseworker(LocalDate on, AccountId caseworker) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public AssignCaseworker {
        Check.day("on", on);
        Check.present("caseworker", caseworker);
    }
}
