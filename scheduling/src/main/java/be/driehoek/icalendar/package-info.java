/** The agenda as a calendar file (iCalendar, RFC 5545), for the calendar programs that people use anyway. */
@NullMarked
package be.driehoek.icalendar;

import org.jspecify.annotations.NullMarked;
