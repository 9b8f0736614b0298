package be.driehoek.assessment;

import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.Assessor;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Referral;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says who qualifies, why, and what to ask next (toelating): the way into this library.
 *
 * <p>Immutable and safe to share between threads; every policy is compiled once.
 */
public final class Eligibility {
    private final PolicyRegister register;
    private final Map<PolicyVersion, CompiledPolicy> compiled;

    private Eligibility(PolicyRegister register, Map<PolicyVersion, CompiledPolicy> compiled) {
        this.register = register;
        this.compiled = Map.copyOf(compiled);
    }

    /**
     * Eligibility under the policies of a register.
     *
     * @param register the policies
     * @return a new instance
     * @throws be.driehoek.input.InvalidInputException if a policy rests on too many facts
     */
    public static Eligibility under(PolicyRegister register) {
        var compiled = new HashMap<PolicyVersion, CompiledPolicy>();
        register.policies().forEach(policy -> compiled.put(policy.policyVersion(), CompiledPolicy.of(policy)));
        return new Eligibility(register, compiled);
    }

    /**
     * The policies.
     *
     * @return the register
     */
    public PolicyRegister register() {
        return register;
    }

    /**
     * The version of a policy that is in force on a day, ready to assess.
     *
     * @param policy the id of the policy
     * @param on the day
     * @return the compiled policy, or empty if no version of that policy is in force on that day
     */
    public Optional<CompiledPolicy> inForce(String policy, LocalDate on) {
        return register.inForce(policy, on).map(this::compiled);
    }

    /**
     * A certain version of a policy, ready to assess.
     *
     * @param version id and version
     * @return the compiled policy, or empty if the version is not known
     */
    public Optional<CompiledPolicy> version(PolicyVersion version) {
        return register.version(version).map(this::compiled);
    }

    /**
     * Assesses a referral under the version of a policy that is in force on a day.
     *
     * @param policy the id of the policy
     * @param referral what is known
     * @param on the day
     * @return the assessment, or empty if no version of that policy is in force on that day
     */
    public Optional<Assessment> assess(String policy, Referral referral, LocalDate on) {
        return inForce(policy, on).map(version -> version.assess(referral, on));
    }

    /**
     * Assesses a referral under a certain version of a policy, as an earlier assessment did.
     *
     * @param version id and version
     * @param referral what is known
     * @param on the day that was looked at
     * @return the assessment, or empty if the version is not known
     */
    public Optional<Assessment> assess(PolicyVersion version, Referral referral, LocalDate on) {
        return version(version).map(policy -> policy.assess(referral, on));
    }

    /**
     * An assessor for the cases of one policy.
     *
     * @param policy the id of the policy
     * @return an assessor that throws {@link IllegalArgumentException} on a day without a version in force
     */
    public Assessor assessor(String policy) {
        return (referral, on) -> assess(policy, referral, on)
                .map(assessment -> assessment.summary(on))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a version of the policy must be in force on that day: got %s on %s".formatted(policy, on)));
    }

    private CompiledPolicy compiled(Policy policy) {
        var found = compiled.get(policy.policyVersion());
        if (found == null) {
            throw new IllegalStateException("every policy of the register must be compiled: " + policy.policyVersion());
        }
        return found;
    }
}
