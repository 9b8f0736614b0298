package be.driehoek.planning;

import java.util.List;

/**
 * A plan for the visits of a team (bezoekplanning): a proposal, that people accept or change.
 *
 * @param visits the visits that are planned, in order of time and then of the request's caseworkers
 * @param unplanned the visits for which there is no room, in the order of the request
 * @param figures what the plan comes to
 * @param iterations how many changes were tried to find it
 */
public record VisitPlan(
        List<ProposedVisit> visits, List<UnplannedVisit> unplanned, PlanFigures figures, long iterations) {
    /** Keeps its own copies of the lists. */
    public VisitPlan {
        visits = List.copyOf(visits);
        unplanned = List.copyOf(unplanned);
    }
}
