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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A change goal (veranderdoel): a concrete effect of how the tenant lives in the dwelling; rules GO-1 to GO-5.
 *
 * <p>Its scale says what is to be seen at each level of attainment. The starting situation and the expected level are
 * described first; the other levels from {@value GoalLevel#MUCH_LESS} to {@value GoalLevel#HIGHEST} may follow. Where
 * nothing else was said the starting situation is level -2, as in the Dutch version of goal attainment scaling (Dekkers, De
 * Viet, Eilander and Steenbeek 2011). A scale that starts at -1, as is the convention in the United Kingdom, leaves room to
 * get worse.
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
 * @param weight its weight among the goals, 1 to {@value #MOST_WEIGHT}; {@value #DEFAULT_WEIGHT} where none was given
 * @param levels what is to be seen at each level of attainment
 * @param startLevel the level of the starting situation (beginsituatie), -2 or -1; see {@link #startOfScale()}
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
        @JsonDeserialize(keyUsing = GoalLevelKey.class) Map<GoalLevel, FreeText> levels,
        Optional<GoalLevel> startLevel) {
    /** The largest weight of a goal. */
    public static final int MOST_WEIGHT = 100;

    /** The weight of a goal where none was given. */
    public static final int DEFAULT_WEIGHT = 1;

    private static final int LOWEST_START = GoalLevel.MUCH_LESS;
    private static final int HIGHEST_START = GoalLevel.EXPECTED - 1;
    private static final GoalLevel DEFAULT_START = new GoalLevel(LOWEST_START);

    /**
     * Checks the goal and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if id or title is missing, or the weight or the start level lies outside its range
     */
    public ChangeGoal {
        Check.present("id", id);
        Check.present("title", title);
        weight.ifPresent(number -> Check.between("weight", number, 1, MOST_WEIGHT));
        agreedBy = Check.listOrEmpty(agreedBy);
        strengths = Check.listOrEmpty(strengths);
        levels = Check.mapOrEmpty(levels);
        startLevel.ifPresent(level -> Check.between("startLevel", level.value(), LOWEST_START, HIGHEST_START));
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
                described,
                startLevel);
    }

    /**
     * The level of the starting situation on the scale of this goal.
     *
     * @return -2 or -1; -2 where none was given
     */
    public GoalLevel startOfScale() {
        return startLevel.orElse(DEFAULT_START);
    }

    /**
     * How a level is told to people: beside the start of this goal's scale, and beside the goal.
     *
     * @param level the level
     * @return for example {@link Progress#ON_THE_WAY} for level -1 on a scale that starts at -2
     */
    public Progress progressAt(GoalLevel level) {
        return switch (level.value()) {
            case GoalLevel.EXPECTED -> Progress.REACHED;
            case GoalLevel.EXPECTED + 1 -> Progress.BETTER;
            case GoalLevel.HIGHEST -> Progress.MUCH_BETTER;
            default -> {
                int fromStart = level.compareTo(startOfScale());
                yield fromStart < 0
                        ? Progress.WORSE_THAN_START
                        : fromStart == 0 ? Progress.AS_AT_START : Progress.ON_THE_WAY;
            }
        };
    }

    /**
     * Whether somebody has begun to describe the scale. A desired result alone does not begin it.
     *
     * @return true if any level is described
     */
    public boolean isScaleBegun() {
        return !levels.isEmpty();
    }

    /**
     * The levels to be described from the beginning, the starting situation and the expected level, that are not.
     *
     * @return none, one or both of {@link #startOfScale()} and 0, from low to high; the desired result describes level 0
     */
    public List<GoalLevel> undescribedAtFirst() {
        return undescribed(Stream.of(startOfScale(), new GoalLevel(GoalLevel.EXPECTED)));
    }

    /**
     * The levels of the scale that are not described.
     *
     * @return those of {@value GoalLevel#MUCH_LESS} to {@value GoalLevel#HIGHEST}, from low to high; the desired result
     *     describes level 0
     */
    public List<GoalLevel> undescribed() {
        return undescribed(
                IntStream.rangeClosed(GoalLevel.MUCH_LESS, GoalLevel.HIGHEST).mapToObj(GoalLevel::new));
    }

    private List<GoalLevel> undescribed(Stream<GoalLevel> wanted) {
        return wanted.filter(level -> !isDescribed(level)).toList();
    }

    private boolean isDescribed(GoalLevel level) {
        return levels.containsKey(level) || (level.value() == GoalLevel.EXPECTED && desiredResult.isPresent());
    }
}
