package be.driehoek.assessment;

import be.driehoek.fact.FactSpace;
import be.driehoek.policy.PossibleChange;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Looks for the smallest sets of possible changes after which nothing is violated. */
final class Remedies {
    private final CompiledPolicy policy;
    private final FactSpace space;
    private final List<PossibleChange> changes;
    private final List<Assessment.Remedy> found = new ArrayList<>();

    private Remedies(CompiledPolicy policy) {
        this.policy = policy;
        this.space = policy.space();
        this.changes = policy.policy().changes();
    }

    static List<Assessment.Remedy> of(CompiledPolicy policy, int state) {
        var search = new Remedies(policy);
        for (int size = 1; size <= search.changes.size() && search.found.isEmpty(); size++) {
            search.tryChanges(state, 0, size, new ArrayList<>());
        }
        return List.copyOf(search.found);
    }

    /** Tries every set of {@code left} further changes, taken from those at {@code from} and after. */
    private void tryChanges(int state, int from, int left, List<PossibleChange> taken) {
        if (left == 0) {
            if (!policy.isObstructed(state)) {
                var remedy = new TreeMap<String, String>();
                taken.forEach(change -> remedy.put(change.fact(), change.to()));
                found.add(new Assessment.Remedy(remedy));
            }
            return;
        }
        for (int i = from; i < changes.size(); i++) {
            var change = changes.get(i);
            if (taken.stream().anyMatch(other -> other.fact().equals(change.fact()))) {
                continue;
            }
            int changed = after(state, change);
            if (changed != state) {
                taken.add(change);
                tryChanges(changed, i + 1, left - 1, taken);
                taken.removeLast();
            }
        }
    }

    /** The state after a change; the same state if the policy does not rest on the fact, or nothing changes. */
    private int after(int state, PossibleChange change) {
        return IntStream.range(0, space.facts().size())
                .filter(place -> space.facts().get(place).fact().name().equals(change.fact()))
                .map(place ->
                        space.with(state, place, space.facts().get(place).fact().code(change.to())))
                .findFirst()
                .orElse(state);
    }
}
