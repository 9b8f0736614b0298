package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** Puts all tasks of a visit elsewhere, at about the same time; so a visit is also planned that was left out. */
final class RelocateVisit implements Move {
    private final Problem problem;
    private final Places places;

    RelocateVisit(Problem problem, Places places) {
        this.problem = problem;
        this.places = places;
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        Routes routes = draft.routes;
        int visit = problem.visitOf[random.nextInt(problem.tasks)];
        int[] tasks = problem.tasksOf[visit];
        if (tasks.length == 1 && routes.isPlanned(tasks[0])) {
            return false;
        }
        int time = problem.opens[tasks[0]] + random.nextInt(problem.due[tasks[0]] - problem.opens[tasks[0]] + 1);
        for (int task : tasks) {
            if (routes.isPlanned(task)) {
                routes.remove(task);
            }
        }
        for (int task : tasks) {
            int[] allowed = problem.allowedShifts[task];
            if (allowed.length == 0) {
                draft.undo();
                return false;
            }
            int shift = allowed[random.nextInt(allowed.length)];
            int then = time + lag(tasks[0], task, random);
            routes.insert(task, places.atTime(draft, task, shift, then));
        }
        return true;
    }

    /** How much later than the first task of its visit a task may start, drawn from what their link allows. */
    private int lag(int first, int task, SplittableRandom random) {
        for (int link = problem.linkFrom[first]; link < problem.linkFrom[first + 1]; link++) {
            if (problem.linked[link] == task) {
                int least = problem.lagOut[link];
                int most = -problem.lagIn[link];
                return least + random.nextInt(most - least + 1);
            }
        }
        return 0;
    }
}
