package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.HandWritten;
import be.driehoek.referral.Outcome;
import java.util.function.ObjIntConsumer;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: for each rule one that finds it violated, and one that finds it unknown; one session, emptied each time.
 *
 * <p>In its continuous mode, because others saw the default one drop rules. A new session for each referral takes twice as
 * long.
 */
final class EvretePeer implements Peer<Sheet> {
    private final StatefulSession session;

    EvretePeer() {
        var rules = new KnowledgeService().newKnowledge().builder();
        rule(rules, 0, "$sheet.tenancySector > 1", "$sheet.tenancySector == 0");
        rule(rules, 1, "$sheet.housingProblem == 2", "$sheet.housingProblem == 0");
        rule(
                rules,
                2,
                "$sheet.housingProblem == 2 && $sheet.rentArrears == 1",
                "($sheet.housingProblem == 0 && $sheet.rentArrears != 2) || ($sheet.housingProblem == 2 &&"
                        + " $sheet.rentArrears == 0)");
        rule(rules, 3, "$sheet.evictionRisk == 4", "$sheet.evictionRisk == 0");
        rule(rules, 4, "$sheet.referrerKind == 1", "$sheet.referrerKind == 0");
        rule(
                rules,
                5,
                "$sheet.discussedWithTenant == 2 && $sheet.referrerKind == 2",
                "($sheet.discussedWithTenant == 0 && $sheet.referrerKind != 1) || ($sheet.discussedWithTenant == 2 &&"
                        + " $sheet.referrerKind == 0)");
        rule(rules, 6, "$sheet.socialNetwork == 1", "$sheet.socialNetwork == 0");
        rule(rules, 7, "$sheet.lifeDomains == 1 || $sheet.lifeDomains == 2", "$sheet.lifeDomains == 0");
        session = rules.build().newStatefulSession(ActivationMode.CONTINUOUS);
    }

    private static void rule(RuleSetBuilder<Knowledge> rules, int place, String violated, String unknown) {
        rule(rules, place, "violated", violated, Sheet::violated);
        rule(rules, place, "unknown", unknown, Sheet::unknown);
    }

    private static void rule(
            RuleSetBuilder<Knowledge> rules,
            int place,
            String verdict,
            String condition,
            ObjIntConsumer<Sheet> action) {
        rules.newRule(HandWritten.RULES.get(place) + " " + verdict)
                .forEach("$sheet", Sheet.class)
                .where(condition)
                .execute(context -> action.accept(context.<Sheet>get("$sheet"), place));
    }

    @Override
    public Sheet prepare(Facts facts) {
        return new Sheet(facts);
    }

    @Override
    public Outcome assess(Sheet prepared) {
        prepared.clear();
        session.insert((Object) prepared);
        session.fire();
        session.clear();
        return prepared.outcome();
    }

    @Override
    public int verdicts(Sheet prepared) {
        return prepared.verdicts();
    }
}
