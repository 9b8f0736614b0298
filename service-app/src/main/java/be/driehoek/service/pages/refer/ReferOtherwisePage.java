package be.driehoek.service.pages.refer;

import be.driehoek.reachability.Reachability;
import java.util.Optional;

/**
 * How somebody without an account refers a tenant.
 *
 * @param reachability how the service can be reached, where the policy says so
 */
record ReferOtherwisePage(Optional<Reachability> reachability) {

    /** Without what is only there to be read. */
    String phoneToDial() {
        return reachability
                .map(known -> known.phone().value().replaceAll("[^+0-9]", ""))
                .orElse("");
    }
}
