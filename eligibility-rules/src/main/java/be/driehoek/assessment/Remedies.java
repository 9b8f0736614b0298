package be.driehoek.assessment;

import be.driehoek.fact.FactSpace;
import be.driehoek.policy.PossibleChange;
import be.driehoek.policy.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks for the smallest sets of possible changes after which nothing is violated.
 *
 * <p>Rules that share no facts are put right apart, and the ways to do so combined.
 */
final class Remedies {
    private final FactSpace space;
    private final RuleGroup group;
    private final List<PossibleChange> changes;
    private final List<SortedMap<String, String>> found = new ArrayList<>();

    private Remedies(FactSpace space, RuleGroup group, List<PossibleChange> changes) {
        this.space = space;
        this.group = group;
        this.changes = changes;
    }

    static List<Assessment.Remedy> of(CompiledPolicy policy, long state) {
        var codes = policy.space().codes(state);
        var remedies = List.<SortedMap<String, String>>of(new TreeMap<>());
        for (var group : policy.outcome().groups()) {
            if (isObstructed(group, codes)) {
                remedies = combined(remedies, ofGroup(policy, group, codes));
            }
        }
        return remedies.stream()
                .filter(changes -> !changes.isEmpty())
                .map(Assessment.Remedy::new)
                .toList();
    }

    private static List<SortedMap<String, String>> combined(
            List<SortedMap<String, String>> some, List<SortedMap<String, String>> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> {
                    var both = new TreeMap<>(one);
                    both.putAll(other);
                    return (SortedMap<String, String>) both;
                }))
                .toList();
    }

    private static List<SortedMap<String, String>> ofGroup(CompiledPolicy policy, RuleGroup group, int[] codes) {
        var changes = policy.policy().changes().stream()
                .filter(change -> group.rules().stream()
                        .anyMatch(table -> table.rule().condition().facts().contains(change.fact())))
                .toList();
        var search = new Remedies(policy.space(), group, changes);
        for (int size = 1; size <= changes.size() && search.found.isEmpty(); size++) {
            search.tryChanges(codes, 0, size, Map.of());
        }
        return search.found;
    }

    /** Tries every set of {@code left} further changes, taken from those at {@code from} and after. */
    private void tryChanges(int[] codes, int from, int left, Map<String, String> taken) {
        if (left == 0) {
            if (!isObstructed(group, codes)) {
                found.add(new TreeMap<>(taken));
            }
            return;
        }
        for (int i = from; i < changes.size(); i++) {
            var change = changes.get(i);
            int place = space.place(change.fact());
            int code = space.facts().get(place).fact().code(change.to());
            if (!taken.containsKey(change.fact()) && codes[place] != code) {
                var changed = Arrays.copyOf(codes, codes.length);
                changed[place] = code;
                var more = new TreeMap<>(taken);
                more.put(change.fact(), change.to());
                tryChanges(changed, i + 1, left - 1, more);
            }
        }
    }

    private static boolean isObstructed(RuleGroup group, int[] codes) {
        return group.rules().stream().anyMatch(table -> table.verdict(codes) == Verdict.VIOLATED);
    }
}
