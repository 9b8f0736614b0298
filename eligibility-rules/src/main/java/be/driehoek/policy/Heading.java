package be.driehoek.policy;

import be.driehoek.input.InputError;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Which version of a policy decides on which days (kop).
 *
 * @param version id and version
 * @param days the days
 */
record Heading(PolicyVersion version, DaysInForce days) {
    static Heading of(Policy policy) {
        return new Heading(policy.policyVersion(), policy.daysInForce());
    }

    /** What does not go together with another version of the same policy. */
    List<InputError> clashes(Heading other) {
        var clashes = new ArrayList<InputError>();
        if (version.equals(other.version)) {
            clashes.add(new InputError(
                    "/version",
                    Message.of("must.version-once").with("policy", version.id()),
                    Message.of("got.value").with("value", version.version())));
        }
        days.firstShared(other.days)
                .ifPresent(day -> clashes.add(new InputError(
                        "/inForceFrom",
                        Message.of("must.only-version").with("policy", version.id()),
                        Message.of("got.two-versions")
                                .with("one", version.version())
                                .with("other", other.version.version())
                                .with("date", day))));
        return clashes;
    }
}
