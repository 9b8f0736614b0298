package be.driehoek.benchmarks.visits;

import be.driehoek.planning.PlanningBudget;
import be.driehoek.planning.PlanningProgress;
import be.driehoek.planning.VisitPlan;
import be.driehoek.planning.VisitPlanner;
import java.io.PrintStream;
import java.util.Locale;

/** How good a plan for a team is after so many seconds, all included: the reading of the request, alternatives and reasons. */
final class TeamWeek {
    private TeamWeek() {}

    static void print(int visits, int caseworkers, int days, double seconds, long seed, PrintStream print) {
        long begin = System.nanoTime();
        PlanningBudget budget = iterations -> (System.nanoTime() - begin) / 1e9 / seconds;
        VisitPlan plan =
                VisitPlanner.plan(RandomWeek.of(visits, caseworkers, days, seed), budget, PlanningProgress.UNHEARD);
        double taken = (System.nanoTime() - begin) / 1e9;
        print.printf(
                Locale.ROOT,
                "seconds %.2f planned %d unplanned %d own-caseworker %d travel-minutes %d cost %d%n",
                taken,
                plan.figures().planned(),
                plan.figures().unplanned(),
                plan.figures().ownCaseworker(),
                plan.figures().travelMinutes(),
                plan.figures().cost().total());
    }
}
