package be.driehoek.planning;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.Check;
import be.driehoek.party.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * A case that visits are wanted in (dossier).
 *
 * @param id the id of the case
 * @param caseworker who guides it; visits stay with this caseworker unless that is impossible
 * @param thirdParty who holds the third seat, by the id of the request
 * @param tenantAvailable when the tenant can be at a visit; nothing if that was not said, and then always
 */
public record PlannedCase(
        CaseId id,
        Optional<AccountId> caseworker,
        Optional<String> thirdParty,
        Optional<List<TimeSlot>> tenantAvailable) {
    /** Keeps its own copy of the list. */
    public PlannedCase {
        tenantAvailable = Check.present("tenantAvailable", tenantAvailable).map(List::copyOf);
    }
}
