package be.driehoek.planning;

import java.util.List;

/**
 * What a plan comes to (cijfers).
 *
 * @param planned how many visits are planned
 * @param unplanned how many are not
 * @param travelMinutes how long the ways of all caseworkers take, on days with visits
 * @param thirdPartyMinutes how long the ways of third parties between two visits take, and those of tenants who are visited at
 *     two places
 * @param lateVisits how many visits begin late
 * @param minutesLate by how much in all
 * @param ownCaseworker how many planned visits are by the caseworker of their case
 * @param otherCaseworker how many are by another one
 * @param movedVisits how many agreed visits move
 * @param spread how far the largest and the smallest share of working hours that visits take lie apart, in percent points
 * @param caseworkers the figures of each caseworker, in the order of the request
 * @param cost what the plan costs
 */
public record PlanFigures(
        int planned,
        int unplanned,
        int travelMinutes,
        int thirdPartyMinutes,
        int lateVisits,
        int minutesLate,
        int ownCaseworker,
        int otherCaseworker,
        int movedVisits,
        int spread,
        List<CaseworkerFigures> caseworkers,
        PlanCost cost) {
    /** Keeps its own copy of the list. */
    public PlanFigures {
        caseworkers = List.copyOf(caseworkers);
    }
}
