package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Declines the referral (aanmelding weigeren).
 *
 * @param on the day it happened
 * @param reason why; mandatory unless the assessment is NOT_ELIGIBLE or NOT_YET
 * @param redirectedTo where the tenant was sent instead
 */
@Value.Builder
public record DeclineReferral(LocalDate on, Optional<FreeText> reason, Optional<FreeText> redirectedTo)
        implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public DeclineReferral {
        Check.day("on", on);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static DeclineReferralBuilder builder() {
        return new DeclineReferralBuilder();
    }
}
