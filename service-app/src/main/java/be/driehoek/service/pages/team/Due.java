package be.driehoek.service.pages.team;

import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.ObligationState;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.service.cases.Glance;
import be.driehoek.service.cases.GlanceAtCases.NamedAgenda;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Something that is due, with whom it is about.
 *
 * @param what what is due
 * @param about the case
 * @param today the day that is looked at
 */
record Due(Obligation what, Glance about, LocalDate today) {

    static List<Due> of(NamedAgenda agenda) {
        return agenda.agenda().days().stream()
                .flatMap(day -> day.obligations().stream())
                .map(entry -> of(entry, agenda))
                .toList();
    }

    private static Due of(TeamAgenda.Entry entry, NamedAgenda agenda) {
        return new Due(entry.obligation(), agenda.caseOf(entry), agenda.agenda().on());
    }

    boolean isVisit() {
        return what.visit().isPresent();
    }

    boolean isOverdue() {
        return what.state() == ObligationState.OVERDUE;
    }

    /** Whether it is the last day. */
    boolean isDue() {
        return what.state() == ObligationState.DUE;
    }

    long daysOverdue() {
        return ChronoUnit.DAYS.between(what.due(), today);
    }

    boolean isOn(LocalDate day) {
        return what.due().equals(day);
    }
}
