package be.driehoek.service.accounts;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import java.util.Optional;
import java.util.Set;

/**
 * Where an account belongs, and what it may be used for (lidmaatschap).
 *
 * @param organisation the organisation
 * @param team a team of the organisation; mandatory for whoever works with cases
 * @param roles the roles, at least one
 */
public record Membership(Slug organisation, Optional<Slug> team, Set<AccountRole> roles) {
    /**
     * Checks that there is a role.
     *
     * @throws InvalidValueException if there is none
     */
    public Membership {
        Check.notEmpty("roles", roles);
        roles = Set.copyOf(roles);
    }
}
