package be.driehoek.service.cases;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.Tenant;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds cases of the own team by whom they are about. */
@Singleton
public class SearchCases {
    private final CaseStore store;

    SearchCases(CaseStore store) {
        this.store = store;
    }

    /**
     * Finds cases.
     *
     * <p>A number is found by its keyed mark. Names are stored under the key of each case, so that the cases of the team are
     * looked through one by one.
     *
     * @param sought what to look for
     * @param requester who asks
     * @param most how many to give at most
     * @return the cases, the latest referral first
     */
    @Transactional
    public List<Glance> find(Sought sought, Requester requester, int most) {
        return switch (sought) {
            case Sought.ById(var id) -> glances(store.find(id, requester, Action.READ_CASE).stream(), most);
            case Sought.ByNumber(var insz) ->
                glances(store.findAbout(Tenant.builder().insz(insz).build(), requester).stream(), most);
            case Sought.OfTenant tenant ->
                store.lookThrough(
                        requester,
                        Action.SEARCH_CASES,
                        cases -> glances(
                                cases.filter(found -> found.referral()
                                        .tenant()
                                        .filter(tenant::fits)
                                        .isPresent()),
                                most));
        };
    }

    private static List<Glance> glances(Stream<GuidanceCase> cases, int most) {
        return cases.map(Glance::at)
                .sorted(Comparator.comparing(Glance::receivedOn)
                        .reversed()
                        .thenComparing(found -> found.id().value()))
                .limit(most)
                .toList();
    }
}
