package be.driehoek.planning;

import java.util.Optional;

/**
 * A place that somebody starts from or goes to (plaats).
 *
 * @param id what it is called in the request; never an address
 * @param coordinates where it lies; needed for travel in straight lines, and for a map that looks like one
 */
public record Place(String id, Optional<Coordinates> coordinates) {}
