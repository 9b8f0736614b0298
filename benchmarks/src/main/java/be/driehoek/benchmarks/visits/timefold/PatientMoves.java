package be.driehoek.benchmarks.visits.timefold;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningListVariableMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PositionInList;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Moves all visits of a patient at once, each to any caregiver with the skill, among visits of about the same time.
 *
 * <p>One visit of a pair that moves alone is late wherever it goes.
 */
public final class PatientMoves implements MoveIteratorFactory<Schedule, Move<Schedule>> {
    /** As far from its own time, in thousandths of a minute, as a visit is put. */
    private static final int ABOUT = 60_000;

    private List<List<Visit>> patients = List.of();
    private Map<Integer, List<Caregiver>> able = Map.of();

    /** For Timefold. */
    public PatientMoves() {}

    private record Target(Visit visit, Caregiver caregiver, int index) {}

    @Override
    public void phaseStarted(ScoreDirector<Schedule> scoreDirector) {
        Schedule schedule = scoreDirector.getWorkingSolution();
        Map<String, List<Visit>> visits = new TreeMap<>();
        Map<Integer, List<Caregiver>> caregivers = new TreeMap<>();
        for (Visit visit : schedule.visits()) {
            visits.computeIfAbsent(visit.patient().name(), name -> new ArrayList<>())
                    .add(visit);
            caregivers.put(
                    visit.id(),
                    schedule.caregivers().stream()
                            .filter(caregiver -> caregiver.able.contains(visit))
                            .toList());
        }
        patients = List.copyOf(visits.values());
        able = caregivers;
    }

    @Override
    public long getSize(ScoreDirector<Schedule> scoreDirector) {
        Schedule schedule = scoreDirector.getWorkingSolution();
        return (long) schedule.visits().size() * schedule.caregivers().size();
    }

    @Override
    public Iterator<Move<Schedule>> createOriginalMoveIterator(ScoreDirector<Schedule> scoreDirector) {
        throw new UnsupportedOperationException("must be drawn at random");
    }

    @Override
    public Iterator<Move<Schedule>> createRandomMoveIterator(
            ScoreDirector<Schedule> scoreDirector, RandomGenerator random) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Move<Schedule> next() {
                List<Target> targets = new ArrayList<>(2);
                for (Visit visit : patients.get(random.nextInt(patients.size()))) {
                    List<Caregiver> caregivers = able.getOrDefault(visit.id(), List.of());
                    targets.add(target(visit, caregivers.get(random.nextInt(caregivers.size())), random));
                }
                return new PatientMove(targets);
            }
        };
    }

    private static Target target(Visit visit, Caregiver caregiver, RandomGenerator random) {
        int time = visit.patient().due() + random.nextInt(-ABOUT, ABOUT + 1);
        int index = 0;
        for (Visit other : caregiver.visits()) {
            if (other.id() != visit.id() && other.patient().due() > time) {
                break;
            }
            index++;
        }
        return new Target(visit, caregiver, index);
    }

    private record PatientMove(List<Target> targets) implements Move<Schedule> {
        @Override
        public void execute(MutableSolutionView<Schedule> view) {
            PlanningListVariableMetaModel<Schedule, Caregiver, Visit> route =
                    view.getSolutionMetaModel().genuineEntity(Caregiver.class).listVariable("visits", Visit.class);
            for (Target target : targets) {
                PositionInList from = view.getPositionOf(route, target.visit()).ensureAssigned();
                int size = view.countValues(route, target.caregiver());
                Caregiver source = from.entity();
                if (!source.equals(target.caregiver())) {
                    view.moveValueBetweenLists(
                            route, source, from.index(), target.caregiver(), Math.min(size, target.index()));
                } else if (from.index() != Math.min(size - 1, target.index())) {
                    view.moveValueInList(route, source, from.index(), Math.min(size - 1, target.index()));
                }
            }
        }
    }
}
