package be.driehoek.triangle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which nobody held the third seat (open plaats); rule TR-1.
 *
 * @param from the first day
 * @param until the day on which somebody took the seat; empty while it is vacant
 */
public record TimeVacant(LocalDate from, Optional<LocalDate> until) {}
