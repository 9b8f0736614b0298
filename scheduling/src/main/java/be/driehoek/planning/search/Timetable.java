package be.driehoek.planning.search;

import java.util.Arrays;

/**
 * When each task starts: as early as its window, its route and its links allow.
 *
 * <p>Each bound has the shape "this node starts at least so long after that one": the follower on a route after the end of
 * the task before it and the way, the second of two linked tasks after the first by the least lag, and the first after the
 * second less the largest lag. The earliest times are the longest paths in this graph. Two persons may meet at the same two
 * places in opposite order, and there is no order of all tasks that one would have to keep to.
 *
 * <p>When routes change, only what can change is worked out anew. Each node knows its cause: the bound that its time rests
 * on. First, what rests on a changed bound, directly or through others, falls back to its window. Then times are raised
 * until all bounds hold. While they are raised each time is at most what it ends up to be; so as soon as the lateness
 * seen so far costs too much, the rest need not be known. A circle of bounds that cannot hold raises times until
 * a window closes or the cost is too high.
 *
 * <p>Where a task has several windows, a time that is put off from one to the next can come back round a circle and become
 * its own cause. In such a problem each time that does not rest on its window alone is taken to rest on all its bounds.
 */
final class Timetable {
    private static final int BY_WINDOW = -1;
    private static final int BY_ROUTE = -2;

    private final Problem problem;
    private final Routes routes;

    final int[] start;
    /** Why a node starts when it does: its window, its route, or the linked node whose number this is. */
    private final int[] cause;

    private final int[] late;
    private long lateness;
    private int highest;

    // What is needed to go back: the nodes that were changed, each once, and what held for them.
    final int[] changed;
    private final int[] oldStart;
    private final int[] oldCause;
    private final int[] oldLate;
    private final boolean[] isChanged;
    int changedCount;
    private long oldLateness;
    private int oldHighest;

    // The nodes that fell back, and the queue of those whose followers must be looked at.
    private final int[] fallen;
    private final boolean[] isFallen;
    private int fallenCount;
    private final int[] queue;
    private int head;
    private int queued;
    private final byte[] waiting;
    private static final byte NOT_WAITING = 0;
    private static final byte TO_PASS_ON = 1;
    private static final byte TO_WORK_OUT = 2;

    private long room;
    private boolean highestFell;
    private boolean possible;

    Timetable(Problem problem, Routes routes) {
        this.problem = problem;
        this.routes = routes;
        int nodes = problem.nodes;
        start = Arrays.copyOf(problem.opens, nodes);
        cause = new int[nodes];
        Arrays.fill(cause, BY_WINDOW);
        late = new int[nodes];
        changed = new int[nodes];
        oldStart = new int[nodes];
        oldCause = new int[nodes];
        oldLate = new int[nodes];
        isChanged = new boolean[nodes];
        fallen = new int[nodes];
        isFallen = new boolean[nodes];
        queue = new int[nodes];
        waiting = new byte[nodes];
        for (int shift = 0; shift < problem.shifts; shift++) {
            arriveWithoutTasks(problem.first(shift), problem.last(shift));
        }
        keep();
    }

    /** Who has no tasks may still come too late for it to cost nothing. */
    private void arriveWithoutTasks(int first, int last) {
        int arrival = start[first] + problem.travel(first, last);
        if (problem.costPerLateUnit[last] > 0 && arrival > start[last]) {
            room = Long.MAX_VALUE;
            raise(last, arrival, BY_ROUTE);
        }
    }

    /** What being late costs in all, by the task, and overtime by the shift. */
    long latenessCost() {
        return lateness;
    }

    int highestLateness() {
        return highest;
    }

    int lateness(int task) {
        return late[task];
    }

    private long cost() {
        return lateness + problem.highestLatenessWeight * highest;
    }

    /**
     * Works out the times after a change of routes.
     *
     * @param most what lateness may cost
     * @return what lateness costs, or a number above {@code most} if it costs more or there are no such times; after that the
     *     change must be taken back
     */
    long follow(long most) {
        room = most;
        possible = true;
        highestFell = false;
        fallBack();
        if (highestFell) {
            highest = 0;
        }
        raise();
        if (!possible) {
            abandon();
            return Long.MAX_VALUE;
        }
        if (highestFell) {
            int top = 0;
            for (int task = 0; task < problem.tasks; task++) {
                top = Math.max(top, late[task]);
            }
            highest = top;
        }
        return cost();
    }

    private void fallBack() {
        int[] touched = routes.touched;
        int count = routes.touchedCount;
        for (int i = 0; i < count; i++) {
            int node = touched[i];
            if (rests(node, BY_ROUTE) || !routes.isPlanned(node)) {
                fall(node);
            }
            enqueue(node, TO_WORK_OUT);
        }
        for (int i = 0; i < fallenCount; i++) {
            int node = fallen[i];
            int follower = routes.next[node];
            if (follower != Routes.NOBODY && rests(follower, BY_ROUTE)) {
                fall(follower);
            }
            for (int link = problem.linkFrom[node]; link < problem.linkFrom[node + 1]; link++) {
                int other = problem.linked[link];
                if (rests(other, node)) {
                    fall(other);
                }
            }
        }
        for (int i = 0; i < fallenCount; i++) {
            isFallen[fallen[i]] = false;
        }
        fallenCount = 0;
    }

    /** Whether a node's time may rest on this bound. */
    private boolean rests(int node, int bound) {
        return problem.hasGaps ? cause[node] != BY_WINDOW : cause[node] == bound;
    }

    private void fall(int node) {
        if (isFallen[node]) {
            return;
        }
        isFallen[node] = true;
        fallen[fallenCount++] = node;
        remember(node);
        if (late[node] > 0) {
            highestFell |= late[node] == highest && problem.isTask(node);
            lateness -= problem.costPerLateUnit[node] * late[node] + problem.costOfBeingLate[node];
            late[node] = 0;
        }
        start[node] = problem.opens[node];
        cause[node] = BY_WINDOW;
        enqueue(node, TO_WORK_OUT);
    }

    private void raise() {
        while (queued > 0 && possible) {
            int node = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            queued--;
            byte how = waiting[node];
            waiting[node] = NOT_WAITING;
            if (!routes.isPlanned(node)) {
                continue;
            }
            if (how == TO_WORK_OUT) {
                workOut(node);
            }
            passOn(node);
        }
    }

    /** Looks at all bounds of a node. */
    private void workOut(int node) {
        int before = routes.previous[node];
        if (before != Routes.NOBODY && !problem.endsFreely[node]) {
            int arrival = start[before] + problem.duration[before] + routes.way(before, node);
            if (arrival > start[node]) {
                raise(node, arrival, BY_ROUTE);
            }
        }
        for (int link = problem.linkFrom[node]; link < problem.linkFrom[node + 1]; link++) {
            int other = problem.linked[link];
            if (routes.isPlanned(other) && start[other] + problem.lagIn[link] > start[node]) {
                raise(node, start[other] + problem.lagIn[link], other);
            }
        }
    }

    /** Raises what follows a node, along its route and its links, unless it will be worked out anyway. */
    private void passOn(int from) {
        int node = from;
        while (possible) {
            for (int link = problem.linkFrom[node]; link < problem.linkFrom[node + 1]; link++) {
                int other = problem.linked[link];
                int bound = start[node] + problem.lagOut[link];
                if (bound > start[other] && waiting[other] != TO_WORK_OUT && routes.isPlanned(other)) {
                    raise(other, bound, node);
                    enqueue(other, TO_PASS_ON);
                }
            }
            int follower = routes.next[node];
            if (follower == Routes.NOBODY || problem.endsFreely[follower] || waiting[follower] == TO_WORK_OUT) {
                return;
            }
            int arrival = start[node] + problem.duration[node] + routes.way(node, follower);
            if (arrival <= start[follower]) {
                return;
            }
            raise(follower, arrival, BY_ROUTE);
            if (waiting[follower] != NOT_WAITING) {
                return;
            }
            node = follower;
        }
    }

    private void raise(int node, int bound, int why) {
        remember(node);
        int time = problem.open(node, bound);
        start[node] = time;
        cause[node] = why;
        if (time > problem.closes[node]) {
            possible = false;
        }
        int tooLate = time - problem.due[node];
        if (tooLate > 0) {
            lateness += problem.costPerLateUnit[node] * (tooLate - late[node])
                    + (late[node] == 0 ? problem.costOfBeingLate[node] : 0);
            late[node] = tooLate;
            if (problem.isTask(node)) {
                highest = Math.max(highest, tooLate);
            }
            if (cost() > room) {
                possible = false;
            }
        }
    }

    private void enqueue(int node, byte how) {
        if (waiting[node] == NOT_WAITING) {
            int tail = head + queued++;
            queue[tail < queue.length ? tail : tail - queue.length] = node;
            waiting[node] = how;
        } else if (how == TO_WORK_OUT) {
            waiting[node] = how;
        }
    }

    private void abandon() {
        for (int i = 0, at = head; i < queued; i++) {
            waiting[queue[at]] = NOT_WAITING;
            at = at + 1 == queue.length ? 0 : at + 1;
        }
        queued = 0;
    }

    private void remember(int node) {
        if (!isChanged[node]) {
            isChanged[node] = true;
            oldStart[changedCount] = start[node];
            oldCause[changedCount] = cause[node];
            oldLate[changedCount] = late[node];
            changed[changedCount++] = node;
        }
    }

    /** Forgets how to go back. */
    void keep() {
        for (int i = 0; i < changedCount; i++) {
            isChanged[changed[i]] = false;
        }
        changedCount = 0;
        oldLateness = lateness;
        oldHighest = highest;
    }

    /** Goes back to the times that were kept last. */
    void takeBack() {
        for (int i = 0; i < changedCount; i++) {
            int node = changed[i];
            isChanged[node] = false;
            start[node] = oldStart[i];
            cause[node] = oldCause[i];
            late[node] = oldLate[i];
        }
        changedCount = 0;
        lateness = oldLateness;
        highest = oldHighest;
    }
}
