package be.driehoek.service.pages.admin;

import be.driehoek.reachability.OpeningDay;
import be.driehoek.service.pages.PhoneHours;
import be.driehoek.term.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When the organisation works.
 *
 * @param hours its phone hours, where the policy says them
 * @param closings the days from Monday to Friday of the year to come on which it does not work
 */
record CalendarPage(Optional<PhoneHours> hours, List<LocalDate> closings) {

    static CalendarPage of(LocalDate today, WorkingDays workingDays, Optional<PhoneHours> hours) {
        return new CalendarPage(
                hours,
                today.datesUntil(today.plusYears(1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .filter(day -> !workingDays.isWorkingDay(day))
                        .toList());
    }

    OpeningDay weekday(LocalDate day) {
        return OpeningDay.valueOf(day.getDayOfWeek().name());
    }
}
