package be.driehoek.calendar;

import be.driehoek.term.WorkingDays;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Monday to Friday without the Belgian public holidays and an organisation's own closing days (werkdagen).
 *
 * <p>The ten public holidays are those of the Act of 4 January 1974, as Jollyday has them. A day that replaces a
 * holiday on a Sunday is set by each employer, and so is a closing day. Safe to share between threads.
 */
public final class BelgianWorkingDays implements WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
    private final Set<LocalDate> closingDays;

    /**
     * The working days of an organisation.
     *
     * @param closingDays the days on which it is closed besides weekends and public holidays
     */
    public BelgianWorkingDays(Set<LocalDate> closingDays) {
        this.closingDays = Set.copyOf(closingDays);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !closingDays.contains(day)
                // Without the type, Jollyday counts 2 and 15 November too.
                && !holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }
}
