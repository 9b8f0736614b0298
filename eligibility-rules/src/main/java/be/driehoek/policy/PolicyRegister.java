package be.driehoek.policy;

import be.driehoek.json.StrictJson;
import be.driehoek.referral.PolicyVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The policies of an installation, with all their versions (beleidsregister). Immutable.
 */
public final class PolicyRegister {
    /** The id of the policy of the Limburg service, which ships with the library. */
    public static final String CAW_LIMBURG = "caw-limburg";

    /** The id of the policy of the rural project in Midden-West-Vlaanderen, which ships with the library. */
    public static final String THUIS_OP_HET_PLATTELAND = "thuis-op-het-platteland";

    private static final List<String> SHIPPED = List.of(CAW_LIMBURG, THUIS_OP_HET_PLATTELAND);

    private final List<Policy> policies;

    private PolicyRegister(List<Policy> policies) {
        this.policies = policies;
    }

    /**
     * A register of some policies.
     *
     * @param policies every version of every policy
     * @return the register
     * @throws IllegalArgumentException if two versions of a policy are in force on the same day, or bear the same name
     */
    public static PolicyRegister of(List<Policy> policies) {
        var ordered = policies.stream()
                .sorted(Comparator.comparing(Policy::id).thenComparing(Policy::inForceFrom))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            var earlier = ordered.get(i - 1);
            var later = ordered.get(i);
            if (earlier.id().equals(later.id()) && earlier.isInForce(later.inForceFrom())) {
                throw new IllegalArgumentException(
                        "versions of a policy must follow each other: got %s and %s of %s on %s"
                                .formatted(earlier.version(), later.version(), later.id(), later.inForceFrom()));
            }
        }
        var versions = new HashSet<PolicyVersion>();
        for (var policy : ordered) {
            if (!versions.add(policy.policyVersion())) {
                throw new IllegalArgumentException(
                        "each version of a policy must have a name of its own: got %s of %s twice"
                                .formatted(policy.version(), policy.id()));
            }
        }
        return new PolicyRegister(ordered);
    }

    /**
     * The policies that ship with the library.
     *
     * @return a register of their files
     */
    public static PolicyRegister shipped() {
        return of(SHIPPED.stream().map(PolicyRegister::shipped).toList());
    }

    private static Policy shipped(String id) {
        try (var file = PolicyRegister.class.getResourceAsStream(id + ".json")) {
            if (file == null) {
                throw new IllegalStateException("a shipped policy must lie beside this class: " + id);
            }
            return read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("a shipped policy must be readable: " + id, e);
        }
    }

    /**
     * Reads the file of a policy.
     *
     * @param json the file, in UTF-8
     * @return the policy
     * @throws be.driehoek.input.InvalidInputException with a JSON pointer to what is wrong
     */
    public static Policy read(byte[] json) {
        return StrictJson.read(json, Policy.class);
    }

    /**
     * Every version of every policy.
     *
     * @return the policies by id and first day in force
     */
    public List<Policy> policies() {
        return policies;
    }

    /**
     * The version of a policy that is in force on a day.
     *
     * @param id the id of the policy
     * @param day the day
     * @return the version, or empty if there is none on that day
     */
    public Optional<Policy> inForce(String id, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.id().equals(id) && policy.isInForce(day))
                .findFirst();
    }

    /**
     * A version of a policy.
     *
     * @param version id and version
     * @return the policy, or empty if it is not known here
     */
    public Optional<Policy> version(PolicyVersion version) {
        return policies.stream()
                .filter(policy -> policy.policyVersion().equals(version))
                .findFirst();
    }

    /**
     * Whether there is a policy of that id, on whatever day.
     *
     * @param id the id of the policy
     * @return true if there is one
     */
    public boolean knows(String id) {
        return policies.stream().anyMatch(policy -> policy.id().equals(id));
    }
}
