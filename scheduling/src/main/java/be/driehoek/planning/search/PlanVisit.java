package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** Plans a visit that was left out, now and then in the place of another one. */
final class PlanVisit implements Move {
    private final Problem problem;
    private final Places places;

    PlanVisit(Problem problem, Places places) {
        this.problem = problem;
        this.places = places;
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        Routes routes = draft.routes;
        if (routes.leftOutCount() == 0) {
            return false;
        }
        int visit = random.nextInt(problem.visits);
        while (routes.isComplete(visit)) {
            visit = visit + 1 == problem.visits ? 0 : visit + 1;
        }
        if (!problem.canBePlanned(visit)) {
            return false;
        }
        places.plan(draft, visit, random);
        if (random.nextBoolean()) {
            makeRoom(routes, problem.tasksOf[visit]);
        }
        return true;
    }

    /** Takes out the visit that comes before or after one of these tasks. */
    private void makeRoom(Routes routes, int[] tasks) {
        for (int task : tasks) {
            int other = problem.isTask(routes.next[task]) ? routes.next[task] : routes.previous[task];
            if (problem.isTask(other) && problem.visitOf[other] != problem.visitOf[task]) {
                for (int part : problem.tasksOf[problem.visitOf[other]]) {
                    routes.remove(part);
                }
                return;
            }
        }
    }
}
