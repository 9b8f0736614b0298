package be.driehoek.planning;

import be.driehoek.input.Check;
import be.driehoek.referral.Priority;

/**
 * What counts how much (gewichten), in points that make up the cost of a plan. Whatever is left out has its usual weight.
 *
 * @param travel a minute on the way, {@value #TRAVEL} if it is left out
 * @param lateness a minute of lateness, {@value #LATENESS} if it is left out
 * @param unplannedNormal a visit of normal priority that is not planned, {@value #UNPLANNED} if it is left out
 * @param unplannedRaised the same for raised priority, twice as much if it is left out
 * @param unplannedHigh the same for high priority, four times as much if it is left out
 * @param continuity a visit by another caseworker than that of the case, {@value #CONTINUITY} if it is left out; half as much,
 *     rounded down, for each caseworker but the first who comes in one case
 * @param fairness the square of a caseworker's minutes of visits, divided by the working hours in minutes; {@value #FAIRNESS}
 *     if it is left out
 * @param moved an agreed visit that gets another caseworker, day or start, {@value #MOVED} if it is left out
 */
public record PlanningWeights(
        Integer travel,
        Integer lateness,
        Integer unplannedNormal,
        Integer unplannedRaised,
        Integer unplannedHigh,
        Integer continuity,
        Integer fairness,
        Integer moved) {
    /** The usual weight of a minute on the way. */
    public static final int TRAVEL = 10;

    /** The usual weight of a minute of lateness. */
    public static final int LATENESS = 5;

    /** The usual weight of a visit that is not planned: nothing else makes up for it. */
    public static final int UNPLANNED = 200_000;

    /** The usual weight of a change of caseworker: more than any detour, less than a visit. */
    public static final int CONTINUITY = 20_000;

    /** The usual weight of fairness. */
    public static final int FAIRNESS = 2;

    /** The usual weight of a moved visit: as much as some hours on the way. */
    public static final int MOVED = 5_000;

    /** The largest weight. */
    public static final int MOST = 1_000_000;

    /** Fills in the usual weights. */
    public PlanningWeights {
        travel = Check.orElse(travel, TRAVEL);
        lateness = Check.orElse(lateness, LATENESS);
        unplannedNormal = Check.orElse(unplannedNormal, UNPLANNED);
        unplannedRaised = Check.orElse(unplannedRaised, 2 * UNPLANNED);
        unplannedHigh = Check.orElse(unplannedHigh, 4 * UNPLANNED);
        continuity = Check.orElse(continuity, CONTINUITY);
        fairness = Check.orElse(fairness, FAIRNESS);
        moved = Check.orElse(moved, MOVED);
    }

    /**
     * The weights that hold unless others are given.
     *
     * @return the usual weights
     */
    public static PlanningWeights usual() {
        return new PlanningWeights(
                TRAVEL, LATENESS, UNPLANNED, 2 * UNPLANNED, 4 * UNPLANNED, CONTINUITY, FAIRNESS, MOVED);
    }

    /** What each caseworker but the first costs who comes in one case. */
    int furtherCaseworker() {
        return continuity / 2;
    }

    /** What a visit that is not planned costs. */
    int unplanned(Priority priority) {
        return switch (priority) {
            case HIGH -> unplannedHigh;
            case RAISED -> unplannedRaised;
            case NORMAL -> unplannedNormal;
        };
    }
}
