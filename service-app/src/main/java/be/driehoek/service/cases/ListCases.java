package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.service.storage.CaseRow;
import be.driehoek.service.storage.CaseRows;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists cases, the latest referral first, a page at a time. */
@Singleton
public class ListCases {
    private static final int PAGE = 50;

    private final CaseRows cases;

    ListCases(CaseRows cases) {
        this.cases = cases;
    }

    /**
     * A case in the list; nothing in it tells who the tenant is.
     *
     * @param id the id of the case
     * @param version the number of its events
     * @param phase where it stands
     * @param caseworker the account of the caseworker
     * @param outcome what the latest assessment came to
     * @param priority how urgent it is
     * @param receivedOn the day the referral came in
     */
    public record CaseSummary(
            CaseId id,
            int version,
            Phase phase,
            Optional<AccountId> caseworker,
            Outcome outcome,
            Priority priority,
            LocalDate receivedOn) {

        static CaseSummary of(CaseRow row) {
            return new CaseSummary(
                    new CaseId(row.id()),
                    row.version(),
                    Phase.valueOf(row.phase()),
                    Optional.ofNullable(row.caseworker()).map(AccountId::new),
                    Outcome.valueOf(row.outcome()),
                    Priority.valueOf(row.priority()),
                    row.receivedOn());
        }
    }

    /**
     * A place in the list: after the case with this day of receipt and id.
     *
     * @param receivedOn the day
     * @param id the id
     */
    public record Place(LocalDate receivedOn, CaseId id) {}

    /**
     * A part of the list.
     *
     * @param cases the cases in order
     * @param next where the next part starts, if there is one
     */
    public record Page(List<CaseSummary> cases, Optional<Place> next) {}

    /**
     * Lists the cases after a place.
     *
     * @param phase the phase that they must be in, if any
     * @param caseworker the caseworker that they must have, if any
     * @param after where to go on, or empty for the start
     * @return at most {@value #PAGE} cases
     */
    @ReadOnly
    public Page list(Optional<Phase> phase, Optional<AccountId> caseworker, Optional<Place> after) {
        var rows = cases.findAfter(
                phase.map(Phase::name).orElse(null),
                caseworker.map(AccountId::value).orElse(null),
                after.map(Place::receivedOn).orElse(null),
                after.map(place -> place.id().value()).orElse(null),
                PAGE + 1);
        var shown = rows.stream().limit(PAGE).map(CaseSummary::of).toList();
        var next = rows.size() > PAGE
                ? Optional.of(
                        new Place(shown.getLast().receivedOn(), shown.getLast().id()))
                : Optional.<Place>empty();
        return new Page(shown, next);
    }
}
