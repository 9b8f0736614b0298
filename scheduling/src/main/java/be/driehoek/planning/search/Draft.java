package be.driehoek.planning.search;

/**
 * A plan that is being changed: routes, the times that follow from them, and what both cost.
 *
 * <p>A move changes the routes; then the change is either {@linkplain #accept(long) accepted}, or everything is as before.
 */
final class Draft {
    final Problem problem;
    final Routes routes;
    final Timetable timetable;
    final Idleness idleness;
    private long cost;
    private long evaluations;

    Draft(Problem problem) {
        this.problem = problem;
        routes = new Routes(problem);
        timetable = new Timetable(problem, routes);
        idleness = new Idleness(problem, routes, timetable);
        cost = routes.cost() + timetable.latenessCost() + idleness.cost();
    }

    /** What the plan costs as it was accepted last. */
    long cost() {
        return cost;
    }

    /** How many changes have been looked at. */
    long evaluations() {
        return evaluations;
    }

    /**
     * Takes over what was changed in the routes if it is possible and costs at most so much; else undoes it.
     *
     * @return whether it was taken over
     */
    boolean accept(long most) {
        long changed = tryOut(most);
        if (changed > most) {
            undo();
            return false;
        }
        keep(changed);
        return true;
    }

    /**
     * Says what the plan costs with what was changed in the routes, and undoes that.
     *
     * @return the cost; a number above {@code most} if it is not possible or costs more
     */
    long costOfChange(long most) {
        long changed = tryOut(most);
        undo();
        return changed;
    }

    /**
     * Says what the plan costs with what was changed in the routes, which must then be {@linkplain #undo() undone}.
     *
     * @return the cost, or the largest number if the change is not possible
     */
    long costWithChange() {
        return tryOut(Long.MAX_VALUE - 1);
    }

    private long tryOut(long most) {
        evaluations++;
        routes.settle();
        long known = routes.cost();
        if (routes.isOverloaded() || known > most) {
            return Long.MAX_VALUE;
        }
        long late = timetable.follow(most - known);
        if (late > most - known) {
            return Long.MAX_VALUE;
        }
        long idle = idleness.follow();
        return idle > most - known - late ? Long.MAX_VALUE : known + late + idle;
    }

    private void keep(long changed) {
        routes.keep();
        timetable.keep();
        idleness.keep();
        cost = changed;
    }

    /** Goes back to what was accepted last. */
    void undo() {
        routes.takeBack();
        timetable.takeBack();
        idleness.takeBack();
    }

    /** The routes as tasks in order, by shift. */
    int[][] copyOfRoutes() {
        int[][] copy = new int[problem.shifts][];
        for (int shift = 0; shift < problem.shifts; shift++) {
            copy[shift] = routes.tasksOf(shift);
        }
        return copy;
    }

    /** Replaces all routes. */
    void setRoutes(int[][] tasks) {
        for (int task = 0; task < problem.tasks; task++) {
            if (routes.isPlanned(task)) {
                routes.remove(task);
            }
        }
        for (int shift = 0; shift < problem.shifts; shift++) {
            int behind = problem.first(shift);
            for (int task : tasks[shift]) {
                routes.insert(task, behind);
                behind = task;
            }
        }
        if (!accept(Long.MAX_VALUE - 1)) {
            throw new IllegalArgumentException("these routes cannot be driven");
        }
    }
}
