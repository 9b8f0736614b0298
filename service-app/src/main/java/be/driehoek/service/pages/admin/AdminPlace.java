package be.driehoek.service.pages.admin;

import be.driehoek.service.access.Action;
import be.driehoek.service.pages.Reader;
import java.util.Arrays;
import java.util.List;

/** A part of the administration, in the order in which it is shown. */
enum AdminPlace {
    /** Who may use the service. */
    ACCOUNTS("/admin/accounts", Action.KEEP_ACCOUNTS),

    /** To whom accounts belong. */
    ORGANISATIONS("/admin/organisations", Action.KEEP_ACCOUNTS),

    /** Who did what. */
    AUDIT("/admin/audit", Action.READ_AUDIT),

    /** What is to be erased. */
    RETENTION("/admin/retention", Action.LIST_ERASURES),

    /** When the organisation works, and answers the phone. */
    CALENDAR("/admin/calendar", Action.KEEP_ACCOUNTS);

    private final String path;
    private final Action action;

    AdminPlace(String path, Action action) {
        this.path = path;
        this.action = action;
    }

    String path() {
        return path;
    }

    String title() {
        return "admin.place." + name();
    }

    String text() {
        return "admin.about." + name();
    }

    static List<AdminPlace> of(Reader reader) {
        return Arrays.stream(values()).filter(place -> reader.may(place.action)).toList();
    }
}
