package be.driehoek.planning;

/**
 * What a plan costs (kost), in points: each part as the weights count it.
 *
 * @param travel the ways of caseworkers, and of third parties and tenants between visits; also the way from start to end on a working day
 *     without visits, where the two differ
 * @param lateness the lateness
 * @param unplanned the visits that are not planned; a pinned one counts more than all others together
 * @param continuity the changes of caseworker
 * @param fairness how unevenly work is shared
 * @param moved the agreed visits that move
 */
public record PlanCost(long travel, long lateness, long unplanned, long continuity, long fairness, long moved) {
    /**
     * The cost of the plan.
     *
     * @return all parts together
     */
    public long total() {
        return travel + lateness + unplanned + continuity + fairness + moved;
    }
}
