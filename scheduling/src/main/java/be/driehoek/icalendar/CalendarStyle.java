package be.driehoek.icalendar;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Language;
import be.driehoek.visit.PlannedVisit;

/**
 * How a calendar is written (opmaak).
 *
 * @param language the language of its texts
 * @param personalTitles whether titles name the tenant, and visits tell the address; else nothing in the calendar is
 *     personal
 * @param visitMinutes how long a visit takes whose plan does not say so, 1 to {@value PlannedVisit#MOST_MINUTES}
 * @param refreshMinutes after how many minutes a calendar program should look again, 1 to
 *     {@value #MOST_REFRESH_MINUTES}
 */
public record CalendarStyle(Language language, boolean personalTitles, int visitMinutes, int refreshMinutes) {
    /** The largest number of minutes until a program should look again: a week. */
    public static final int MOST_REFRESH_MINUTES = 7 * 24 * 60;

    private static final int AN_HOUR = 60;

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a number of minutes is out of its range
     */
    public CalendarStyle {
        Check.between("visitMinutes", visitMinutes, 1, PlannedVisit.MOST_MINUTES);
        Check.between("refreshMinutes", refreshMinutes, 1, MOST_REFRESH_MINUTES);
    }

    /**
     * The style in a language, without personal data in the titles. A visit takes an hour if its plan does not say how
     * long, and programs should look every hour: both are choices, and no source gives them.
     *
     * @param language the language of the texts
     * @return the style
     */
    public static CalendarStyle in(Language language) {
        return new CalendarStyle(language, false, AN_HOUR, AN_HOUR);
    }

    /**
     * This style with or without personal data in the titles.
     *
     * @param personal whether titles name the tenant, and visits tell the address
     * @return the style
     */
    public CalendarStyle withPersonalTitles(boolean personal) {
        return new CalendarStyle(language, personal, visitMinutes, refreshMinutes);
    }
}
