package be.driehoek.benchmarks;

import be.driehoek.assessment.Assessment;
import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.fact.FactSpace;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.Referral;

/** {@code caw-limburg} as this project assesses it; the one place that knows how the engine is called. */
public final class OurEngine {
    private final CompiledPolicy compiled;
    private final long[] strides;

    /**
     * Compiles a policy.
     *
     * @param policy the policy
     */
    public OurEngine(Policy policy) {
        this.compiled = CompiledPolicy.of(policy);
        this.strides = strides(compiled.space());
    }

    /**
     * Reads the policy from its file.
     *
     * @return the policy
     */
    public static Policy read() {
        return PolicyRegister.shipped()
                .inForce(PolicyRegister.CAW_LIMBURG, RandomReferrals.DAY)
                .orElseThrow();
    }

    /** What a fact adds to the number of a combination for each step of its code. */
    private static long[] strides(FactSpace space) {
        var strides = new long[Facts.NAMES.size()];
        for (int place = 0; place < space.facts().size(); place++) {
            var fact = space.facts().get(place).fact();
            int known = Facts.NAMES.indexOf(fact.name());
            if (known < 0 || !fact.values().equals(Facts.VALUES.get(known))) {
                throw new IllegalStateException("the policy must rest on the facts that are measured: got " + fact);
            }
            strides[known] = space.with(0, place, 1);
        }
        return strides;
    }

    /**
     * The number of a combination: its codes in mixed radix.
     *
     * @param facts what is known
     * @return the number
     */
    public long state(Facts facts) {
        return facts.tenancySector() * strides[0]
                + facts.housingProblem() * strides[1]
                + facts.rentArrears() * strides[2]
                + facts.evictionRisk() * strides[3]
                + facts.discussedWithTenant() * strides[4]
                + facts.referrerKind() * strides[5]
                + facts.socialNetwork() * strides[6]
                + facts.lifeDomains() * strides[7];
    }

    /**
     * Assesses a combination of facts.
     *
     * @param state its number
     * @return the assessment with every explanation
     */
    public Assessment assess(long state) {
        return compiled.assess(state);
    }

    /**
     * Assesses prepared facts.
     *
     * @param facts what is known
     * @return the assessment with every explanation
     */
    public Assessment assess(Facts facts) {
        return assess(state(facts));
    }

    /**
     * Assesses a referral.
     *
     * @param referral what is known
     * @return the assessment with every explanation
     */
    public Assessment assess(Referral referral) {
        return compiled.assess(referral, RandomReferrals.DAY);
    }

    /**
     * The verdicts of an assessment as the hand-written rules pack them.
     *
     * @param assessment an assessment of this engine
     * @return two bits for each of {@link HandWritten#RULES}
     */
    public int verdicts(Assessment assessment) {
        int verdicts = 0;
        for (var rule : compiled.policy().rules()) {
            int verdict = switch (assessment.verdict(rule)) {
                case SATISFIED -> HandWritten.SATISFIED;
                case VIOLATED -> HandWritten.VIOLATED;
                case UNKNOWN -> HandWritten.UNKNOWN;
            };
            verdicts |= verdict << (2 * HandWritten.RULES.indexOf(rule.id().toString()));
        }
        return verdicts;
    }
}
