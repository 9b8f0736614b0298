package be.driehoek.figures;

import be.driehoek.closure.HousingSituation;
import java.util.Optional;

/**
 * How a tenant lived before and after a guidance, in ETHOS Light (woonsituatie).
 *
 * @param before the situation before, if it was told
 * @param after the situation after, if it was told
 */
public record HousingChange(Optional<HousingSituation> before, Optional<HousingSituation> after) {}
