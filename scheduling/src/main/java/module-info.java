/** What is due when, and who goes where: the agenda of a case, working days of Belgium, calendars, visit plans, and figures. */
module be.driehoek.scheduling {
    requires transitive be.driehoek.domain;
    requires de.focus_shift.jollyday.core;
    // For be.driehoek.icalendar alone.
    requires static ical4j.core;
    requires static transitive org.jspecify;

    exports be.driehoek.agenda;
    exports be.driehoek.calendar;
    exports be.driehoek.figures;
    exports be.driehoek.icalendar;
    exports be.driehoek.planning;

    // The core reads the message bundles that lie there.
    opens be.driehoek.agenda to
            be.driehoek.domain;
    opens be.driehoek.planning to
            be.driehoek.domain;
}
