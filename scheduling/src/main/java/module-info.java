/** What is due when: the agenda of a case, the working days of Belgium, and calendars for other programs. */
module be.driehoek.scheduling {
    requires transitive be.driehoek.domain;
    requires de.focus_shift.jollyday.core;
    // For be.driehoek.icalendar alone.
    requires static ical4j.core;
    requires static transitive org.jspecify;

    exports be.driehoek.agenda;
    exports be.driehoek.calendar;
    exports be.driehoek.icalendar;

    // The core reads the message bundle that lies there.
    opens be.driehoek.agenda to
            be.driehoek.domain;
}
