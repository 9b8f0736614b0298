package be.driehoek.service.security;

/** What an authentication tells of its account besides the name and the roles, by the names of its attributes. */
public final class AccountAttributes {
    /** The id of the organisation that the account belongs to. */
    public static final String ORGANISATION = "organisation";

    /** The id of the team that the account belongs to; absent if it belongs to none. */
    public static final String TEAM = "team";

    /** Whether the password must be changed before anything else. */
    public static final String MUST_CHANGE_PASSWORD = "mustChangePassword";

    private AccountAttributes() {}
}
