package be.driehoek.service.pages.rulebook;

import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRule;
import be.driehoek.rule.Rule;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceDocument;
import be.driehoek.rule.SourceReference;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A rule in words.
 *
 * @param id its id
 * @param rule the rule of the practice, if it is one; else it is of a policy alone
 * @param uses the policies that decide by it today
 */
record RulePage(RuleId id, Optional<Rule> rule, List<Use> uses) {

    /**
     * A policy that decides by the rule.
     *
     * @param policy the policy
     * @param rule the rule as the policy has it
     */
    record Use(Policy policy, PolicyRule rule) {}

    /** The place that it comes from. */
    Optional<SourceReference> source() {
        return rule.map(Rule::source)
                .or(() -> uses.stream().map(use -> use.rule().source()).findFirst());
    }

    /** The text that it comes from, if it is one of the rulebook. */
    Optional<SourceDocument> document() {
        return source().flatMap(place -> Arrays.stream(SourceDocument.values())
                .filter(document -> document.id().equals(place.document()))
                .findFirst());
    }
}
