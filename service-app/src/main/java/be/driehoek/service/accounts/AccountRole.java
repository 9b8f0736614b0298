package be.driehoek.service.accounts;

import be.driehoek.service.security.Role;

/** What an account may be used for; the names are those of {@link Role}. */
public enum AccountRole {
    /** Guides tenants. */
    CASEWORKER(true),
    /** Divides the work of a team. */
    TEAM_LEAD(true),
    /** Refers a tenant, and sees what was shared. */
    REFERRER(false),
    /** Passes on early signals. */
    INTERMEDIARY(false),
    /** Keeps accounts and settings, and reads no case. */
    ADMINISTRATOR(false);

    private final boolean needsTeam;

    AccountRole(boolean needsTeam) {
        this.needsTeam = needsTeam;
    }

    /**
     * Whether only the members of a team can have it.
     *
     * @return true for whoever works with cases
     */
    boolean needsTeam() {
        return needsTeam;
    }
}
