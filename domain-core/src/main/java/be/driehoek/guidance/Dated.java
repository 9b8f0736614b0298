package be.driehoek.guidance;

import java.time.LocalDate;

/**
 * Something in a case, with its place and its day.
 *
 * @param <T> what it is
 * @param sequence the event that it comes from, counted from 1
 * @param on the day it happened
 * @param what what it is
 */
public record Dated<T>(int sequence, LocalDate on, T what) {}
