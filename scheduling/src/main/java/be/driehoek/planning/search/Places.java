package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** Draws a place for a task: a node behind which it may stand. */
final class Places {
    static final int NONE = -1;

    private final Problem problem;
    private final Neighbours neighbours;

    Places(Problem problem, Neighbours neighbours) {
        this.problem = problem;
        this.neighbours = neighbours;
    }

    /** A place next to a task that goes well with this one, or at a fitting time in any shift. */
    int draw(Draft draft, int task, SplittableRandom random) {
        return random.nextInt(2) == 0 ? nextToNeighbour(draft, task, random) : inAnyShift(draft, task, random);
    }

    private int nextToNeighbour(Draft draft, int task, SplittableRandom random) {
        Routes routes = draft.routes;
        boolean before = random.nextBoolean();
        int[] near = before ? neighbours.followers(task) : neighbours.leaders(task);
        if (near.length == 0) {
            return NONE;
        }
        int other = near[random.nextInt(near.length)];
        if (!routes.isPlanned(other) || !problem.mayDo(routes.shift[other], task)) {
            return NONE;
        }
        int behind = before ? routes.previous[other] : other;
        return behind == task ? NONE : behind;
    }

    private int inAnyShift(Draft draft, int task, SplittableRandom random) {
        int[] allowed = problem.allowedShifts[task];
        if (allowed.length == 0) {
            return NONE;
        }
        int shift = allowed[random.nextInt(allowed.length)];
        int opens = problem.opens[task];
        int due = problem.due[task];
        return atTime(draft, task, shift, opens + random.nextInt(due - opens + 1));
    }

    /** The place in a shift at which a task would start about a time. */
    int atTime(Draft draft, int task, int shift, int time) {
        Routes routes = draft.routes;
        int[] start = draft.timetable.start;
        int behind = problem.first(shift);
        for (int node = routes.next[behind]; problem.isTask(node) && start[node] < time; node = routes.next[node]) {
            if (node != task) {
                behind = node;
            }
        }
        return behind;
    }
}
