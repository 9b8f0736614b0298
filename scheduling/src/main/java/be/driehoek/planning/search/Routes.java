package be.driehoek.planning.search;

import java.util.Arrays;

/**
 * Who does which tasks in which order: for each shift a chain of nodes from its start to its end.
 *
 * <p>Changes are written down until they are {@linkplain #keep() kept} or {@linkplain #takeBack() taken back}. What costs do
 * not depend on times is kept up to date with each change.
 */
final class Routes {
    /** The shift of a task that nobody does. */
    static final int NOBODY = -1;

    private static final int NEXT = 0;
    private static final int PREVIOUS = 1;
    private static final int SHIFT = 2;
    private static final int PLACE = 3;
    private static final int WAY_AROUND = 4;
    private static final int FIELDS = 5;

    final Problem problem;
    final int[] next;
    final int[] previous;
    final int[] shift;

    /** Where each node is; it changes for a task that is done wherever the person is. */
    private final int[] place;

    /** The way from before such a task to after it, or 0; of several in a row the first has it. */
    private final int[] wayAround;

    /** The nodes whose predecessor may be another one than before, each once. */
    final int[] touched;

    int touchedCount;
    private final boolean[] isTouched;

    private final int[] load;
    private final int[] missing;
    private int incomplete;
    private int overload;
    private long travel;
    private long shiftCost;
    private long leftOut;
    private final long[] work;
    private long loadCost;

    /** How many tasks of a group a person has, by group and then by person; and how many persons have any. */
    private final int[] inHands;

    private final int[] hands;
    private long groupCost;

    private int[] journal = new int[256];
    private int written;
    private int keptOverload;
    private long keptTravel;
    private long keptShiftCost;
    private long keptLeftOut;

    Routes(Problem problem) {
        this.problem = problem;
        next = new int[problem.nodes];
        previous = new int[problem.nodes];
        shift = new int[problem.nodes];
        touched = new int[problem.nodes];
        isTouched = new boolean[problem.nodes];
        place = problem.place.clone();
        wayAround = new int[problem.nodes];
        load = new int[problem.shifts];
        missing = new int[problem.visits];
        work = new long[problem.loadWeight.length];
        inHands = new int[problem.groupWeight.length * work.length];
        hands = new int[problem.groupWeight.length];
        Arrays.fill(next, NOBODY);
        Arrays.fill(previous, NOBODY);
        Arrays.fill(shift, NOBODY);
        for (int visit = 0; visit < problem.visits; visit++) {
            missing[visit] = problem.tasksOf[visit].length;
            if (missing[visit] > 0) {
                incomplete++;
                leftOut += problem.costOfLeavingOut[visit];
            }
        }
        for (int s = 0; s < problem.shifts; s++) {
            int first = problem.first(s);
            int last = problem.last(s);
            next[first] = last;
            previous[last] = first;
            shift[first] = s;
            shift[last] = s;
            travel += problem.travel(first, last);
        }
        keep();
    }

    long travel() {
        return travel;
    }

    long shiftCost() {
        return shiftCost;
    }

    long leftOut() {
        return leftOut;
    }

    /** What costs do not depend on times. */
    long cost() {
        return problem.travelWeight * travel + shiftCost + leftOut + loadCost + groupCost;
    }

    /** Whether a shift has more tasks than it may have. */
    boolean isOverloaded() {
        return overload > 0;
    }

    boolean isPlanned(int task) {
        return shift[task] != NOBODY;
    }

    /** How many visits are not planned. */
    int leftOutCount() {
        return incomplete;
    }

    boolean isComplete(int visit) {
        return missing[visit] == 0;
    }

    /** Puts a task that nobody does behind a node of a route. */
    void insert(int task, int behind) {
        int before = next[behind];
        assign(task, shift[behind]);
        join(behind, task);
        join(task, before);
    }

    /** Takes a task out of its route. */
    void remove(int task) {
        join(previous[task], next[task]);
        travel -= problem.travel(task, next[task]);
        write(NEXT, task, next[task]);
        write(PREVIOUS, task, previous[task]);
        next[task] = NOBODY;
        previous[task] = NOBODY;
        assign(task, NOBODY);
        touch(task);
    }

    /** Makes one node follow another; whatever stood between them is joined or removed by the same move. */
    void join(int node, int follower) {
        int old = next[node];
        if (old != NOBODY) {
            travel -= problem.travel(node, old);
        }
        travel += problem.travel(node, follower);
        write(NEXT, node, old);
        write(PREVIOUS, follower, previous[follower]);
        next[node] = follower;
        previous[follower] = node;
        touch(follower);
    }

    /** Says who does a task, which is joined to that route by the same move. */
    void assign(int task, int whichShift) {
        write(SHIFT, task, shift[task]);
        int old = shift[task];
        if (old != NOBODY) {
            shiftCost -= problem.shiftCost(task, old);
        }
        if (whichShift != NOBODY) {
            shiftCost += problem.shiftCost(task, whichShift);
        }
        reassign(task, whichShift);
    }

    /** What holds in both directions, forth and back. */
    private void reassign(int task, int whichShift) {
        int old = shift[task];
        shift[task] = whichShift;
        if (old != NOBODY && load[old]-- > problem.atMost[old]) {
            overload--;
        }
        if (whichShift != NOBODY && load[whichShift]++ >= problem.atMost[whichShift]) {
            overload++;
        }
        changeWork(old, -problem.duration[task]);
        changeWork(whichShift, problem.duration[task]);
        if (problem.groupOf[task] != NOBODY) {
            changeHands(problem.groupOf[task], old, -1);
            changeHands(problem.groupOf[task], whichShift, 1);
        }
        int visit = problem.visitOf[task];
        if (old == NOBODY && whichShift != NOBODY && --missing[visit] == 0) {
            incomplete--;
            leftOut -= problem.costOfLeavingOut[visit];
        } else if (old != NOBODY && whichShift == NOBODY && missing[visit]++ == 0) {
            incomplete++;
            leftOut += problem.costOfLeavingOut[visit];
        }
    }

    private void changeWork(int whichShift, int by) {
        if (whichShift != NOBODY && problem.loadOf[whichShift] != NOBODY) {
            int load = problem.loadOf[whichShift];
            loadCost -= problem.loadCost(load, work[load]);
            work[load] += by;
            loadCost += problem.loadCost(load, work[load]);
        }
    }

    private void changeHands(int group, int whichShift, int by) {
        if (whichShift == NOBODY || problem.loadOf[whichShift] == NOBODY) {
            return;
        }
        int entry = group * work.length + problem.loadOf[whichShift];
        int before = inHands[entry];
        inHands[entry] += by;
        if (before == 0 || inHands[entry] == 0) {
            groupCost -= problem.groupWeight[group] * Math.max(0, hands[group] - 1);
            hands[group] += by;
            groupCost += problem.groupWeight[group] * Math.max(0, hands[group] - 1);
        }
    }

    /** The way from one node to the next. Those around tasks that are done anywhere hold once the change is settled. */
    int way(int node, int follower) {
        return problem.travelBetween(place[node], place[follower]);
    }

    /** Says where the tasks are that are done wherever the person is, after a change that is whole. */
    void settle() {
        if (!problem.hasAnywhere) {
            return;
        }
        for (int i = 0; i < touchedCount; i++) {
            int node = touched[i];
            if (!problem.isAnywhere[node]) {
                node = previous[node];
            } else if (!isPlanned(node)) {
                goAround(node, 0);
            }
            if (node != NOBODY && problem.isAnywhere[node] && isPlanned(node)) {
                settle(node);
            }
        }
    }

    /** All such tasks in a row are where the task before them is, or, if they come first, where the one after them is. */
    private void settle(int one) {
        int before = previous[one];
        while (problem.isAnywhere[before]) {
            before = previous[before];
        }
        int after = next[one];
        while (problem.isAnywhere[after]) {
            after = next[after];
        }
        int where = problem.isTask(before) ? place[before] : place[after];
        int way = problem.travel(before, after);
        for (int node = next[before]; node != after; node = next[node]) {
            if (place[node] != where) {
                write(PLACE, node, place[node]);
                place[node] = where;
                touch(node);
                touch(next[node]);
            }
            goAround(node, way);
            way = 0;
        }
    }

    private void goAround(int node, int way) {
        if (wayAround[node] != way) {
            write(WAY_AROUND, node, wayAround[node]);
            travel += way - wayAround[node];
            wayAround[node] = way;
        }
    }

    private void touch(int node) {
        if (!isTouched[node]) {
            isTouched[node] = true;
            touched[touchedCount++] = node;
        }
    }

    private void write(int field, int node, int old) {
        if (written + 2 > journal.length) {
            journal = Arrays.copyOf(journal, 2 * journal.length);
        }
        journal[written++] = node * FIELDS + field;
        journal[written++] = old;
    }

    /** Forgets how to go back. */
    void keep() {
        written = 0;
        keptOverload = overload;
        keptTravel = travel;
        keptShiftCost = shiftCost;
        keptLeftOut = leftOut;
        clearTouched();
    }

    /** Goes back to what was kept last. */
    void takeBack() {
        while (written > 0) {
            int old = journal[--written];
            int entry = journal[--written];
            int node = entry / FIELDS;
            switch (entry % FIELDS) {
                case NEXT -> next[node] = old;
                case PREVIOUS -> previous[node] = old;
                case PLACE -> place[node] = old;
                case WAY_AROUND -> wayAround[node] = old;
                default -> reassign(node, old);
            }
        }
        overload = keptOverload;
        travel = keptTravel;
        shiftCost = keptShiftCost;
        leftOut = keptLeftOut;
        clearTouched();
    }

    private void clearTouched() {
        for (int i = 0; i < touchedCount; i++) {
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
    }

    /** The tasks of a shift, in order. */
    int[] tasksOf(int whichShift) {
        int[] tasks = new int[load[whichShift]];
        int node = problem.first(whichShift);
        for (int i = 0; i < tasks.length; i++) {
            node = next[node];
            tasks[i] = node;
        }
        return tasks;
    }
}
