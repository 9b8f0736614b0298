/**
 * Plans the home visits of a team over some days: who visits whom, when, and what could not be planned and why.
 *
 * <p>A {@linkplain be.driehoek.planning.PlanningRequest request} goes in, a {@linkplain be.driehoek.planning.VisitPlan plan}
 * comes out of the {@linkplain be.driehoek.planning.VisitPlanner planner}; people decide what becomes of it.
 */
@NullMarked
package be.driehoek.planning;

import org.jspecify.annotations.NullMarked;
