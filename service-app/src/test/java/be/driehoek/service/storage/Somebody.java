package be.driehoek.service.storage;

import be.driehoek.party.AccountId;
import be.driehoek.service.access.Holder;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.access.Requester;
import be.driehoek.service.security.Role;
import java.util.Optional;
import java.util.Set;

/** A caseworker of a team that has no other. */
final class Somebody {
    static final AccountId ACCOUNT = new AccountId("somebody");
    static final Holder TEAM = new Holder("own", "north");
    static final Requester SOMEBODY = new Requester(
            ACCOUNT, Set.of(Role.CASEWORKER), TEAM.organisation(), Optional.of(TEAM.team()), Purpose.GUIDANCE);

    private Somebody() {}
}
