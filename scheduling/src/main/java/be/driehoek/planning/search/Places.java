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
        return atTime(draft, task, shift, time(draft, task, random));
    }

    /** A time at which a task might start: no later than others are late. */
    private int time(Draft draft, int task, SplittableRandom random) {
        int opens = problem.opens[task];
        int until = problem.due[task] + draft.timetable.highestLateness();
        return opens + random.nextInt(until - opens + 1);
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

    /** Puts the tasks of a visit into routes, at about the same time; each must have a shift that may do it. */
    void plan(Draft draft, int visit, SplittableRandom random) {
        int[] tasks = problem.tasksOf[visit];
        int time = time(draft, tasks[0], random);
        for (int task : tasks) {
            int[] allowed = problem.allowedShifts[task];
            int shift = allowed[random.nextInt(allowed.length)];
            draft.routes.insert(task, atTime(draft, task, shift, time + lag(tasks[0], task, random)));
        }
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
