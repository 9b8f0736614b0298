package be.driehoek.assessment;

import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Referral;
import java.time.LocalDate;
import java.util.Map;

/** The policy of the Limburg service, for the tests of its rules. */
final class CawLimburg {
    static final LocalDate ON = ShippedPolicy.ON;
    static final CompiledPolicy POLICY = ShippedPolicy.CAW_LIMBURG.compiled();

    private CawLimburg() {}

    static Assessment assess(Referral referral) {
        return ShippedPolicy.CAW_LIMBURG.assess(referral);
    }

    static Assessment assess(Situation situation) {
        return ShippedPolicy.CAW_LIMBURG.assess(situation);
    }

    static PolicyRule rule(String id) {
        return ShippedPolicy.CAW_LIMBURG.rule(id);
    }

    static Verdict verdict(String rule, Referral referral) {
        return ShippedPolicy.CAW_LIMBURG.verdict(rule, referral);
    }

    static Verdict verdict(String rule, Situation situation) {
        return ShippedPolicy.CAW_LIMBURG.verdict(rule, situation);
    }

    static Map<String, Verdict> verdicts(Assessment assessment) {
        return ShippedPolicy.CAW_LIMBURG.verdicts(assessment);
    }
}
