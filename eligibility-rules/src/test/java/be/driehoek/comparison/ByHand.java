package be.driehoek.comparison;

import static be.driehoek.policy.PolicyDraft.in;

import be.driehoek.assessment.Naive;
import be.driehoek.comparison.Comparison.Flip;
import be.driehoek.comparison.Comparison.PairCount;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.rule.RuleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two policies compared by their definitions, one combination after the other. */
record ByHand(Map<List<Outcome>, Long> counts, Map<Way, Long> flips, long compared) {

    /** A way in which an outcome became another one. */
    record Way(Outcome before, List<RuleId> rulesBefore, Outcome after, List<RuleId> rulesAfter) {
        static Way of(Flip flip) {
            return new Way(
                    flip.before().outcome(),
                    flip.before().rules(),
                    flip.after().outcome(),
                    flip.after().rules());
        }
    }

    static ByHand of(Comparison comparison) {
        return new ByHand(
                comparison.counts().stream()
                        .collect(Collectors.toMap(count -> List.of(count.before(), count.after()), PairCount::count)),
                comparison.flips().stream().collect(Collectors.toMap(Way::of, Flip::count)),
                comparison.compared());
    }

    /** Over every combination of the facts of both. */
    static ByHand overSpace(Policy before, Policy after) {
        return over(combinations(before, after), before, after);
    }

    static ByHand over(Stream<Map<String, String>> combinations, Policy before, Policy after) {
        var counts = new HashMap<List<Outcome>, Long>();
        var flips = new HashMap<Way, Long>();
        combinations.forEach(values -> {
            var one = new Naive(before, values);
            var other = new Naive(after, values);
            counts.merge(List.of(one.outcome(), other.outcome()), 1L, Long::sum);
            if (one.outcome() != other.outcome()) {
                flips.merge(
                        new Way(one.outcome(), causes(one, other), other.outcome(), causes(other, one)), 1L, Long::sum);
            }
        });
        return new ByHand(
                counts,
                flips,
                counts.values().stream().mapToLong(count -> count).sum());
    }

    static Stream<Map<String, String>> combinations(Policy before, Policy after) {
        var every = PolicyDraft.empty("facts");
        Stream.concat(before.factsUsed().stream(), after.factsUsed().stream())
                .distinct()
                .map(ReferralFact::fact)
                .forEach(fact -> every.with(
                        "XX-" + every.rules(),
                        RuleKind.DUTY,
                        in(fact.name(), fact.values().getFirst())));
        return new Naive(every.policy(), Map.of()).extensions().map(Naive::values);
    }

    /** What the outcome rests on, but for what says the same under the other policy. */
    private static List<RuleId> causes(Naive of, Naive other) {
        return deciding(of).stream()
                .filter(rule -> other.policy().rules().stream()
                        .noneMatch(counterpart -> counterpart.id().equals(rule.id())
                                && counterpart.kind() == rule.kind()
                                && other.verdict(counterpart) == of.verdict(rule)))
                .map(PolicyRule::id)
                .toList();
    }

    private static List<PolicyRule> deciding(Naive of) {
        var unknown = of.rules(RuleKind.REQUIREMENT, Verdict.UNKNOWN);
        return switch (of.outcome()) {
            case ELIGIBLE -> List.of();
            case NOT_ELIGIBLE -> of.rules(RuleKind.REQUIREMENT, Verdict.VIOLATED);
            case NOT_YET -> of.rules(RuleKind.PRECONDITION, Verdict.VIOLATED);
            case UNDETERMINED -> unknown.isEmpty() ? of.rules(RuleKind.PRECONDITION, Verdict.UNKNOWN) : unknown;
        };
    }
}
