package be.driehoek.planning.search;

/** Hears how a search gets on (voortgang). */
@FunctionalInterface
public interface Progress {
    /**
     * Hears where the search stands.
     *
     * @param iterations how many moves have been tried
     * @param spent the share of the budget that is done
     * @param cost what the best plan so far costs
     * @return whether to go on; if not, the search ends with the best plan so far
     */
    boolean goOn(long iterations, double spent, long cost);

    /** Listens to nothing, and goes on. */
    Progress UNHEARD = (iterations, spent, cost) -> true;
}
