package be.driehoek.planning;

import be.driehoek.party.AccountId;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Who comes when, as it was settled before (afspraak).
 *
 * @param caseworker who comes
 * @param day the day
 * @param start when the visit begins, to the minute, on the clock of Brussels
 */
public record Appointment(AccountId caseworker, LocalDate day, LocalTime start) {}
