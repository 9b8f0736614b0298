package be.driehoek.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A stretch of one day (tijdvak), to the minute, on the clock of Brussels.
 *
 * @param day the day
 * @param from when it begins
 * @param until when it ends, after {@code from}
 */
public record TimeSlot(LocalDate day, LocalTime from, LocalTime until) {}
