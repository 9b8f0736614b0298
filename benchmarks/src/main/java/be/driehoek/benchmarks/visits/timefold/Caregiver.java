package be.driehoek.benchmarks.visits.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** Who drives from the depot to some visits and back. What Timefold reads or sets must be public. */
@PlanningEntity
public class Caregiver {
    /** The name. */
    @PlanningId
    public String name = "";

    /** What the caregiver has the skill for. */
    @ValueRangeProvider
    public List<Visit> able = List.of();

    /** What the caregiver does, in this order. */
    @PlanningListVariable
    public List<Visit> visits = new ArrayList<>();

    private Place depot = Place.NONE;

    /** For Timefold, which clones. */
    public Caregiver() {}

    Caregiver(String name, Place depot, List<Visit> able) {
        this.name = name;
        this.depot = depot;
        this.able = List.copyOf(able);
    }

    String name() {
        return name;
    }

    Place depot() {
        return depot;
    }

    List<Visit> visits() {
        return visits;
    }
}
