package be.driehoek.planning;

/**
 * How much of the planning has been done (budget).
 *
 * <p>A budget of iterations gives the same plan on each machine. For a deadline the caller looks at a clock; such a plan
 * depends on the speed of the machine.
 */
@FunctionalInterface
public interface PlanningBudget {
    /**
     * Says which share is done.
     *
     * @param iterations how many changes have been tried
     * @return a number from 0 on that never falls; 1 or more ends the search
     */
    double spent(long iterations);

    /**
     * A number of changes to try.
     *
     * @param most how many, at least 1
     * @return the budget
     * @throws IllegalArgumentException if the number is below 1
     */
    static PlanningBudget iterations(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1: " + most);
        }
        return iterations -> (double) iterations / most;
    }

    /**
     * Whichever of two budgets is used up first.
     *
     * @param other another budget
     * @return a budget whose share is the larger of both
     */
    default PlanningBudget or(PlanningBudget other) {
        return iterations -> Math.max(spent(iterations), other.spent(iterations));
    }
}
