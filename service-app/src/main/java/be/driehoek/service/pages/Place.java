package be.driehoek.service.pages;

import be.driehoek.service.access.Action;
import org.jspecify.annotations.Nullable;

/** Where one can go from every page, in the order in which it is shown. */
public enum Place {
    /** What the service is. */
    HOME("/", null),

    /** Whether it fits. */
    FIT("/fit", null),

    /** Where a tenant is referred. */
    REFER("/refer", Action.RECEIVE_REFERRAL),

    /** The rules of the practice. */
    RULEBOOK("/rulebook", null),

    /** Accounts, organisations, the audit trail, and what is to be erased. */
    ADMIN("/admin", Action.LIST_ERASURES),

    /** The own account. */
    ACCOUNT("/account", Action.KEEP_OWN_ACCOUNT);

    private final String path;
    private final @Nullable Action action;

    Place(String path, @Nullable Action action) {
        this.path = path;
        this.action = action;
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

    boolean isFor(Reader reader) {
        return action == null || reader.may(action);
    }
}
