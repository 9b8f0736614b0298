package be.driehoek.service.pages;

import be.driehoek.service.access.Action;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one can go from every page, in the order in which it is shown. */
public enum Place {
    /** What the service is. */
    HOME("/", null),

    /** What is to be done today. */
    TODAY("/today", Action.READ_TEAM_AGENDA),

    /** The referrals that nobody decided on yet. */
    INBOX("/inbox", Action.LIST_CASES),

    /** The cases that wait. */
    WAITING("/waiting", Action.LIST_CASES),

    /** All cases of the team. */
    CASES("/cases", Action.LIST_CASES),

    /** What is due. */
    AGENDA("/agenda", Action.READ_TEAM_AGENDA),

    /** The plan of the visits of a week. */
    PLAN("/plan", Action.PLAN_VISITS),

    /** Looking for a case. */
    SEARCH("/search", Action.SEARCH_CASES),

    /** Where a tenant is referred. */
    REFER("/refer", Action.RECEIVE_REFERRAL),

    /** The work of the team, what came of it, and who looked into its cases. */
    TEAM("/workload", Action.READ_FIGURES, "/outcomes", "/emergencies"),

    /** What was disclosed to the reader. */
    DISCLOSED("/disclosed", Action.READ_DISCLOSED),

    /** Whether it fits. */
    FIT("/fit", null),

    /** The rules of the practice. */
    RULEBOOK("/rulebook", null),

    /** Accounts, organisations, the audit trail, and what is to be erased. */
    ADMIN("/admin", Action.LIST_ERASURES),

    /** The own account. */
    ACCOUNT("/account", Action.KEEP_OWN_ACCOUNT);

    private final String path;
    private final @Nullable Action action;
    private final List<String> beside;

    Place(String path, @Nullable Action action, String... beside) {
        this.path = path;
        this.action = action;
        this.beside = List.of(beside);
    }

    /**
     * Its address.
     *
     * @return a path
     */
    public String path() {
        return path;
    }

    /**
     * The code of its name.
     *
     * @return a code of the bundle of the pages
     */
    public String code() {
        return "place." + name();
    }

    /** Whether a page lies within the place, or is one of those that are reached from it. */
    boolean holds(String address) {
        return path.equals(address) || address.startsWith(path + "/") || beside.contains(address);
    }

    /** Whoever works with cases begins with their day instead of home. */
    boolean isFor(Reader reader) {
        if (this == HOME && TODAY.isFor(reader)) {
            return false;
        }
        return action == null || reader.may(action);
    }
}
