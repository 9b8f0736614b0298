package be.driehoek.service.access;

import java.util.Arrays;
import java.util.Optional;

/** What somebody looks at a case for (doel, GDPR article 5(1)(b)). Its name stands in the audit trail, and so it stays. */
public enum Purpose {
    /** To guide the tenant. */
    GUIDANCE,

    /** To talk about the case in the team, within its professional secrecy (teamoverleg). */
    TEAM_CONSULTATION,

    /** To see to the work of the team (leidinggeven). */
    SUPERVISION;

    /** The header of a request that says so. */
    public static final String HEADER = "Purpose";

    /** What holds where nothing is said. */
    public static final Purpose DEFAULT = GUIDANCE;

    /**
     * The purpose of a name.
     *
     * @param name the name
     * @return empty if no purpose is called so
     */
    public static Optional<Purpose> named(String name) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst();
    }
}
