package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.ReferralChanges;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The referral was amended and assessed anew (aanmelding aangevuld).
 *
 * @param changes what changed
 * @param source who gave the answers
 * @param reason why the referral changed
 * @param assessment what the new assessment came to
 */
@Value.Builder
public record ReferralAmended(
        ReferralChanges changes, Optional<FreeText> source, Optional<FreeText> reason, AssessmentSummary assessment)
        implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public ReferralAmended {
        Check.present("changes", changes);
        Check.present("assessment", assessment);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ReferralAmendedBuilder builder() {
        return new ReferralAmendedBuilder();
    }
}
