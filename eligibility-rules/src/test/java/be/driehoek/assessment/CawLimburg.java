package be.driehoek.assessment;

import be.driehoek.policy.PolicyRegister;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Referral;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The policy of the Limburg service, compiled once for all tests. */
final class CawLimburg {
    static final LocalDate ON = LocalDate.of(2026, 11, 22);
    static final CompiledPolicy POLICY = CompiledPolicy.of(
            PolicyRegister.shipped().inForce(PolicyRegister.CAW_LIMBURG, ON).orElseThrow());

    private CawLimburg() {}

    static Assessment assess(Referral referral) {
        return POLICY.assess(referral, ON);
    }

    static Assessment assess(Situation situation) {
        return assess(situation.referral());
    }

    static PolicyRule rule(String id) {
        return POLICY.policy().rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("caw-limburg must have the rule " + id));
    }

    static Verdict verdict(String rule, Referral referral) {
        return assess(referral).verdict(rule(rule));
    }

    static Verdict verdict(String rule, Situation situation) {
        return verdict(rule, situation.referral());
    }

    static Map<String, Verdict> verdicts(Assessment assessment) {
        return POLICY.policy().rules().stream()
                .collect(Collectors.toMap(rule -> rule.id().value(), assessment::verdict));
    }
}
