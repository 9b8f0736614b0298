package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Phase;
import be.driehoek.party.AccountId;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.service.storage.CaseRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case in a list; nothing in it tells who the tenant is.
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
