package be.driehoek.assessment;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRedirect;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.PossibleChange;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy by its definition, one combination of facts at a time: truth as a number, no tables, no codes, no groups.
 * What is not a key of the values is unknown. Public for the tests of the other packages.
 */
public record Naive(Policy policy, Map<String, String> values) {
    private static final int FALSE = -1;
    private static final int OPEN = 0;
    private static final int TRUE = 1;

    public Naive {
        values = values.entrySet().stream()
                .filter(value -> !value.getValue().equals(Fact.UNKNOWN))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static Naive of(CompiledPolicy policy, long state) {
        var values = new HashMap<String, String>();
        policy.space().facts().forEach(fact -> {
            var name = fact.fact().name();
            values.put(name, policy.space().value(state, name));
        });
        return new Naive(policy.policy(), values);
    }

    /** Kleene's tables are the smallest and the largest of false, open and true, in this order. */
    private int truth(Condition condition) {
        if (condition instanceof Condition.In in) {
            if (!values.containsKey(in.fact())) {
                return OPEN;
            }
            return in.in().contains(values.get(in.fact())) ? TRUE : FALSE;
        } else if (condition instanceof Condition.All all) {
            int least = TRUE;
            for (var part : all.all()) {
                least = Math.min(least, truth(part));
            }
            return least;
        } else if (condition instanceof Condition.Any any) {
            int most = FALSE;
            for (var part : any.any()) {
                most = Math.max(most, truth(part));
            }
            return most;
        }
        return -truth(((Condition.Not) condition).not());
    }

    public Verdict verdict(PolicyRule rule) {
        int truth = truth(rule.condition());
        return truth == TRUE ? Verdict.SATISFIED : truth == FALSE ? Verdict.VIOLATED : Verdict.UNKNOWN;
    }

    public List<PolicyRule> rules(RuleKind kind, Verdict verdict) {
        return policy.rules().stream()
                .filter(rule -> rule.kind() == kind && verdict(rule) == verdict)
                .toList();
    }

    private boolean has(RuleKind kind, Verdict verdict) {
        return !rules(kind, verdict).isEmpty();
    }

    public Outcome outcome() {
        if (has(RuleKind.REQUIREMENT, Verdict.VIOLATED)) {
            return Outcome.NOT_ELIGIBLE;
        } else if (has(RuleKind.REQUIREMENT, Verdict.UNKNOWN)) {
            return Outcome.UNDETERMINED;
        } else if (has(RuleKind.PRECONDITION, Verdict.VIOLATED)) {
            return Outcome.NOT_YET;
        } else if (has(RuleKind.PRECONDITION, Verdict.UNKNOWN)) {
            return Outcome.UNDETERMINED;
        }
        return Outcome.ELIGIBLE;
    }

    public Priority priority() {
        boolean satisfied = has(RuleKind.PREFERENCE, Verdict.SATISFIED);
        boolean other = has(RuleKind.PREFERENCE, Verdict.VIOLATED) || has(RuleKind.PREFERENCE, Verdict.UNKNOWN);
        if (satisfied && !other) {
            return Priority.HIGH;
        }
        return satisfied ? Priority.RAISED : Priority.NORMAL;
    }

    public boolean isObstructed() {
        return has(RuleKind.REQUIREMENT, Verdict.VIOLATED) || has(RuleKind.PRECONDITION, Verdict.VIOLATED);
    }

    public List<PolicyRedirect> redirects() {
        return policy.redirects().stream()
                .filter(redirect -> policy.rules().stream()
                        .anyMatch(rule -> rule.id().equals(redirect.rule()) && verdict(rule) == Verdict.VIOLATED))
                .filter(redirect -> redirect.condition().isEmpty()
                        || truth(redirect.condition().get()) == TRUE)
                .toList();
    }

    public Naive with(String fact, String value) {
        var more = new HashMap<>(values);
        more.put(fact, value);
        return new Naive(policy, more);
    }

    private List<Fact> facts() {
        return policy.factsUsed().stream().map(ReferralFact::fact).toList();
    }

    private List<Fact> unknown() {
        return facts().stream().filter(fact -> !values.containsKey(fact.name())).toList();
    }

    /** Every answer to every unknown fact. */
    public List<Naive> answers() {
        return unknown().stream().flatMap(this::answers).toList();
    }

    private Stream<Naive> answers(Fact fact) {
        return fact.values().stream().map(value -> with(fact.name(), value));
    }

    /** Everything that can come to be known, this among it. */
    public Stream<Naive> extensions() {
        var all = Stream.of(this);
        for (var fact : unknown()) {
            all = all.flatMap(known -> Stream.concat(Stream.of(known), known.answers(fact)));
        }
        return all;
    }

    /** By the definition: an unknown fact whose answer, after further answers or none, changes the result at once. */
    public Set<String> canChange(Function<Naive, ?> result) {
        var known = new HashMap<Naive, Object>();
        extensions().forEach(more -> known.put(more, result.apply(more)));
        var names = new HashSet<String>();
        known.forEach((more, before) -> more.unknown().stream()
                .filter(fact -> more.answers(fact)
                        .anyMatch(answered -> !known.get(answered).equals(before)))
                .forEach(fact -> names.add(fact.name())));
        return names;
    }

    /** The questions in their order: share of answers that leave open, questions left on average, place. */
    public List<String> questions() {
        var asked = canChange(Naive::outcome);
        var open = new LinkedHashMap<String, Ratio>();
        var left = new HashMap<String, Ratio>();
        for (var fact : unknown()) {
            if (asked.contains(fact.name())) {
                var answers = answers(fact).toList();
                open.put(
                        fact.name(),
                        new Ratio(
                                answers.stream()
                                        .filter(answered -> answered.outcome() == Outcome.UNDETERMINED)
                                        .count(),
                                answers.size()));
                left.put(
                        fact.name(),
                        new Ratio(
                                answers.stream()
                                        .mapToInt(answered -> answered.canChange(Naive::outcome)
                                                .size())
                                        .sum(),
                                answers.size()));
            }
        }
        var names = new ArrayList<>(open.keySet());
        names.sort(Comparator.comparing((String name) -> open.get(name)).thenComparing(left::get));
        return names;
    }

    public List<String> priorityQuestions() {
        var asked = canChange(Naive::priority);
        return unknown().stream().map(Fact::name).filter(asked::contains).toList();
    }

    /** Every set of changes tried, the smallest of those that help kept. */
    public Set<Map<String, String>> remedies() {
        var helping = new HashSet<Map<String, String>>();
        if (isObstructed()) {
            var changes = policy.changes();
            for (int subset = 1; subset < 1 << changes.size(); subset++) {
                var chosen = chosen(changes, subset);
                var changed = new HashMap<>(values);
                changed.putAll(chosen);
                if (chosen.size() == Integer.bitCount(subset) && !new Naive(policy, changed).isObstructed()) {
                    helping.add(chosen);
                }
            }
        }
        int smallest = helping.stream().mapToInt(Map::size).min().orElse(0);
        return helping.stream().filter(changes -> changes.size() == smallest).collect(Collectors.toSet());
    }

    private static Map<String, String> chosen(List<PossibleChange> changes, int subset) {
        var chosen = new TreeMap<String, String>();
        for (int i = 0; i < changes.size(); i++) {
            if ((subset & (1 << i)) != 0) {
                chosen.put(changes.get(i).fact(), changes.get(i).to());
            }
        }
        return chosen;
    }
}
