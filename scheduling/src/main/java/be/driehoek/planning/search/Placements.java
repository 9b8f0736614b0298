package be.driehoek.planning.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every place that one visit could have in a plan while all others keep their shifts and their order (plaatsen).
 *
 * <p>The others may start later or earlier for it; the cost of a place counts that.
 */
public final class Placements {
    private final Draft draft;
    private final Plan found;

    /**
     * The places in a plan.
     *
     * @param problem what was planned, or what allows more than that
     * @param plan a plan for it
     * @throws IllegalArgumentException if the problem does not allow these routes
     */
    public Placements(Problem problem, Plan plan) {
        draft = new Draft(problem);
        found = plan;
        draft.setRoutes(plan.routes().stream()
                .map(stops -> stops.stream().mapToInt(Plan.Stop::task).toArray())
                .toArray(int[][]::new));
    }

    /**
     * One way to plan a visit.
     *
     * @param visit the visit's index
     * @param parts where each of its tasks goes, in order
     * @param cost what the whole plan then costs
     */
    public record Placement(int visit, List<Part> parts, long cost) {
        /** Keeps its own copy of the list. */
        public Placement {
            parts = List.copyOf(parts);
        }

        /**
         * The place of one task.
         *
         * @param task the task's index
         * @param shift the shift that does it
         * @param behind the node of that route behind which it stands
         * @param start when it then starts
         */
        public record Part(int task, int shift, int behind, int start) {}
    }

    /**
     * Takes visits out of the plan and says how one of them could be planned.
     *
     * @param visits the visits' indexes, of which at most one is to be planned
     * @return every way, the one that costs least first
     */
    public List<Placement> of(List<Integer> visits) {
        int[][] before = draft.copyOfRoutes();
        takeOut(visits);
        // A longer way, or a break elsewhere, can make the rest impossible by itself; then it is looked at with each
        // place.
        List<Integer> stillIn = draft.accept(Long.MAX_VALUE - 1) ? List.of() : visits;
        List<Placement> found = new ArrayList<>();
        for (int visit : visits) {
            if (draft.problem.tasksOf[visit].length > 0) {
                collect(visit, stillIn, new ArrayList<>(), found);
            }
        }
        draft.setRoutes(before);
        found.sort(Comparator.comparingLong(Placement::cost));
        return found;
    }

    private void takeOut(List<Integer> visits) {
        for (int visit : visits) {
            for (int task : draft.problem.tasksOf[visit]) {
                if (draft.routes.isPlanned(task)) {
                    draft.routes.remove(task);
                }
            }
        }
    }

    /** Tries the places of the next task, where the ones before it have theirs. */
    private void collect(int visit, List<Integer> stillIn, List<Placement.Part> placed, List<Placement> found) {
        Problem problem = draft.problem;
        int task = problem.tasksOf[visit][placed.size()];
        for (int shift : problem.allowedShifts[task]) {
            if (placed.stream().anyMatch(part -> part.shift() == shift)) {
                continue;
            }
            int last = problem.last(shift);
            for (int behind = problem.first(shift); behind != last; behind = draft.routes.next[behind]) {
                if (problem.isTask(behind) && stillIn.contains(problem.visitOf[behind])) {
                    continue;
                }
                placed.add(new Placement.Part(task, shift, behind, 0));
                tryOut(visit, stillIn, placed, found);
                placed.removeLast();
            }
        }
    }

    private void tryOut(int visit, List<Integer> stillIn, List<Placement.Part> placed, List<Placement> found) {
        takeOut(stillIn);
        insert(placed);
        boolean isWhole = placed.size() == draft.problem.tasksOf[visit].length;
        long cost = draft.costWithChange();
        if (cost < Long.MAX_VALUE && isWhole) {
            found.add(new Placement(
                    visit,
                    placed.stream()
                            .map(part -> new Placement.Part(
                                    part.task(), part.shift(), part.behind(), draft.timetable.start[part.task()]))
                            .toList(),
                    cost));
        }
        draft.undo();
        // What some tasks cannot, they cannot with one more either: times only rise.
        if (cost < Long.MAX_VALUE && !isWhole) {
            collect(visit, stillIn, placed, found);
        }
    }

    private void insert(List<Placement.Part> parts) {
        parts.forEach(part -> draft.routes.insert(part.task(), part.behind()));
    }

    /**
     * Plans a visit in another place.
     *
     * @param visits the visits that are taken out first
     * @param placement a way to plan one of them, as {@link #of} gave it last
     */
    public void take(List<Integer> visits, Placement placement) {
        takeOut(visits);
        insert(placement.parts());
        if (!draft.accept(Long.MAX_VALUE - 1)) {
            throw new IllegalArgumentException("this visit cannot be planned there");
        }
    }

    /**
     * Says what the plan would be with a visit in another place.
     *
     * @param visits the visits that are taken out first
     * @param placement a way to plan one of them, as {@link #of} gave it last
     * @return that plan
     */
    public Plan with(List<Integer> visits, Placement placement) {
        int[][] before = draft.copyOfRoutes();
        take(visits, placement);
        Plan changed = plan();
        draft.setRoutes(before);
        return changed;
    }

    /**
     * The plan as it stands.
     *
     * @return the plan
     */
    public Plan plan() {
        return Plan.of(draft, found.iterations(), found.evaluations());
    }
}
