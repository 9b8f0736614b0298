package be.driehoek.assessment;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.policy.RandomConditions;
import be.driehoek.policy.RuleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Policies of other organisations: some rules of every kind on up to four facts, some changes and some redirects. Public
 * for the tests of the other packages.
 */
public final class RandomPolicies {
    private static final int MOST_FACTS = 4;
    private static final int MOST_RULES = 6;
    private static final int DEPTH = 2;
    private static final int MOST_REDIRECTS = 2;

    private RandomPolicies() {}

    public static Policy next(RandomGenerator random) {
        return next(random, "1", facts(random));
    }

    /** Two policies on the same facts: some rules of the second are those of the first, some bear their ids only. */
    public static List<Policy> pair(RandomGenerator random) {
        var facts = facts(random);
        var first = next(random, "1", facts);
        var second = PolicyDraft.of(next(random, "2", facts)).version("2").policy();
        var mixed = PolicyDraft.empty("random").version("2");
        second.rules()
                .forEach(rule -> mixed.with(
                        random.nextBoolean()
                                ? rule
                                : first.rules().stream()
                                        .filter(other -> other.id().equals(rule.id()))
                                        .findFirst()
                                        .orElse(rule)));
        return List.of(first, mixed.policy());
    }

    private static Policy next(RandomGenerator random, String version, List<Fact> facts) {
        var conditions = new RandomConditions(random, facts);
        int rules = 1 + random.nextInt(MOST_RULES);
        var draft = PolicyDraft.empty("random").version(version);
        for (int number = 1; number <= rules; number++) {
            var kind = RuleKind.values()[random.nextInt(RuleKind.values().length)];
            draft.with("XX-" + number, kind, conditions.next(DEPTH));
        }
        facts.forEach(fact -> fact.values().stream()
                .filter(value -> random.nextBoolean())
                .forEach(value -> draft.change(fact.name(), value)));
        for (int i = random.nextInt(MOST_REDIRECTS + 1); i > 0; i--) {
            var rule = "XX-" + (1 + random.nextInt(rules));
            draft.redirect(rule, random.nextBoolean() ? Optional.of(conditions.next(1)) : Optional.empty());
        }
        facts.forEach(fact -> draft.fact(fact.name()));
        return draft.policy();
    }

    private static List<Fact> facts(RandomGenerator random) {
        var facts = new ArrayList<Fact>();
        Arrays.stream(ReferralFact.values()).map(ReferralFact::fact).forEach(facts::add);
        Collections.shuffle(facts, Random.from(random));
        return facts.subList(0, 1 + random.nextInt(MOST_FACTS));
    }
}
