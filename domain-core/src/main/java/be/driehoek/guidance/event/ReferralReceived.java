package be.driehoek.guidance.event;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Referral;
import java.util.List;
import java.util.Optional;

/**
 * A referral came in (aanmelding ontvangen).
 *
 * @param referral the referral
 * @param assessment what its assessment came to
 * @param earlier the cases in which the same tenant was guided or referred before, as far as it was known
 * @param referrerAccount the account of the referrer, if they sent the referral by themselves
 */
public record ReferralReceived(
        Referral referral, AssessmentSummary assessment, List<CaseId> earlier, Optional<AccountId> referrerAccount)
        implements CaseEvent {
    /**
     * Checks the parts and keeps its own copy of the list.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public ReferralReceived {
        Check.present("referral", referral);
        Check.present("assessment", assessment);
        earlier = Check.listOrEmpty(earlier);
    }
}
