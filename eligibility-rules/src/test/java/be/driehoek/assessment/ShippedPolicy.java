package be.driehoek.assessment;

import be.driehoek.policy.PolicyRegister;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Referral;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** A policy that ships with the library, compiled once for all tests. */
record ShippedPolicy(CompiledPolicy compiled) {
    static final LocalDate ON = LocalDate.of(2026, 11, 22);
    static final ShippedPolicy CAW_LIMBURG = of(PolicyRegister.CAW_LIMBURG);
    static final ShippedPolicy THUIS_OP_HET_PLATTELAND = of(PolicyRegister.THUIS_OP_HET_PLATTELAND);

    private static ShippedPolicy of(String id) {
        return new ShippedPolicy(
                CompiledPolicy.of(PolicyRegister.shipped().inForce(id, ON).orElseThrow()));
    }

    Assessment assess(Referral referral) {
        return compiled.assess(referral, ON);
    }

    Assessment assess(Situation situation) {
        return assess(situation.referral());
    }

    PolicyRule rule(String id) {
        return compiled.policy().rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(compiled.policy().id() + " must have the rule " + id));
    }

    Verdict verdict(String rule, Referral referral) {
        return assess(referral).verdict(rule(rule));
    }

    Verdict verdict(String rule, Situation situation) {
        return verdict(rule, situation.referral());
    }

    Map<String, Verdict> verdicts(Assessment assessment) {
        return compiled.policy().rules().stream()
                .collect(Collectors.toMap(rule -> rule.id().value(), assessment::verdict));
    }
}
