package be.driehoek.service.pages.plan;

import be.driehoek.service.planning.RunState;
import java.util.Optional;

/**
 * How a plan gets on, as a part of its page.
 *
 * @param run the name of the plan
 * @param state how it gets on; empty if it is not being made, or not any more
 */
record ProgressPage(String run, Optional<RunState> state) {
    private static final int PERCENT = 100;

    int percent() {
        return (int) (state.map(RunState::spent).orElse(0.0) * PERCENT);
    }
}
