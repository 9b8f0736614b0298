package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.referral.Priority;
import be.driehoek.service.access.Requester;
import be.driehoek.service.paging.Page;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Lists the cases that wait for their first visit: the most urgent first, of these the earliest referral. */
@Singleton
public class ListWaitingCases {
    private final CaseStore store;

    ListWaitingCases(CaseStore store) {
        this.store = store;
    }

    /**
     * A place in the list: after the case with this priority, day of receipt and id.
     *
     * @param priority how urgent it is
     * @param receivedOn the day the referral came in
     * @param id the id
     */
    public record Place(Priority priority, LocalDate receivedOn, CaseId id) {
        static Place of(CaseSummary summary) {
            return new Place(summary.priority(), summary.receivedOn(), summary.id());
        }
    }

    /**
     * Lists the cases of the own team after a place.
     *
     * @param requester who asks
     * @param after where to go on, or empty for the start
     * @param length how many at most
     * @return the cases
     */
    @Transactional
    public Page<CaseSummary, Place> list(Requester requester, Optional<Place> after, int length) {
        var found = store
                .listWaiting(
                        requester,
                        after.map(Place::priority),
                        after.map(Place::receivedOn),
                        after.map(Place::id),
                        length + 1)
                .stream()
                .map(CaseSummary::of)
                .toList();
        return Page.of(found, length, Place::of);
    }
}
