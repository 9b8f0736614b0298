package be.driehoek.guidance.command;

import be.driehoek.goal.GoalId;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.LifeDomain;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Refers the tenant to other help (doorverwijzen); rules ON-1 and GO-4.
 *
 * @param on the day it happened
 * @param to to whom
 * @param lifeDomain what for
 * @param goal the goal that is followed there
 * @param reason why
 */
@Value.Builder
public record ReferOnward(
        LocalDate on, FreeText to, Optional<LifeDomain> lifeDomain, Optional<GoalId> goal, Optional<FreeText> reason)
        implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public ReferOnward {
        Check.day("on", on);
        Check.present("to", to);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ReferOnwardBuilder builder() {
        return new ReferOnwardBuilder();
    }
}
