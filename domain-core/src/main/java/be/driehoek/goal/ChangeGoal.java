package be.driehoek.goal;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.triangle.Corner;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A change goal (veranderdoel): a concrete effect of how the tenant lives in the dwelling; rules GO-1 to GO-5.
 *
 * @param id its id within the case
 * @param title what it is called
 * @param housingProblem the housing problem that it is about
 * @param effectOnDwelling the effect on the dwelling that it is about, where it is not one of the problems
 * @param orientation whether it solves, or keeps from coming back
 * @param desiredResult what shall be different
 * @param tenantsWords the goal in the tenant's own words
 * @param agreedBy who agreed to it
 * @param strengths strengths of the tenant or the network that it builds on
 * @param weight its weight among the goals, 1 to {@value #MOST_WEIGHT}; 1 where none was given
 * @param levels what is to be seen at each level of attainment
 */
@Value.Builder
public record ChangeGoal(
        GoalId id,
        FreeText title,
        Optional<HousingProblemKind> housingProblem,
        Optional<FreeText> effectOnDwelling,
        Optional<Orientation> orientation,
        Optional<FreeText> desiredResult,
        Optional<FreeText> tenantsWords,
        List<Corner> agreedBy,
        List<FreeText> strengths,
        Optional<Integer> weight,
        @JsonDeserialize(keyUsing = GoalLevelKey.class) Map<GoalLevel, FreeText> levels) {
    /** The largest weight of a goal. */
    public static final int MOST_WEIGHT = 100;

    /**
     * Checks the goal and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if id or title is missing, or the weight lies outside its range
     */
    public ChangeGoal {
        Check.present("id", id);
        Check.present("title", title);
        weight.ifPresent(number -> Check.between("weight", number, 1, MOST_WEIGHT));
        agreedBy = Check.listOrEmpty(agreedBy);
        strengths = Check.listOrEmpty(strengths);
        levels = Check.mapOrEmpty(levels);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ChangeGoalBuilder builder() {
        return new ChangeGoalBuilder();
    }

    /**
     * Whether the goal is about the dwelling (rules GO-1 and GO-4).
     *
     * @return true if it names a housing problem or an effect on the dwelling
     */
    public boolean isAboutDwelling() {
        return housingProblem.isPresent() || effectOnDwelling.isPresent();
    }

    /**
     * The goal after an adjustment (bijsturing).
     *
     * @param adjustment what changes; its goal is this one
     * @return the goal with the new desired result and levels, where the adjustment has any
     */
    public ChangeGoal adjusted(GoalAdjustment adjustment) {
        var described = new TreeMap<>(levels);
        described.putAll(adjustment.levels());
        return new ChangeGoal(
                id,
                title,
                housingProblem,
                effectOnDwelling,
                orientation,
                adjustment.desiredResult().or(() -> desiredResult),
                tenantsWords,
                agreedBy,
                strengths,
                weight,
                described);
    }
}
