package be.driehoek.disclosure;

import java.util.Optional;

/**
 * What a disclosure rests on, as far as it is told (basis).
 *
 * @param ground the ground, if it is known
 * @param consented whether the tenant is known to have agreed by the day of the disclosure
 * @param informed whether the tenant is known to have been informed by then
 * @param justified whether it is said why it had to be
 */
public record Basis(Optional<Ground> ground, boolean consented, boolean informed, boolean justified) {}
