/** Calendars for other programs, and the links by which those read them: one class for each use of them. */
@NullMarked
package be.driehoek.service.calendars;

import org.jspecify.annotations.NullMarked;
