package be.driehoek.guidance.event;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Referral;
import java.util.List;

/**
 * A referral came in (aanmelding ontvangen).
 *
 * @param referral the referral
 * @param assessment what its assessment came to
 * @param earlier the cases in which the same tenant was guided or referred before, as far as it was known
 */
public record ReferralReceived(Referral referral, AssessmentSummary assessment, List<CaseId> earlier)
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
