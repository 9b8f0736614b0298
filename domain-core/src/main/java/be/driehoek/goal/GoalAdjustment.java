package be.driehoek.goal;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is done differently to reach a goal within the term (bijsturing); rule TE-3.
 *
 * @param goal the goal
 * @param adjustment what changes
 * @param desiredResult the new desired result of the goal, where it changes
 * @param levels the levels of the goal that are described anew
 */
@Value.Builder
public record GoalAdjustment(
        GoalId goal,
        FreeText adjustment,
        Optional<FreeText> desiredResult,
        @JsonDeserialize(keyUsing = GoalLevelKey.class) Map<GoalLevel, FreeText> levels) {
    /**
     * Checks the adjustment and keeps its own copy of the levels.
     *
     * @throws InvalidValueException if goal or adjustment is missing
     */
    public GoalAdjustment {
        Check.present("goal", goal);
        Check.present("adjustment", adjustment);
        levels = Check.mapOrEmpty(levels);
    }

    /**
     * An adjustment in words alone.
     *
     * @param goal the goal
     * @param adjustment what changes
     * @return the adjustment
     */
    public static GoalAdjustment of(GoalId goal, FreeText adjustment) {
        return builder().goal(goal).adjustment(adjustment).build();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static GoalAdjustmentBuilder builder() {
        return new GoalAdjustmentBuilder();
    }
}
