package be.driehoek.service.access;

import be.driehoek.party.AccountId;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever asks for something, as their account is at this moment.
 *
 * @param account the account
 * @param roles its roles, as {@link be.driehoek.service.security.Role} names them
 * @param organisation the organisation that it belongs to
 * @param team the team that it belongs to, if any
 * @param purpose what they ask it for
 */
public record Requester(
        AccountId account, Set<String> roles, String organisation, Optional<String> team, Purpose purpose) {

    /**
     * Copies the roles.
     */
    public Requester {
        roles = Set.copyOf(roles);
    }

    /**
     * What a case is to them.
     *
     * @param holder the organisation and the team of the case
     * @param caseworker the caseworker of the case, if it has one
     * @return the closest relation
     */
    public Relation to(Holder holder, Optional<AccountId> caseworker) {
        if (!holder.organisation().equals(organisation)) {
            return Relation.OTHER_ORGANISATION;
        }
        if (!team.equals(Optional.of(holder.team()))) {
            return Relation.OWN_ORGANISATION;
        }
        return caseworker.filter(account::equals).isPresent() ? Relation.OWN : Relation.OWN_TEAM;
    }

    /**
     * What a case is to them by something that was disclosed of it.
     *
     * @param recipient the account to which it was
     * @return that it was disclosed to them, or else that the case is somebody else's, whosever it is
     */
    public Relation toDisclosedTo(AccountId recipient) {
        return account.equals(recipient) ? Relation.DISCLOSED : Relation.OTHER_ORGANISATION;
    }
}
