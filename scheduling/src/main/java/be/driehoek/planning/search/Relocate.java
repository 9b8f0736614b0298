package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** Puts one task elsewhere. */
final class Relocate implements Move {
    private final Problem problem;
    private final Places places;

    Relocate(Problem problem, Places places) {
        this.problem = problem;
        this.places = places;
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        Routes routes = draft.routes;
        int task = random.nextInt(problem.tasks);
        if (!routes.isPlanned(task)) {
            return false;
        }
        int behind = places.draw(draft, task, random);
        if (behind == Places.NONE || behind == routes.previous[task]) {
            return false;
        }
        routes.remove(task);
        routes.insert(task, behind);
        return true;
    }
}
