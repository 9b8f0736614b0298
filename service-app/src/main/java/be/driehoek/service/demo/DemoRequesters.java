package be.driehoek.service.demo;

import be.driehoek.party.AccountId;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.access.Requester;
import be.driehoek.service.access.Requesters;
import be.driehoek.service.security.Role;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

@Singleton
final class DemoRequesters implements Requesters {
    @Override
    public Optional<Requester> now(AccountId account) {
        return Optional.of(
                new Requester(account, Set.of(Role.CASEWORKER), "demo", Optional.of("team"), Purpose.DEFAULT));
    }
}
