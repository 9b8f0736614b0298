package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Requester;
import be.driehoek.service.paging.Page;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Lists cases, the latest referral first, a page at a time. */
@Singleton
public class ListCases {
    private final CaseStore store;

    ListCases(CaseStore store) {
        this.store = store;
    }

    /**
     * A place in the list: after the case with this day of receipt and id.
     *
     * @param receivedOn the day
     * @param id the id
     */
    public record Place(LocalDate receivedOn, CaseId id) {
        static Place of(CaseSummary summary) {
            return new Place(summary.receivedOn(), summary.id());
        }
    }

    /**
     * Lists the cases of the own team after a place.
     *
     * @param requester who asks
     * @param phase the phase that they must be in, if any
     * @param caseworker the caseworker that they must have, if any
     * @param after where to go on, or empty for the start
     * @param length how many at most
     * @return the cases
     */
    @Transactional
    public Page<CaseSummary, Place> list(
            Requester requester,
            Optional<Phase> phase,
            Optional<AccountId> caseworker,
            Optional<Place> after,
            int length) {
        var found = store
                .list(requester, phase, caseworker, after.map(Place::receivedOn), after.map(Place::id), length + 1)
                .stream()
                .map(CaseSummary::of)
                .toList();
        return Page.of(found, length, Place::of);
    }
}
