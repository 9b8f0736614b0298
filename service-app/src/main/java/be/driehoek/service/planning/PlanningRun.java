package be.driehoek.service.planning;

import be.driehoek.planning.PlanningBudget;
import java.util.Optional;

/** One visit plan that is waited for or being made: how it gets on, and whether it shall end. */
final class PlanningRun {
    private volatile RunState state = new RunState(RunState.Phase.WAITING, 0, 0, Optional.empty());
    private volatile boolean ended;

    RunState state() {
        return state;
    }

    /** Ends the search with the best plan so far; before its turn, with the first plan there is. */
    void end() {
        ended = true;
    }

    /** Hears how the search gets on, and says whether it goes on. */
    boolean goOn(PlanningBudget time, long iterations, double spent, long cost) {
        state = new RunState(RunState.Phase.RUNNING, iterations, Math.min(1, spent), Optional.of(cost));
        return !ended && time.spent(iterations) < 1;
    }
}
