package be.driehoek.referral;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.Referrer;
import be.driehoek.party.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A referral to preventive housing guidance (aanmelding).
 *
 * <p>Whatever was not told is empty, which means unknown and never "no". An empty list means "none".
 *
 * @param receivedOn the day it came in, on the calendar of Brussels
 * @param channel how it came in
 * @param referrer who refers
 * @param tenant whom it is about
 * @param tenancy how the tenant lives in the dwelling
 * @param housingProblems the housing problems that were reported; an empty list says that there is none
 * @param rentArrears whether rent is owed
 * @param arrears how much is owed
 * @param evictionRisk what the housing problem, left alone, can lead to
 * @param riskEstimate who estimated that, and why
 * @param discussedWithTenant whether the referrer has discussed the problem with the tenant
 * @param socialNetwork whether the tenant has a meaningful social network
 * @param lifeDomainDifficulties the domains of life with difficulties; an empty list says that there is none
 * @param safety what a visitor must know to be safe
 * @param reason why the tenant is referred
 * @param desiredResult what the referrer hopes for
 */
@Value.Builder
public record Referral(
        LocalDate receivedOn,
        Optional<Channel> channel,
        Optional<Referrer> referrer,
        Optional<Tenant> tenant,
        Optional<Tenancy> tenancy,
        Optional<List<HousingProblem>> housingProblems,
        Optional<Boolean> rentArrears,
        Optional<Arrears> arrears,
        Optional<EvictionRisk> evictionRisk,
        Optional<RiskEstimate> riskEstimate,
        Optional<Boolean> discussedWithTenant,
        Optional<SocialNetwork> socialNetwork,
        Optional<List<LifeDomain>> lifeDomainDifficulties,
        Optional<FreeText> safety,
        Optional<FreeText> reason,
        Optional<FreeText> desiredResult) {

    /**
     * Keeps its own copies of the lists.
     *
     * @throws InvalidValueException if the day of receipt is missing
     */
    public Referral {
        Check.day("receivedOn", receivedOn);
        housingProblems = housingProblems.map(List::copyOf);
        lifeDomainDifficulties = lifeDomainDifficulties.map(List::copyOf);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ReferralBuilder builder() {
        return new ReferralBuilder();
    }
}
