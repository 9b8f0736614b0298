package be.driehoek.service.pages.team;

import be.driehoek.service.cases.Glance;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be done today and this week.
 *
 * @param today the day
 * @param isOfTeam whether it is that of the whole team
 * @param due what is due, in order, and what is overdue
 * @param referrals the latest referrals that nobody accepted or declined yet
 */
record TodayPage(LocalDate today, boolean isOfTeam, List<Due> due, List<Glance> referrals) {

    List<Due> visitsToday() {
        return visits().stream().filter(visit -> visit.isOn(today)).toList();
    }

    List<Due> visitsLater() {
        return visits().stream().filter(visit -> !visit.isOn(today)).toList();
    }

    private List<Due> visits() {
        return due.stream()
                .filter(Due::isVisit)
                .filter(visit -> !visit.isOverdue())
                .toList();
    }

    List<Due> overdue() {
        return due.stream().filter(Due::isOverdue).toList();
    }

    /** What else has its last day this week. */
    List<Due> dueThisWeek() {
        return due.stream()
                .filter(one -> !one.isVisit() && !one.isOverdue())
                .filter(one -> one.what().due().isBefore(today.plusDays(AgendaController.DAYS_OF_WEEK)))
                .toList();
    }
}
