package be.driehoek.benchmarks.peer;

import be.driehoek.referral.Outcome;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: for each rule one that finds it violated, and one that finds it unknown.
 *
 * <p>All facts stand in one object, because it seeks each fact in a list.
 */
final class EasyRulesPeer implements Peer<Facts> {
    private static final String SHEET = "sheet";

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    EasyRulesPeer() {
        rule(0, sheet -> sheet.getTenancySector() > 1, sheet -> sheet.getTenancySector() == 0);
        rule(1, sheet -> sheet.getHousingProblem() == 2, sheet -> sheet.getHousingProblem() == 0);
        rule(
                2,
                sheet -> sheet.getHousingProblem() == 2 && sheet.getRentArrears() == 1,
                sheet -> (sheet.getHousingProblem() == 0 && sheet.getRentArrears() != 2)
                        || (sheet.getHousingProblem() == 2 && sheet.getRentArrears() == 0));
        rule(3, sheet -> sheet.getEvictionRisk() == 4, sheet -> sheet.getEvictionRisk() == 0);
        rule(4, sheet -> sheet.getReferrerKind() == 1, sheet -> sheet.getReferrerKind() == 0);
        rule(
                5,
                sheet -> sheet.getDiscussedWithTenant() == 2 && sheet.getReferrerKind() == 2,
                sheet -> (sheet.getDiscussedWithTenant() == 0 && sheet.getReferrerKind() != 1)
                        || (sheet.getDiscussedWithTenant() == 2 && sheet.getReferrerKind() == 0));
        rule(6, sheet -> sheet.getSocialNetwork() == 1, sheet -> sheet.getSocialNetwork() == 0);
        rule(
                7,
                sheet -> sheet.getLifeDomains() == 1 || sheet.getLifeDomains() == 2,
                sheet -> sheet.getLifeDomains() == 0);
    }

    private void rule(int place, Predicate<Sheet> violated, Predicate<Sheet> unknown) {
        register(place, "violated", violated, Sheet::violated);
        register(place, "unknown", unknown, Sheet::unknown);
    }

    private void register(int place, String verdict, Predicate<Sheet> condition, ObjIntConsumer<Sheet> action) {
        rules.register(new RuleBuilder()
                .name(be.driehoek.benchmarks.HandWritten.RULES.get(place) + " " + verdict)
                .when(facts -> condition.test(facts.get(SHEET)))
                .then(facts -> action.accept(facts.get(SHEET), place))
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
        Sheet sheet = prepared.get(SHEET);
        sheet.clear();
        engine.fire(rules, prepared);
        return sheet.outcome();
    }

    @Override
    public int verdicts(Facts prepared) {
        return prepared.<Sheet>get(SHEET).verdicts();
    }
}
