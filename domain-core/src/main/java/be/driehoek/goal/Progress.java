package be.driehoek.goal;

/** How a level of a goal is told to people, beside the start and the goal (vooruitgang). */
public enum Progress {
    /** Worse than at the start (slechter dan bij de start). */
    WORSE_THAN_START,
    /** As it was at the start (zoals bij de start). */
    AS_AT_START,
    /** Better than at the start, and not yet as far as the goal (op weg). */
    ON_THE_WAY,
    /** As far as the goal (bereikt). */
    REACHED,
    /** Better than the goal (beter). */
    BETTER,
    /** Much better than the goal (veel beter). */
    MUCH_BETTER
}
