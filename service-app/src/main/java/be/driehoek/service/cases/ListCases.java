package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.service.storage.CaseRows;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Lists cases, the latest referral first, a page at a time. */
@Singleton
public class ListCases {
    private final CaseRows cases;

    ListCases(CaseRows cases) {
        this.cases = cases;
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
     * Lists the cases after a place.
     *
     * @param phase the phase that they must be in, if any
     * @param caseworker the caseworker that they must have, if any
     * @param after where to go on, or empty for the start
     * @param length how many at most
     * @return the cases
     */
    @ReadOnly
    public Page<CaseSummary, Place> list(
            Optional<Phase> phase, Optional<AccountId> caseworker, Optional<Place> after, int length) {
        var found = cases
                .findAfter(
                        phase.map(Phase::name).orElse(null),
                        caseworker.map(AccountId::value).orElse(null),
                        after.map(Place::receivedOn).orElse(null),
                        after.map(place -> place.id().value()).orElse(null),
                        length + 1)
                .stream()
                .map(CaseSummary::of)
                .toList();
        return Page.of(found, length, Place::of);
    }
}
