package be.driehoek.referral;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;

/**
 * Which version of which policy decided (beleidsversie).
 *
 * @param id the id of the policy, for example {@code caw-limburg}
 * @param version its version, for example {@code 2026-1}
 */
public record PolicyVersion(String id, String version) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a part is missing
     */
    public PolicyVersion {
        Check.present("id", id);
        Check.present("version", version);
    }
}
