package be.driehoek.dmn;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.fact.Region;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyFact;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Texts;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Policies that differ from caw-limburg in what a test is about. */
final class Variants {
    static final Policy CAW_LIMBURG = PolicyRegister.shipped()
            .inForce(PolicyRegister.CAW_LIMBURG, LocalDate.of(2026, 11, 22))
            .orElseThrow();

    private static final Policy PLATTELAND = PolicyRegister.shipped().policies().stream()
            .filter(policy -> policy.region().isPresent())
            .findFirst()
            .orElseThrow();

    private Variants() {}

    static Policy with(List<PolicyRule> rules) {
        var asksForRegion = rules.stream()
                .anyMatch(rule -> rule.condition()
                        .facts()
                        .contains(ReferralFact.DWELLING_IN_REGION.fact().name()));
        return with(texts("text"), asksForRegion ? PLATTELAND.region() : Optional.empty(), rules);
    }

    /** A policy for tenants whose dwelling lies in a region. */
    static Policy in(Region region) {
        var rules = List.of(rule("XX-1", RuleKind.REQUIREMENT, in(ReferralFact.DWELLING_IN_REGION, "YES")));
        return with(texts("text"), Optional.of(region), rules);
    }

    /** One text wherever an organisation writes one. */
    static Policy saying(String text) {
        var texts = texts(text);
        var rules = List.of(
                rule("XX-1", RuleKind.REQUIREMENT, in(ReferralFact.RENT_ARREARS, "NO"), text),
                rule(
                        "XX-2",
                        RuleKind.PREFERENCE,
                        new Condition.Any(List.of(
                                in(ReferralFact.RENT_ARREARS, "YES"), in(ReferralFact.SOCIAL_NETWORK, "ABSENT"))),
                        text));
        return with(texts, Optional.empty(), rules);
    }

    static PolicyRule rule(String id, RuleKind kind, Condition condition) {
        return rule(id, kind, condition, "text");
    }

    static Condition in(ReferralFact fact, String... values) {
        return new Condition.In(fact.fact().name(), List.of(values));
    }

    private static PolicyRule rule(String id, RuleKind kind, Condition condition, String text) {
        return new PolicyRule(
                new RuleId(id),
                kind,
                new SourceReference(text, text, 1),
                condition,
                Optional.of(texts(text)),
                new PolicyRule.Explanations(texts(text), texts(text), texts(text)));
    }

    private static Texts texts(String text) {
        return Texts.of(Map.of("nl", text, "fr", text, "de", text, "en", text));
    }

    private static Policy with(Texts texts, Optional<Region> region, List<PolicyRule> rules) {
        return new Policy(
                "own",
                "1",
                CAW_LIMBURG.inForceFrom(),
                Optional.of(CAW_LIMBURG.inForceFrom()),
                texts,
                region,
                Optional.empty(),
                Arrays.stream(ReferralFact.values())
                        .map(ReferralFact::fact)
                        .map(Fact::name)
                        .map(fact -> new PolicyFact(fact, texts))
                        .toList(),
                rules,
                List.of(),
                List.of(),
                CAW_LIMBURG.term(),
                CAW_LIMBURG.agenda(),
                List.of(texts));
    }
}
