package be.driehoek.planning.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who does what when, and what that costs (planning).
 *
 * @param routes the stops of each shift, in order
 * @param leftOut the visits that are not planned
 * @param cost what it costs in all
 * @param travel how long all ways take together
 * @param latenessCost what the lateness of all tasks and the overtime of all shifts cost together
 * @param highestLateness how late the task is that starts latest after it was due
 * @param shiftCost what the chosen shifts cost together
 * @param waiting how long people wait in all; 0 if it costs nothing
 * @param highestIdleTime how idle the idlest shift is; 0 if neither that nor waiting costs anything
 * @param iterations how many moves were tried to find it
 * @param evaluations how many changes of routes were looked at; some moves find nothing to change
 */
public record Plan(
        List<List<Stop>> routes,
        List<Integer> leftOut,
        long cost,
        long travel,
        long latenessCost,
        int highestLateness,
        long shiftCost,
        long waiting,
        int highestIdleTime,
        long iterations,
        long evaluations) {

    /** Keeps its own copies of the lists. */
    public Plan {
        routes = routes.stream().map(List::copyOf).toList();
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One task on a route.
     *
     * @param task the task's index
     * @param start when it starts: as early as possible, or later if that spares waiting that counts
     * @param lateness by how much it is late
     */
    public record Stop(int task, int start, int lateness) {}

    static Plan of(Draft draft, long iterations, long evaluations) {
        Problem problem = draft.problem;
        Timetable times = draft.timetable;
        return new Plan(
                IntStream.range(0, problem.shifts)
                        .mapToObj(shift -> stops(draft, shift))
                        .toList(),
                IntStream.range(0, problem.visits)
                        .filter(visit -> !draft.routes.isComplete(visit))
                        .boxed()
                        .toList(),
                draft.cost(),
                draft.routes.travel(),
                times.latenessCost(),
                times.highestLateness(),
                draft.routes.shiftCost(),
                draft.idleness.waiting(),
                draft.idleness.highestIdle(),
                iterations,
                evaluations);
    }

    private static List<Stop> stops(Draft draft, int shift) {
        int[] tasks = draft.routes.tasksOf(shift);
        int[] starts = draft.idleness.starts(shift);
        return IntStream.range(0, tasks.length)
                .mapToObj(i -> new Stop(tasks[i], starts[i], draft.timetable.lateness(tasks[i])))
                .toList();
    }
}
