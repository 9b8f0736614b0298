package be.driehoek.benchmarks.peer;

import be.driehoek.referral.Outcome;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules at its leanest: the first rule that applies says the outcome, and nothing says why. */
final class EasyRulesOutcomePeer implements Peer<Facts> {
    private static final String SHEET = "sheet";

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private Outcome outcome = Outcome.UNDETERMINED;

    EasyRulesOutcomePeer() {
        rule(
                Outcome.NOT_ELIGIBLE,
                sheet ->
                        sheet.getTenancySector() > 1 || sheet.getHousingProblem() == 2 || sheet.getEvictionRisk() == 4);
        rule(
                Outcome.UNDETERMINED,
                sheet -> sheet.getTenancySector() == 0
                        || sheet.getHousingProblem() == 0
                        || sheet.getEvictionRisk() == 0);
        rule(Outcome.ELIGIBLE, sheet -> sheet.getDiscussedWithTenant() == 1 || sheet.getReferrerKind() == 1);
        rule(Outcome.NOT_YET, sheet -> sheet.getDiscussedWithTenant() == 2 && sheet.getReferrerKind() == 2);
    }

    private void rule(Outcome conclusion, Predicate<Sheet> condition) {
        rules.register(new RuleBuilder()
                .name(conclusion.name())
                .priority(rules.size())
                .when(facts -> condition.test(facts.get(SHEET)))
                .then(facts -> outcome = conclusion)
                .build());
    }

    @Override
    public Facts prepare(be.driehoek.benchmarks.Facts facts) {
        var prepared = new Facts();
        prepared.put(SHEET, new Sheet(facts));
        return prepared;
    }

    @Override
    public Outcome assess(Facts prepared) {
        outcome = Outcome.UNDETERMINED;
        engine.fire(rules, prepared);
        return outcome;
    }
}
