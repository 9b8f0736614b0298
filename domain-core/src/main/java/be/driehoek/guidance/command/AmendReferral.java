package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.ReferralChanges;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records answers to questions, or corrects what was told (aanmelding aanvullen); the case is assessed anew.
 *
 * @param on the day it happened
 * @param changes what changes
 * @param source who gave the answers
 * @param reason why the referral changes
 */
@Value.Builder
public record AmendReferral(LocalDate on, ReferralChanges changes, Optional<FreeText> source, Optional<FreeText> reason)
        implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public AmendReferral {
        Check.day("on", on);
        Check.present("changes", changes);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static AmendReferralBuilder builder() {
        return new AmendReferralBuilder();
    }
}
