package be.driehoek.planning;

import be.driehoek.planning.search.Placements;
import be.driehoek.planning.search.Plan;
import be.driehoek.planning.search.Search;
import java.util.List;

/**
 * Plans the visits of a team (bezoekplanner).
 *
 * <p>What must hold always holds: working hours with the way from and to their places, windows, availability, languages and
 * skills, the most visits on one day, joint visits with all attendees at once, pins. What
 * cannot be planned so is left out, and the plan says why. The same request and number of iterations give the same plan on
 * each machine. Nothing here reads a clock.
 */
public final class VisitPlanner {
    /** How often at most all visits are looked through for a better place after the search; hardly ever more than twice. */
    private static final int MOST_ROUNDS = 5;

    private VisitPlanner() {}

    /**
     * Makes a plan.
     *
     * @param request what is to be planned
     * @param budget how long to search
     * @param progress who hears how it gets on, and may end it; the best plan so far is then the plan
     * @return the plan
     */
    public static VisitPlan plan(PlanningRequest request, PlanningBudget budget, PlanningProgress progress) {
        Model model = new Model(new Team(request));
        Plan found = new Search(model.problem, request.seed())
                .run(
                        budget::spent,
                        (iterations, spent, cost) -> progress.goOn(iterations, spent, model.cost(cost)),
                        model.settled);
        Placements placements = new Placements(model.problem, found);
        settle(model, placements);
        return new PlanReport(model, placements).plan();
    }

    /** Moves single visits to better places until there is none: no alternative is then better than the plan. */
    private static void settle(Model model, Placements placements) {
        boolean better = true;
        for (int round = 0; better && round < MOST_ROUNDS; round++) {
            better = false;
            for (Model.Forms forms : model.forms) {
                List<Placements.Placement> places = placements.of(forms.visits());
                if (!places.isEmpty()
                        && places.getFirst().cost() < placements.plan().cost()) {
                    placements.take(forms.visits(), places.getFirst());
                    better = true;
                }
            }
        }
    }
}
