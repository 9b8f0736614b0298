package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.party.Address;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Tenancy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case at a glance, for people of the team that has it: whom it is about, and what to know before one goes there.
 *
 * @param id the id of the case
 * @param tenant the name of the tenant
 * @param phase where it stands
 * @param caseworker the account of the caseworker
 * @param outcome what the latest assessment came to
 * @param priority how urgent it is
 * @param receivedOn the day the referral came in
 * @param municipality where the dwelling is
 * @param safety what a visitor must know to be safe
 */
public record Glance(
        CaseId id,
        Optional<FreeText> tenant,
        Phase phase,
        Optional<AccountId> caseworker,
        Outcome outcome,
        Priority priority,
        LocalDate receivedOn,
        Optional<FreeText> municipality,
        Optional<FreeText> safety) {

    /**
     * Glances at a case.
     *
     * @param guidanceCase the case
     * @return what is seen
     */
    public static Glance at(GuidanceCase guidanceCase) {
        var referral = guidanceCase.referral();
        return new Glance(
                guidanceCase.id(),
                referral.tenant().flatMap(Tenant::name),
                guidanceCase.phase(),
                guidanceCase.caseworker(),
                guidanceCase.assessment().outcome(),
                guidanceCase.assessment().priority(),
                referral.receivedOn(),
                referral.tenancy().flatMap(Tenancy::address).flatMap(Address::municipality),
                referral.safety());
    }
}
