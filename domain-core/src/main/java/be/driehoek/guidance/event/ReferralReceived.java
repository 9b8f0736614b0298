package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Referral;

/**
 * A referral came in (aanmelding ontvangen).
 *
 * @param referral the referral
 * @param assessment what its assessment came to
 */
public record ReferralReceived(Referral referral, AssessmentSummary assessment) implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public ReferralReceived {
        Check.present("referral", referral);
        Check.present("assessment", assessment);
    }
}
