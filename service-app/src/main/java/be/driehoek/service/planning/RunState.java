package be.driehoek.service.planning;

import java.util.Optional;

/**
 * How a visit plan gets on that is being made (voortgang).
 *
 * @param phase whether it has begun
 * @param iterations how many changes have been tried
 * @param spent the share of the search that is done, 0 to 1
 * @param cost what the best plan so far costs; absent before there is one
 */
public record RunState(Phase phase, long iterations, double spent, Optional<Long> cost) {
    /** Whether a plan is being made (fase). */
    public enum Phase {
        /** Others come first (wacht). */
        WAITING,
        /** It is being made (bezig). */
        RUNNING
    }
}
