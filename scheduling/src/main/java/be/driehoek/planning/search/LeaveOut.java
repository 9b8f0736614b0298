package be.driehoek.planning.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Leaves out a visit that can be worth it. */
final class LeaveOut implements Move {
    private final Problem problem;
    private final int[] dispensable;

    /** Leaves out visits that cost at most so much to leave out. */
    LeaveOut(Problem problem, double most) {
        this.problem = problem;
        dispensable = IntStream.range(0, problem.visits)
                .filter(visit -> problem.tasksOf[visit].length > 0 && problem.costOfLeavingOut[visit] <= most)
                .toArray();
    }

    boolean isPossible() {
        return dispensable.length > 0;
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        int visit = dispensable[random.nextInt(dispensable.length)];
        if (!draft.routes.isComplete(visit)) {
            return false;
        }
        for (int task : problem.tasksOf[visit]) {
            draft.routes.remove(task);
        }
        return true;
    }
}
