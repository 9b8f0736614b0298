package be.driehoek.service.pages.rulebook;

import be.driehoek.policy.Policy;
import java.time.LocalDate;
import java.util.List;

/**
 * Every version of every policy.
 *
 * @param policies the versions
 * @param followed the id of the policy that the cases of this service follow
 * @param today the day
 */
record PoliciesPage(List<Policy> policies, String followed, LocalDate today) {

    boolean isFollowed(Policy policy) {
        return policy.id().equals(followed) && policy.isInForce(today);
    }

    boolean isInForce(Policy policy) {
        return policy.isInForce(today);
    }

    /** How the version is named in a form. */
    static String name(Policy policy) {
        return policy.id() + "/" + policy.version();
    }
}
