package be.driehoek.assessment;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyFact;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.PossibleChange;
import be.driehoek.policy.RandomConditions;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Texts;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Policies of other organisations: some rules of every kind on up to four facts, and some changes. */
final class RandomPolicies {
    private static final Texts TEXT = Texts.of(Map.of("nl", "tekst", "fr", "texte", "de", "Text", "en", "text"));
    private static final int MOST_FACTS = 4;
    private static final int MOST_RULES = 6;
    private static final int DEPTH = 2;

    private RandomPolicies() {}

    static Policy next(RandomGenerator random) {
        var facts = facts(random);
        var conditions = new RandomConditions(random, facts);
        var rules = IntStream.rangeClosed(1, 1 + random.nextInt(MOST_RULES))
                .mapToObj(number -> new PolicyRule(
                        new RuleId("XX-" + number),
                        RuleKind.values()[random.nextInt(RuleKind.values().length)],
                        new SourceReference("own", "rules", number),
                        conditions.next(DEPTH),
                        Optional.empty(),
                        new PolicyRule.Explanations(TEXT, TEXT, TEXT)))
                .toList();
        return new Policy(
                "random",
                "1",
                LocalDate.of(2000, 1, 1),
                Optional.empty(),
                TEXT,
                Optional.empty(),
                facts.stream().map(fact -> new PolicyFact(fact.name(), TEXT)).toList(),
                rules,
                changes(random, facts),
                List.of(),
                CawLimburg.POLICY.policy().term(),
                List.of());
    }

    private static List<Fact> facts(RandomGenerator random) {
        var facts = new ArrayList<Fact>();
        Arrays.stream(ReferralFact.values()).map(ReferralFact::fact).forEach(facts::add);
        Collections.shuffle(facts, Random.from(random));
        return facts.subList(0, 1 + random.nextInt(MOST_FACTS));
    }

    private static List<PossibleChange> changes(RandomGenerator random, List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.values().stream().map(value -> new PossibleChange(fact.name(), value, TEXT)))
                .filter(change -> random.nextBoolean())
                .toList();
    }
}
