package be.driehoek.planning.search;

/**
 * How much people wait, and how idle the idlest shift is.
 *
 * <p>Both follow from the times of a whole route, so that each route with a changed time is looked at once more. A problem in
 * which neither counts pays nothing for it.
 */
final class Idleness {
    private final Problem problem;
    private final Routes routes;
    private final Timetable timetable;
    private final int[] waiting;
    private final int[] idle;
    private long waitingOfAll;
    private int highest;

    // What is needed to go back: the shifts that were changed, each once, and what held for them.
    private final int[] changed;
    private final int[] oldWaiting;
    private final int[] oldIdle;
    private final boolean[] isChanged;
    private int changedCount;
    private long oldWaitingOfAll;
    private int oldHighest;
    private boolean highestFell;

    Idleness(Problem problem, Routes routes, Timetable timetable) {
        this.problem = problem;
        this.routes = routes;
        this.timetable = timetable;
        waiting = new int[problem.shifts];
        idle = new int[problem.shifts];
        changed = new int[problem.shifts];
        oldWaiting = new int[problem.shifts];
        oldIdle = new int[problem.shifts];
        isChanged = new boolean[problem.shifts];
        if (problem.countsIdleness) {
            for (int shift = 0; shift < problem.shifts; shift++) {
                workOut(shift);
            }
            keep();
        }
    }

    long waiting() {
        return waitingOfAll;
    }

    int highestIdle() {
        return highest;
    }

    /** What waiting and the idlest shift cost. */
    long cost() {
        return problem.waitingWeight * waitingOfAll + problem.highestIdleWeight * highest;
    }

    /** Works out what follows from changed routes and times. */
    long follow() {
        if (!problem.countsIdleness) {
            return 0;
        }
        highestFell = false;
        workOut(routes.touched, routes.touchedCount);
        workOut(timetable.changed, timetable.changedCount);
        if (highestFell) {
            highest = 0;
            for (int shift = 0; shift < problem.shifts; shift++) {
                highest = Math.max(highest, idle[shift]);
            }
        }
        return cost();
    }

    private void workOut(int[] nodes, int count) {
        for (int i = 0; i < count; i++) {
            int shift = routes.shift[nodes[i]];
            if (shift != Routes.NOBODY && !isChanged[shift]) {
                workOut(shift);
            }
        }
    }

    private void workOut(int shift) {
        isChanged[shift] = true;
        changed[changedCount] = shift;
        oldWaiting[changedCount] = waiting[shift];
        oldIdle[changedCount++] = idle[shift];
        waitingOfAll -= waiting[shift];
        int before = idle[shift];
        lookAt(shift);
        waitingOfAll += waiting[shift];
        highestFell |= before == highest && idle[shift] < before;
        highest = Math.max(highest, idle[shift]);
    }

    /** Goes back from the last task, and puts off those before it. */
    private void lookAt(int shift) {
        int last = problem.last(shift);
        int node = routes.previous[last];
        int begin = problem.opens[problem.first(shift)];
        waiting[shift] = 0;
        idle[shift] = problem.shiftDue[shift] - begin;
        if (problem.isTask(node)) {
            int way = routes.way(node, last);
            int work = problem.duration[node] + way;
            int start = timetable.start[node];
            int end = start + work;
            int waits = 0;
            for (int earlier = routes.previous[node]; problem.isTask(earlier); earlier = routes.previous[node]) {
                int step = problem.duration[earlier] + routes.way(earlier, node);
                int latest = start - step;
                start = Math.min(latest, latest(earlier));
                waits += latest - start;
                work += step;
                node = earlier;
            }
            work += routes.way(problem.first(shift), node);
            waiting[shift] = waits;
            idle[shift] = Math.max(end, problem.shiftDue[shift]) - begin - work;
        }
        if (problem.shiftDue[shift] >= Problem.LONGEST) {
            idle[shift] = 0;
        }
    }

    /** The last moment at which a task can start without being late for it or leaving its window; now, if it is linked. */
    private int latest(int task) {
        int start = timetable.start[task];
        if (problem.linkFrom[task] < problem.linkFrom[task + 1]) {
            return start;
        }
        return Math.max(start, Math.min(problem.due[task], problem.closing(task, start)));
    }

    /** When each task of a shift starts if it is put off so that nobody waits for nothing. */
    int[] starts(int shift) {
        int[] tasks = routes.tasksOf(shift);
        int[] starts = new int[tasks.length];
        for (int i = tasks.length - 1; i >= 0; i--) {
            starts[i] = timetable.start[tasks[i]];
            if (problem.countsIdleness && i < tasks.length - 1) {
                starts[i] = Math.min(
                        latest(tasks[i]),
                        starts[i + 1] - problem.duration[tasks[i]] - routes.way(tasks[i], tasks[i + 1]));
            }
        }
        return starts;
    }

    /** Forgets how to go back. */
    void keep() {
        for (int i = 0; i < changedCount; i++) {
            isChanged[changed[i]] = false;
        }
        changedCount = 0;
        oldWaitingOfAll = waitingOfAll;
        oldHighest = highest;
    }

    /** Goes back to what was kept last. */
    void takeBack() {
        for (int i = 0; i < changedCount; i++) {
            int shift = changed[i];
            isChanged[shift] = false;
            waiting[shift] = oldWaiting[i];
            idle[shift] = oldIdle[i];
        }
        changedCount = 0;
        waitingOfAll = oldWaitingOfAll;
        highest = oldHighest;
    }
}
