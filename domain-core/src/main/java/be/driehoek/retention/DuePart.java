package be.driehoek.retention;

import java.time.LocalDate;

/**
 * A part of a case whose time is over (te wissen onderdeel).
 *
 * @param part the part
 * @param since the first day on which it is not to be kept any more
 * @param held whether a hold keeps it nevertheless
 */
public record DuePart(FilePart part, LocalDate since, boolean held) {}
