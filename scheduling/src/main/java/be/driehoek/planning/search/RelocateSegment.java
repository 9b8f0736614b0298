package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** Puts two or three tasks that follow each other behind a task that goes well before them, now and then turned round. */
final class RelocateSegment implements Move {
    private final Problem problem;
    private final Neighbours neighbours;

    RelocateSegment(Problem problem, Neighbours neighbours) {
        this.problem = problem;
        this.neighbours = neighbours;
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        Routes routes = draft.routes;
        int first = random.nextInt(problem.tasks);
        int[] near = neighbours.leaders(first);
        if (near.length == 0 || !routes.isPlanned(first)) {
            return false;
        }
        int behind = near[random.nextInt(near.length)];
        if (!routes.isPlanned(behind) || behind == routes.previous[first]) {
            return false;
        }
        int second = routes.next[first];
        int third = random.nextInt(3) == 0 && problem.isTask(second) ? routes.next[second] : problem.tasks;
        int shift = routes.shift[behind];
        if (!mayDo(shift, first, behind) || !problem.isTask(second) || !mayDo(shift, second, behind)) {
            return false;
        }
        boolean three = problem.isTask(third);
        if (three && !mayDo(shift, third, behind)) {
            return false;
        }
        boolean turned = random.nextInt(4) == 0;
        move(routes, first, behind);
        move(routes, second, turned ? behind : first);
        if (three) {
            move(routes, third, turned ? behind : second);
        }
        return true;
    }

    private boolean mayDo(int shift, int task, int behind) {
        return task != behind && problem.mayDo(shift, task);
    }

    private static void move(Routes routes, int task, int behind) {
        if (routes.previous[task] != behind) {
            routes.remove(task);
            routes.insert(task, behind);
        }
    }
}
