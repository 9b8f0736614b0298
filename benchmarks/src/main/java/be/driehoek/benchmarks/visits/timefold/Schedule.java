package be.driehoek.benchmarks.visits.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An instance, and who does which visits in which order. What Timefold reads or sets must be public. */
@PlanningSolution
public class Schedule {
    /** Who drives. */
    @PlanningEntityCollectionProperty
    public List<Caregiver> caregivers = List.of();

    /** All visits. */
    @ProblemFactCollectionProperty
    public List<Visit> visits = List.of();

    /** What it costs, once it is solved. */
    @PlanningScore
    public @Nullable HardSoftScore score;

    /** For Timefold, which clones. */
    public Schedule() {}

    Schedule(List<Caregiver> caregivers, List<Visit> visits) {
        this.caregivers = List.copyOf(caregivers);
        this.visits = List.copyOf(visits);
    }

    List<Caregiver> caregivers() {
        return caregivers;
    }

    List<Visit> visits() {
        return visits;
    }

    /** Whether the time sufficed to give each visit to a caregiver. */
    boolean isComplete() {
        return caregivers.stream()
                        .mapToInt(caregiver -> caregiver.visits().size())
                        .sum()
                == visits.size();
    }

    HardSoftScore score() {
        if (score == null) {
            throw new IllegalStateException("must be solved");
        }
        return score;
    }
}
