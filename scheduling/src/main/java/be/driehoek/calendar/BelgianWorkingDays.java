package be.driehoek.calendar;

import be.driehoek.term.WorkingDays;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Monday to Friday without the Belgian public holidays and an organisation's own closing days (werkdagen).
 *
 * <p>The ten public holidays are those of the Act of 4 January 1974, as Jollyday has them. A day that replaces a
 * holiday on a Sunday is set by each employer, and so is a closing day. Safe to share between threads; each year is
 * worked out once.
 */
public final class BelgianWorkingDays implements WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));

    /** By year, the numbers of its working days; a year is never changed once it is here. */
    private final Map<Integer, BitSet> years = new ConcurrentHashMap<>();

    private final ClosingDays closingDays;

    /**
     * The working days of an organisation.
     *
     * @param closingDays the days on which it is closed besides weekends and public holidays
     */
    public BelgianWorkingDays(ClosingDays closingDays) {
        this.closingDays = closingDays;
    }

    /**
     * The working days of an organisation whose closing days are single days.
     *
     * @param closingDays the days on which it is closed besides weekends and public holidays
     */
    public BelgianWorkingDays(Set<LocalDate> closingDays) {
        this(new ClosingDays(closingDays, Set.of()));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::workingDays).get(day.getDayOfYear());
    }

    private BitSet workingDays(int year) {
        // Without the type, Jollyday counts 2 and 15 November too.
        var publicHolidays = holidays.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
        return LocalDate.ofYearDay(year, 1)
                .datesUntil(LocalDate.ofYearDay(year + 1, 1))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek())
                        && !publicHolidays.contains(day)
                        && !closingDays.includes(day))
                .map(LocalDate::getDayOfYear)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
