package be.driehoek.service.pages.team;

import be.driehoek.service.cases.Glance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The waiting list.
 *
 * @param today the day that is looked at
 * @param cases the cases, the most urgent first
 * @param next the cursor of the next part, if there is one
 */
record WaitingPage(LocalDate today, List<Glance> cases, Optional<String> next) {

    long daysWaiting(Glance waiting) {
        return ChronoUnit.DAYS.between(waiting.receivedOn(), today);
    }
}
