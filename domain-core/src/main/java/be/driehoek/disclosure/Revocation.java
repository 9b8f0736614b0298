package be.driehoek.disclosure;

import be.driehoek.input.FreeText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a disclosure was taken back (intrekking). What the recipient has read cannot be taken back.
 *
 * @param on the day from which on it is closed
 * @param reason why
 */
public record Revocation(LocalDate on, Optional<FreeText> reason) {}
