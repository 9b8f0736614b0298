package be.driehoek.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A moment (tijdstip), to the minute, on the clock of Brussels.
 *
 * @param day the day
 * @param at the time
 */
public record DayTime(LocalDate day, LocalTime at) {}
