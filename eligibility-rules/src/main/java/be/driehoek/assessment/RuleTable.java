package be.driehoek.assessment;

import be.driehoek.fact.FactSpace;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.Verdict;

/** The verdict of one rule for every combination of the facts that it rests on. */
final class RuleTable {
    private final PolicyRule rule;
    private final SubSpace facts;
    private final Verdict[] verdicts;

    RuleTable(PolicyRule rule, FactSpace space) {
        this.rule = rule;
        this.facts = SubSpace.of(space, rule.condition().facts());
        this.verdicts = new Verdict[facts.size()];
        for (int state = 0; state < verdicts.length; state++) {
            int combination = state;
            verdicts[state] = rule.condition().evaluate(fact -> facts.value(combination, fact));
        }
    }

    PolicyRule rule() {
        return rule;
    }

    /** The verdict for the codes of all facts of the policy. */
    Verdict verdict(int[] codes) {
        return verdicts[facts.of(codes)];
    }

    /** Whether another answer to a fact ever makes another verdict. */
    boolean restsOn(int place) {
        return facts.isMoved(place, state -> verdicts[state]);
    }
}
