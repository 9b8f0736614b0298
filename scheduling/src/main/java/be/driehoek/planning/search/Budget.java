package be.driehoek.planning.search;

/**
 * How much of a search has been done (budget).
 *
 * <p>The search asks now and then, cools down as the share grows, and ends when it is 1. A share that depends on the number
 * of iterations alone gives the same plan each time.
 */
@FunctionalInterface
public interface Budget {
    /**
     * Says which share is done.
     *
     * @param iterations how many moves have been tried
     * @return a number from 0 on that never falls; 1 or more ends the search
     */
    double spent(long iterations);

    /**
     * A number of moves.
     *
     * @param most how many, at least 1
     * @return the budget
     */
    static Budget iterations(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1: " + most);
        }
        return iterations -> (double) iterations / most;
    }
}
