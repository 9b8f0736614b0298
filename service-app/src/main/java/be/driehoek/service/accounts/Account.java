package be.driehoek.service.accounts;

import be.driehoek.party.AccountId;
import be.driehoek.service.storage.AccountRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who may use the service (account).
 *
 * @param id the user name
 * @param organisation the id of the organisation
 * @param team the id of a team of the organisation; empty for none
 * @param roles the names of the roles, in the order of the alphabet
 * @param isOpen whether it can be used
 * @param mustChangePassword whether the password is one to begin with
 * @param isDemo whether the password is public, so that it cannot be used outside demo mode
 * @param createdAt when it was added
 */
public record Account(
        AccountId id,
        String organisation,
        Optional<String> team,
        Set<String> roles,
        boolean isOpen,
        boolean mustChangePassword,
        boolean isDemo,
        Instant createdAt) {
    private static final String SEPARATOR = " ";

    /** Keeps the roles as they are. */
    public Account {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    static Account of(AccountRow row) {
        return new Account(
                new AccountId(row.name()),
                row.organisation(),
                Optional.ofNullable(row.team()),
                new TreeSet<>(Arrays.asList(row.roles().split(SEPARATOR))),
                row.closedAt() == null,
                row.mustChangePassword(),
                row.demo(),
                row.createdAt());
    }

    /** The account for somebody who need not know its password. */
    Account withPasswordOfItsOwn() {
        return new Account(id, organisation, team, roles, isOpen, false, isDemo, createdAt);
    }

    static String written(Collection<AccountRole> roles) {
        return roles.stream().map(Enum::name).sorted().distinct().collect(Collectors.joining(SEPARATOR));
    }
}
