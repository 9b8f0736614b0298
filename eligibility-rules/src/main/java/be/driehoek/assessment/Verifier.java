package be.driehoek.assessment;

import be.driehoek.fact.FactSpace;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.rule.RuleId;
import be.driehoek.verification.Verification;
import be.driehoek.verification.Verification.FactUse;
import be.driehoek.verification.Verification.Monotone;
import be.driehoek.verification.Verification.NeverDecides;
import be.driehoek.verification.Verification.Share;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Proves what holds of a policy, group of rules by group of rules. */
final class Verifier {
    private final CompiledPolicy policy;
    private final FactSpace space;

    Verifier(CompiledPolicy policy) {
        this.policy = policy;
        this.space = policy.space();
    }

    Verification verify() {
        return new Verification(
                policy.policy().policyVersion(),
                space.size(),
                shares(policy.outcome()),
                shares(policy.priority()),
                policy.policy().rules().stream()
                        .flatMap(rule -> neverDecides(rule).stream())
                        .toList(),
                policy.outcome().groups().stream()
                        .flatMap(group -> contradictions(group).stream())
                        .toList(),
                IntStream.range(0, space.facts().size()).mapToObj(this::use).toList(),
                policy.isTable() ? monotoneOverTable() : monotoneByGroup());
    }

    /** How many combinations come to each result: those of the groups joined, times those of the facts of no group. */
    private <R extends Enum<R>> List<Share<R>> shares(Ruling<R> ruling) {
        var scale = ruling.scale();
        var joined = new long[scale.standings()];
        joined[scale.ofNothing()] = 1;
        long others = space.size();
        for (var group : ruling.groups()) {
            others /= group.facts().size();
            var more = new long[scale.standings()];
            for (int state = 0; state < group.facts().size(); state++) {
                for (int standing = 0; standing < joined.length; standing++) {
                    more[scale.join(standing, group.standing(state))] += joined[standing];
                }
            }
            joined = more;
        }
        var standings = joined;
        long times = others;
        return scale.results().stream()
                .map(result -> new Share<>(
                        result,
                        IntStream.range(0, standings.length)
                                .filter(standing -> scale.result(standing) == result)
                                .mapToLong(standing -> standings[standing] * times)
                                .sum(),
                        space.size()))
                .toList();
    }

    private Optional<NeverDecides> neverDecides(PolicyRule rule) {
        return policy.outcome().groups().stream()
                .flatMap(group -> group.rules().stream()
                        .filter(table -> table.rule().equals(rule))
                        .filter(table -> !decidesAlone(table, group))
                        .map(table -> new NeverDecides(rule.id(), covering(table, group))))
                .findFirst();
    }

    /** Whether the outcome ever rests on one rule alone; what the other groups say is at its best then. */
    private boolean decidesAlone(RuleTable table, RuleGroup group) {
        var othersCanLet = policy.outcome().groups().stream()
                .filter(other -> other != group)
                .allMatch(other -> states(other).anyMatch(state -> lets(other, state, table)));
        return othersCanLet
                && states(group).anyMatch(state -> isViolated(table, group, state) && lets(group, state, table));
    }

    /** Whether no other rule of a group decides in the place of a violated one. */
    private boolean lets(RuleGroup group, int state, RuleTable violated) {
        var codes = codes(group, state);
        return group.rules().stream().filter(table -> table != violated).allMatch(table -> {
            var verdict = table.verdict(codes);
            return switch (violated.rule().kind()) {
                case REQUIREMENT -> table.rule().kind() != RuleKind.REQUIREMENT || verdict != Verdict.VIOLATED;
                default ->
                    verdict == Verdict.SATISFIED
                            || (verdict == Verdict.UNKNOWN && table.rule().kind() == RuleKind.PRECONDITION);
            };
        });
    }

    private List<RuleId> covering(RuleTable covered, RuleGroup group) {
        return group.rules().stream()
                .filter(table -> table != covered
                        && table.rule().kind() == covered.rule().kind())
                .filter(table -> states(group)
                        .filter(state -> isViolated(covered, group, state))
                        .allMatch(state -> isViolated(table, group, state)))
                .map(table -> table.rule().id())
                .toList();
    }

    private boolean isViolated(RuleTable table, RuleGroup group, int state) {
        return table.verdict(codes(group, state)) == Verdict.VIOLATED;
    }

    private static IntStream states(RuleGroup group) {
        return IntStream.range(0, group.facts().size());
    }

    private int[] codes(RuleGroup group, int state) {
        var codes = new int[space.facts().size()];
        group.facts().spread(state, codes);
        return codes;
    }

    /**
     * The smallest sets of rules of a group that no combination satisfies together: those that reach into what each
     * combination leaves unsatisfied, none of them within another.
     */
    private List<List<RuleId>> contradictions(RuleGroup group) {
        Set<Set<RuleId>> smallest = Set.of(Set.of());
        for (var unsatisfied : smallestOf(unsatisfied(group))) {
            var reaching = new HashSet<Set<RuleId>>();
            for (var set : smallest) {
                if (set.stream().anyMatch(unsatisfied::contains)) {
                    reaching.add(set);
                } else {
                    unsatisfied.forEach(rule -> reaching.add(with(set, rule)));
                }
            }
            smallest = smallestOf(reaching);
        }
        return smallest.stream().map(this::inOrder).toList();
    }

    private Set<Set<RuleId>> unsatisfied(RuleGroup group) {
        var sets = new HashSet<Set<RuleId>>();
        states(group).forEach(state -> {
            var codes = codes(group, state);
            var unsatisfied = new HashSet<RuleId>();
            group.rules().stream()
                    .filter(table -> table.verdict(codes) != Verdict.SATISFIED)
                    .forEach(table -> unsatisfied.add(table.rule().id()));
            sets.add(unsatisfied);
        });
        return sets;
    }

    private static Set<RuleId> with(Set<RuleId> rules, RuleId rule) {
        var more = new HashSet<>(rules);
        more.add(rule);
        return more;
    }

    private static Set<Set<RuleId>> smallestOf(Collection<Set<RuleId>> sets) {
        var smallest = new HashSet<Set<RuleId>>();
        for (var set : sets) {
            if (sets.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other))) {
                smallest.add(set);
            }
        }
        return smallest;
    }

    private List<RuleId> inOrder(Set<RuleId> rules) {
        return policy.policy().rules().stream()
                .map(PolicyRule::id)
                .filter(rules::contains)
                .toList();
    }

    /** From nothing known, a fact is a question if an answer to it can ever matter. */
    private FactUse use(int place) {
        var nothing = new int[space.facts().size()];
        var name = space.facts().get(place).fact().name();
        var redirects = policy.policy().redirects();
        return new FactUse(
                name,
                isAmong(place, policy.outcome().questions(nothing)),
                isAmong(place, policy.priority().questions(nothing)),
                policy.tables().stream()
                        .anyMatch(table -> table.rule().kind() == RuleKind.DUTY && table.restsOn(place)),
                redirects.stream()
                                .anyMatch(redirect -> redirect.condition()
                                        .filter(condition -> condition.facts().contains(name))
                                        .isPresent())
                        || policy.tables().stream()
                                .filter(table -> redirects.stream()
                                        .anyMatch(redirect -> redirect.rule()
                                                .equals(table.rule().id())))
                                .anyMatch(table -> table.restsOn(place)));
    }

    private static boolean isAmong(int place, long bits) {
        return (bits & (1L << place)) != 0;
    }

    private Monotone monotoneOverTable() {
        long answers = 0;
        long flips = 0;
        for (long state = 0; state < space.size(); state++) {
            var outcome = policy.assess(state).outcome();
            for (int fact = 0; fact < space.facts().size(); fact++) {
                if (space.code(state, fact) == 0) {
                    for (int answer = 1; answer <= space.values(fact); answer++) {
                        var answered = policy.assess(space.with(state, fact, answer));
                        answers++;
                        flips += isFlip(outcome, answered.outcome()) ? 1 : 0;
                    }
                }
            }
        }
        return new Monotone(answers, flips);
    }

    /** An answer moves one group only; what all others say together can be anything. */
    private Monotone monotoneByGroup() {
        long answers = 0;
        long flips = 0;
        for (var group : policy.outcome().groups()) {
            var facts = group.facts();
            for (int state = 0; state < facts.size(); state++) {
                for (int fact = 0; fact < facts.facts(); fact++) {
                    for (int answer = 1; !facts.isKnown(state, fact) && answer <= facts.values(fact); answer++) {
                        answers++;
                        flips += canFlip(group.standing(state), group.standing(state + answer * facts.step(fact)))
                                ? 1
                                : 0;
                    }
                }
            }
        }
        return new Monotone(answers, flips);
    }

    private boolean canFlip(int standing, int answered) {
        var scale = policy.outcome().scale();
        return IntStream.range(0, scale.standings())
                .anyMatch(context -> isFlip(
                        scale.result(scale.join(standing, context)), scale.result(scale.join(answered, context))));
    }

    private static boolean isFlip(Outcome before, Outcome after) {
        return before != Outcome.UNDETERMINED && before != after;
    }
}
