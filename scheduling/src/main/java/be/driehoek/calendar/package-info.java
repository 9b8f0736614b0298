/** The days on which an organisation works. */
@NullMarked
package be.driehoek.calendar;

import org.jspecify.annotations.NullMarked;
