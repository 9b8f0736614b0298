package be.driehoek.assessment;

import be.driehoek.fact.FactSpace;
import be.driehoek.policy.PolicyFact;
import be.driehoek.policy.PolicyRedirect;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
                contradictions(),
                uses(),
                policy.isTable()
                        ? monotoneOverSpace(space, state -> policy.assess(state).outcome())
                        : monotoneByGroup(policy.outcome()));
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
                        .map(table -> neverDecides(table, group)))
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

    private NeverDecides neverDecides(RuleTable table, RuleGroup group) {
        var violated =
                states(group).filter(state -> isViolated(table, group, state)).toArray();
        return new NeverDecides(
                table.rule().id(),
                violated.length > 0,
                group.rules().stream()
                        .filter(other -> violated.length > 0 && canCover(other.rule(), table.rule()))
                        .filter(other -> Arrays.stream(violated).allMatch(state -> isViolated(other, group, state)))
                        .map(other -> other.rule().id())
                        .toList());
    }

    /** A rule that decides before or beside another one. */
    private static boolean canCover(PolicyRule rule, PolicyRule other) {
        return !rule.equals(other) && (rule.kind() == RuleKind.REQUIREMENT || other.kind() == RuleKind.PRECONDITION);
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

    /** The smaller ones first, and then in the order of the policy. */
    private List<List<RuleId>> contradictions() {
        var inOrder = Comparator.<List<Integer>>comparingInt(List::size).thenComparing(Verifier::compare);
        return policy.outcome().groups().stream()
                .flatMap(group -> contradictions(group).stream().map(rules -> places(group, rules)))
                .sorted(inOrder)
                .map(places -> places.stream()
                        .map(place -> policy.policy().rules().get(place).id())
                        .toList())
                .toList();
    }

    private static int compare(List<Integer> some, List<Integer> others) {
        return Arrays.compare(
                some.stream().mapToInt(place -> place).toArray(),
                others.stream().mapToInt(place -> place).toArray());
    }

    /**
     * The smallest sets of rules of a group that no combination satisfies together: those that reach into what each
     * combination leaves unsatisfied, none of them within another.
     */
    private List<BitSet> contradictions(RuleGroup group) {
        var smallest = List.of(new BitSet());
        for (var unsatisfied : smallestOf(unsatisfied(group))) {
            var reaching = new HashSet<BitSet>();
            for (var set : smallest) {
                if (set.intersects(unsatisfied)) {
                    reaching.add(set);
                } else {
                    unsatisfied.stream().forEach(rule -> reaching.add(with(set, rule)));
                }
            }
            smallest = smallestOf(reaching);
        }
        return smallest;
    }

    /** What is satisfied stays so, whatever is answered: it is enough to look where every fact is known. */
    private Set<BitSet> unsatisfied(RuleGroup group) {
        var sets = new HashSet<BitSet>();
        states(group).filter(state -> isComplete(group, state)).forEach(state -> {
            var codes = codes(group, state);
            var unsatisfied = new BitSet();
            for (int rule = 0; rule < group.rules().size(); rule++) {
                unsatisfied.set(rule, group.rules().get(rule).verdict(codes) != Verdict.SATISFIED);
            }
            sets.add(unsatisfied);
        });
        return sets;
    }

    private static boolean isComplete(RuleGroup group, int state) {
        return IntStream.range(0, group.facts().facts())
                .allMatch(fact -> group.facts().isKnown(state, fact));
    }

    private static BitSet with(BitSet rules, int rule) {
        var more = BitSet.valueOf(rules.toLongArray());
        more.set(rule);
        return more;
    }

    private static List<BitSet> smallestOf(Set<BitSet> sets) {
        var smallest = new ArrayList<BitSet>();
        sets.stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .filter(set -> smallest.stream().noneMatch(smaller -> isWithin(smaller, set)))
                .forEach(smallest::add);
        return smallest;
    }

    private static boolean isWithin(BitSet some, BitSet all) {
        var outside = BitSet.valueOf(some.toLongArray());
        outside.andNot(all);
        return outside.isEmpty();
    }

    /** In the order of the policy; a group may hold its rules in another one. */
    private List<Integer> places(RuleGroup group, BitSet rules) {
        return rules.stream()
                .mapToObj(rule -> policy.tables().indexOf(group.rules().get(rule)))
                .sorted()
                .toList();
    }

    /** What is asked for and no rule or redirect looks at is of no use. */
    private List<FactUse> uses() {
        var used = space.facts().stream().map(fact -> fact.fact().name()).toList();
        return Stream.concat(
                        IntStream.range(0, used.size()).mapToObj(this::use),
                        policy.policy().facts().stream()
                                .map(PolicyFact::name)
                                .filter(name -> !used.contains(name))
                                .distinct()
                                .map(name -> new FactUse(name, false, false, false, false)))
                .toList();
    }

    /** From nothing known, a fact is a question if an answer to it can ever matter. */
    private FactUse use(int place) {
        var nothing = new int[space.facts().size()];
        return new FactUse(
                space.facts().get(place).fact().name(),
                isAmong(place, policy.outcome().questions(nothing)),
                isAmong(place, policy.priority().questions(nothing)),
                policy.tables().stream()
                        .anyMatch(table -> table.rule().kind() == RuleKind.DUTY && table.restsOn(place)),
                policy.policy().redirects().stream().anyMatch(redirect -> restsOn(redirect, place)));
    }

    /** Whether another answer to a fact ever makes a redirect be given or not. */
    private boolean restsOn(PolicyRedirect redirect, int place) {
        var facts = SubSpace.of(space, policy.facts(redirect));
        return facts.isMoved(place, state -> isGiven(redirect, facts, state));
    }

    private boolean isGiven(PolicyRedirect redirect, SubSpace facts, int state) {
        return policy.rule(redirect).condition().evaluate(fact -> facts.value(state, fact)) == Verdict.VIOLATED
                && redirect.condition()
                        .filter(condition -> condition.evaluate(fact -> facts.value(state, fact)) != Verdict.SATISFIED)
                        .isEmpty();
    }

    private static boolean isAmong(int place, long bits) {
        return (bits & (1L << place)) != 0;
    }

    static Monotone monotoneOverSpace(FactSpace space, LongFunction<Outcome> outcomes) {
        long answers = 0;
        long flips = 0;
        for (long state = 0; state < space.size(); state++) {
            var outcome = outcomes.apply(state);
            for (int fact = 0; fact < space.facts().size(); fact++) {
                for (int answer = 1; space.code(state, fact) == 0 && answer <= space.values(fact); answer++) {
                    answers++;
                    flips += isFlip(outcome, outcomes.apply(space.with(state, fact, answer))) ? 1 : 0;
                }
            }
        }
        return new Monotone(answers, flips);
    }

    /** An answer moves one group only; what all others say together can be anything. */
    static Monotone monotoneByGroup(Ruling<Outcome> ruling) {
        long answers = 0;
        long flips = 0;
        for (var group : ruling.groups()) {
            var facts = group.facts();
            for (int state = 0; state < facts.size(); state++) {
                for (int fact = 0; fact < facts.facts(); fact++) {
                    for (int answer = 1; !facts.isKnown(state, fact) && answer <= facts.values(fact); answer++) {
                        int answered = state + answer * facts.step(fact);
                        answers++;
                        flips += canFlip(ruling.scale(), group.standing(state), group.standing(answered)) ? 1 : 0;
                    }
                }
            }
        }
        return new Monotone(answers, flips);
    }

    private static boolean canFlip(Scale<Outcome> scale, int standing, int answered) {
        return IntStream.range(0, scale.standings())
                .anyMatch(context -> isFlip(
                        scale.result(scale.join(standing, context)), scale.result(scale.join(answered, context))));
    }

    private static boolean isFlip(Outcome before, Outcome after) {
        return before != Outcome.UNDETERMINED && before != after;
    }
}
