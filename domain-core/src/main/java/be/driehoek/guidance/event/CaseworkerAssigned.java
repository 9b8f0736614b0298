package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;

/**
 * A caseworker was given the case (begeleider toegewezen).
 *
 * @param caseworker the account of the caseworker
 */
public record CaseworkerAssigned(AccountId caseworker) implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public CaseworkerAssigned {
        Check.present("caseworker", caseworker);
    }
}
