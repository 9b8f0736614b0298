package be.driehoek.planning.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Puts all tasks of a visit of several elsewhere, at about the same time. */
final class RelocateVisit implements Move {
    private final Problem problem;
    private final Places places;
    private final int[] joint;

    RelocateVisit(Problem problem, Places places) {
        this.problem = problem;
        this.places = places;
        joint = IntStream.range(0, problem.visits)
                .filter(visit -> problem.tasksOf[visit].length > 1)
                .toArray();
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        if (joint.length == 0) {
            return false;
        }
        int visit = joint[random.nextInt(joint.length)];
        if (!draft.routes.isComplete(visit)) {
            return false;
        }
        for (int task : problem.tasksOf[visit]) {
            draft.routes.remove(task);
        }
        places.plan(draft, visit, random);
        return true;
    }
}
