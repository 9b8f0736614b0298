/** What is due when: the agenda of a case and the working days of Belgium. */
module be.driehoek.scheduling {
    requires transitive be.driehoek.domain;
    requires de.focus_shift.jollyday.core;
    requires static transitive org.jspecify;

    exports be.driehoek.agenda;
    exports be.driehoek.calendar;
}
