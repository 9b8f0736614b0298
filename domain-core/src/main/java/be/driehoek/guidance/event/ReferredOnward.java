package be.driehoek.guidance.event;

import be.driehoek.goal.GoalId;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.LifeDomain;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The tenant was referred to other help (doorverwezen).
 *
 * @param to to whom
 * @param lifeDomain what for
 * @param goal the goal that is followed there
 * @param reason why
 */
@Value.Builder
public record ReferredOnward(
        FreeText to, Optional<LifeDomain> lifeDomain, Optional<GoalId> goal, Optional<FreeText> reason)
        implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public ReferredOnward {
        Check.present("to", to);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ReferredOnwardBuilder builder() {
        return new ReferredOnwardBuilder();
    }
}
