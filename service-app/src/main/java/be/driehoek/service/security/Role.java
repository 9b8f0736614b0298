package be.driehoek.service.security;

/** The roles of the people who use the service, as {@code @Secured} wants them: constants. */
public final class Role {
    /** Guides tenants. */
    public static final String CASEWORKER = "CASEWORKER";

    /** Divides the work of a team. */
    public static final String TEAM_LEAD = "TEAM_LEAD";

    /** Refers a tenant, and sees what was shared. */
    public static final String REFERRER = "REFERRER";

    /** Passes on early signals. */
    public static final String INTERMEDIARY = "INTERMEDIARY";

    /** Keeps accounts and settings, and reads no case. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Role() {}
}
