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

    /** Puts the tasks of a visit that nobody does into routes, at about one time; each must have a shift that may do it. */
    void plan(Draft draft, int visit, SplittableRandom random) {
        int[] tasks = problem.tasksOf[visit];
        int first = tasks[0];
        int time = random.nextBoolean() ? draft.timetable.start[first] : time(draft, first, random);
        for (int task : tasks) {
            int then = time + (task == first ? 0 : lag(first, task, random));
            draft.routes.insert(task, withLittleDetour(draft, task, then, random));
        }
    }

    /** The place at a time, of all shifts but some that are passed over by chance, where the task makes the least detour. */
    private int withLittleDetour(Draft draft, int task, int time, SplittableRandom random) {
        Routes routes = draft.routes;
        int[] allowed = problem.allowedShifts[task];
        int best = NONE;
        long least = Long.MAX_VALUE;
        // One bit for each shift in turn, set once in four times.
        long half = random.nextLong();
        long otherHalf = random.nextLong();
        long passedOver = half & otherHalf;
        for (int shift : allowed) {
            passedOver = Long.rotateRight(passedOver, 1);
            if (passedOver < 0) {
                continue;
            }
            int behind = atTime(draft, task, shift, time);
            int before = routes.next[behind];
            long detour =
                    (long) problem.travel(behind, task) + problem.travel(task, before) - problem.travel(behind, before);
            long cost = problem.travelWeight * detour + problem.shiftCost(task, shift);
            if (cost < least) {
                least = cost;
                best = behind;
            }
        }
        return best != NONE ? best : atTime(draft, task, allowed[random.nextInt(allowed.length)], time);
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
