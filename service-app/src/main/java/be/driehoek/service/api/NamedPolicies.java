package be.driehoek.service.api;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.assessment.Eligibility;
import be.driehoek.input.InputError;
import be.driehoek.policy.Policy;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.text.Message;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Finds the policies that a body names, or says what is wrong with the name. */
@Singleton
final class NamedPolicies {
    private final Eligibility eligibility;

    NamedPolicies(Practices practices) {
        this.eligibility = practices.eligibility();
    }

    /**
     * The version of a policy that is in force on a day.
     *
     * @param pointer where the body names the policy
     * @param id the id of the policy
     * @param on the day
     * @return the policy
     * @throws ProblemException if there is no such policy, or no version of it on that day
     */
    CompiledPolicy inForce(String pointer, String id, LocalDate on) {
        if (!eligibility.register().knows(id)) {
            throw unknown(pointer);
        }
        return eligibility
                .inForce(id, on)
                .orElseThrow(() -> ProblemException.invalid(new InputError(
                        "/on",
                        Message.of("must.in-force").with("policy", id),
                        Message.of("got.value").with("value", on))));
    }

    /**
     * A version of a policy, whether it is in force or not.
     *
     * @param pointer where the body names the version
     * @param version the version
     * @return the policy
     * @throws ProblemException if there is no such version
     */
    CompiledPolicy version(String pointer, PolicyVersion version) {
        return eligibility.version(version).orElseThrow(() -> unknown(pointer));
    }

    private ProblemException unknown(String pointer) {
        var known = eligibility.register().policies().stream()
                .map(Policy::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return ProblemException.invalid(new InputError(
                pointer, Message.of("must.known-policy").with("policies", known), Message.of("got.unknown-policy")));
    }
}
