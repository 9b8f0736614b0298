package be.driehoek.planning;

/** Hears how the planning gets on, and may end it (voortgang). */
@FunctionalInterface
public interface PlanningProgress {
    /** Listens to nothing, and goes on. */
    PlanningProgress UNHEARD = (iterations, spent, cost) -> true;

    /**
     * Hears where the planning stands.
     *
     * @param iterations how many changes have been tried
     * @param spent the share of the budget that is done
     * @param cost what the best plan so far costs
     * @return whether to go on; if not, the best plan so far is the plan
     */
    boolean goOn(long iterations, double spent, long cost);
}
