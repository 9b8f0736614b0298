package be.driehoek.planning.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What routes cost, worked out slowly from the sketch alone: all bounds are tried again and again until none is
 * broken.
 *
 * @param cost what they cost
 * @param starts when each task can start at the earliest
 * @param putOff when each task starts if it is put off so that nobody waits for nothing
 */
record Judgement(long cost, List<Integer> starts, List<Integer> putOff) {
    /** What the routes cost and when each task starts; nothing if they break what must hold. */
    static Optional<Judgement> of(Sketch sketch, int[][] routes) {
        int tasks = sketch.tasks().size();
        int[] shiftOf = new int[tasks];
        Arrays.fill(shiftOf, -1);
        long cost = 0;
        for (int shift = 0; shift < routes.length; shift++) {
            Shift with = sketch.shifts().get(shift);
            int at = with.startPlace();
            for (int task : routes[shift]) {
                Long preference = sketch.tasks().get(task).shifts().get(shift);
                if (preference == null || shiftOf[task] >= 0) {
                    return Optional.empty();
                }
                shiftOf[task] = shift;
                cost += preference + sketch.travelWeight() * sketch.way(at, place(sketch, routes[shift], shift, task));
                at = place(sketch, routes[shift], shift, task);
            }
            cost += sketch.travelWeight() * sketch.way(at, with.endPlace());
            if (routes[shift].length > with.atMost()) {
                return Optional.empty();
            }
        }
        cost += leftOut(sketch, shiftOf) + loads(sketch, routes) + groups(sketch, routes);
        int[] starts = new int[tasks];
        if (!settle(sketch, routes, shiftOf, starts)) {
            return Optional.empty();
        }
        int highest = 0;
        for (int task = 0; task < tasks; task++) {
            Task of = sketch.tasks().get(task);
            int late = shiftOf[task] < 0 ? 0 : Math.max(0, starts[task] - of.due());
            cost += of.costPerLateUnit() * late + (late > 0 ? of.costOfBeingLate() : 0);
            highest = Math.max(highest, late);
        }
        int[] putOff = starts.clone();
        cost += idleness(sketch, routes, starts, putOff);
        return Optional.of(new Judgement(
                cost + sketch.highestWeight() * highest,
                Arrays.stream(starts).boxed().toList(),
                Arrays.stream(putOff).boxed().toList()));
    }

    /** Where a task is done: for one without a place, where the one before it is; else the one after it; else the end. */
    private static int place(Sketch sketch, int[] route, int shift, int task) {
        int found = -1;
        boolean isBehind = false;
        for (int one : route) {
            isBehind |= one == task;
            int place = sketch.tasks().get(one).place();
            if (place != Task.ANYWHERE) {
                if (!isBehind || found < 0) {
                    found = place;
                }
                if (one == task) {
                    return place;
                }
            }
        }
        return found < 0 ? sketch.shifts().get(shift).endPlace() : found;
    }

    /** What overtime, waiting and the longest idle time cost. */
    private static long idleness(Sketch sketch, int[][] routes, int[] starts, int[] putOff) {
        long cost = 0;
        int highest = 0;
        for (int shift = 0; shift < routes.length; shift++) {
            int[] route = routes[shift];
            Shift with = sketch.shifts().get(shift);
            int at = with.startPlace();
            int free = with.from();
            int work = 0;
            for (int task : route) {
                int place = place(sketch, route, shift, task);
                work += sketch.way(at, place) + sketch.tasks().get(task).duration();
                free = starts[task] + sketch.tasks().get(task).duration();
                at = place;
            }
            int end = free + sketch.way(at, with.endPlace());
            cost += with.costPerLateUnit() * Math.max(0, end - with.due());
            boolean isEmpty = route.length == 0;
            int idle = isEmpty
                    ? with.due() - with.from()
                    : Math.max(end, with.due()) - with.from() - work - sketch.way(at, with.endPlace());
            highest = Math.max(highest, with.due() >= Problem.LONGEST ? 0 : idle);
            cost += sketch.waitingWeight() * waiting(sketch, route, shift, starts, putOff);
        }
        return cost + sketch.idleWeight() * highest;
    }

    private static int waiting(Sketch sketch, int[] route, int shift, int[] starts, int[] putOff) {
        int waiting = 0;
        for (int i = route.length - 2; i >= 0; i--) {
            int task = route[i];
            Task of = sketch.tasks().get(task);
            int way = sketch.way(place(sketch, route, shift, task), place(sketch, route, shift, route[i + 1]));
            int latest = putOff[route[i + 1]] - way - of.duration();
            boolean isLinked = sketch.links().stream().anyMatch(link -> link.first() == task || link.second() == task);
            int start = starts[task];
            while (!isLinked && start < latest && start < of.due() && isInOneWindow(of, start)) {
                start++;
            }
            waiting += latest - start;
            if (sketch.waitingWeight() + sketch.idleWeight() > 0) {
                putOff[task] = start;
            }
        }
        return waiting;
    }

    private static boolean isInOneWindow(Task task, int time) {
        return task.windows().stream().anyMatch(window -> window.from() <= time && time < window.until());
    }

    private static long leftOut(Sketch sketch, int[] shiftOf) {
        long cost = 0;
        for (int visit = 0; visit < sketch.costOfLeavingOut().size(); visit++) {
            boolean complete = true;
            for (int task = 0; task < shiftOf.length; task++) {
                complete &= sketch.visitOf().get(task) != visit || shiftOf[task] >= 0;
            }
            cost += complete ? 0 : sketch.costOfLeavingOut().get(visit);
        }
        return cost;
    }

    private static long loads(Sketch sketch, int[][] routes) {
        long cost = 0;
        for (int person = 0; person < Sketch.CAPACITIES.size(); person++) {
            long work = 0;
            for (int shift : sketch.shiftsOf(person)) {
                for (int task : routes[shift]) {
                    work += sketch.tasks().get(task).duration();
                }
            }
            cost += Math.floorDiv(sketch.loadWeight() * work * work, (long) Sketch.CAPACITIES.get(person));
        }
        return cost;
    }

    private static long groups(Sketch sketch, int[][] routes) {
        long cost = 0;
        for (int group = 0; group < Sketch.GROUPS; group++) {
            Set<Integer> persons = new HashSet<>();
            for (int shift = 0; shift < routes.length; shift++) {
                for (int task : routes[shift]) {
                    if (sketch.tasksOf(group).contains(task)) {
                        persons.add(shift % Sketch.CAPACITIES.size());
                    }
                }
            }
            cost += persons.size() > 1 ? (persons.size() - 1) * sketch.groupWeight() : 0;
        }
        return cost;
    }

    private static boolean settle(Sketch sketch, int[][] routes, int[] shiftOf, int[] starts) {
        List<int[]> bounds = new ArrayList<>();
        for (Sketch.Link link : sketch.links()) {
            if (shiftOf[link.first()] >= 0 && shiftOf[link.second()] >= 0) {
                bounds.add(new int[] {link.first(), link.second(), link.atLeast()});
                bounds.add(new int[] {link.second(), link.first(), -link.atMost()});
            }
        }
        for (int task = 0; task < starts.length; task++) {
            starts[task] = sketch.tasks().get(task).windows().getFirst().from();
        }
        for (int shift = 0; shift < routes.length; shift++) {
            int before = -1;
            for (int task : routes[shift]) {
                int place = place(sketch, routes[shift], shift, task);
                if (before < 0) {
                    Shift with = sketch.shifts().get(shift);
                    starts[task] = Math.max(starts[task], with.from() + sketch.way(with.startPlace(), place));
                } else {
                    int from = place(sketch, routes[shift], shift, before);
                    bounds.add(
                            new int[] {before, task, sketch.tasks().get(before).duration() + sketch.way(from, place)});
                }
                before = task;
            }
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int task = 0; task < starts.length; task++) {
                if (shiftOf[task] >= 0 && !intoWindow(sketch.tasks().get(task), starts, task)) {
                    return false;
                }
            }
            for (int[] bound : bounds) {
                if (starts[bound[1]] < starts[bound[0]] + bound[2]) {
                    starts[bound[1]] = starts[bound[0]] + bound[2];
                    moved = true;
                }
            }
        }
        return endsInTime(sketch, routes, starts);
    }

    private static boolean intoWindow(Task task, int[] starts, int index) {
        for (Window window : task.windows()) {
            if (starts[index] <= window.until()) {
                starts[index] = Math.max(starts[index], window.from());
                return true;
            }
        }
        return false;
    }

    private static boolean endsInTime(Sketch sketch, int[][] routes, int[] starts) {
        for (int shift = 0; shift < routes.length; shift++) {
            Shift with = sketch.shifts().get(shift);
            int at = with.startPlace();
            int free = with.from();
            for (int task : routes[shift]) {
                at = place(sketch, routes[shift], shift, task);
                free = starts[task] + sketch.tasks().get(task).duration();
            }
            if (free + sketch.way(at, with.endPlace()) > with.until()) {
                return false;
            }
        }
        return true;
    }
}
