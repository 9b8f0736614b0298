package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Phase;
import be.driehoek.referral.Priority;
import be.driehoek.service.storage.CaseRows;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Lists the cases that wait for their first visit: the most urgent first, of these the earliest referral. */
@Singleton
public class ListWaitingCases {
    private final CaseRows cases;

    ListWaitingCases(CaseRows cases) {
        this.cases = cases;
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
     * Lists the cases after a place.
     *
     * @param after where to go on, or empty for the start
     * @param length how many at most
     * @return the cases
     */
    @ReadOnly
    public Page<CaseSummary, Place> list(Optional<Place> after, int length) {
        var found = new ArrayList<CaseSummary>();
        for (var priority : Priority.values()) {
            if (after.isEmpty() || priority.compareTo(after.get().priority()) >= 0) {
                // A place in a more urgent part says nothing of where to go on in this one: it starts from its start.
                var within = after.filter(place -> place.priority() == priority);
                cases
                        .findWaiting(
                                Phase.ACCEPTED.name(),
                                priority.name(),
                                within.map(Place::receivedOn).orElse(null),
                                within.map(place -> place.id().value()).orElse(null),
                                length + 1 - found.size())
                        .stream()
                        .map(CaseSummary::of)
                        .forEach(found::add);
            }
        }
        return Page.of(found, length, Place::of);
    }
}
