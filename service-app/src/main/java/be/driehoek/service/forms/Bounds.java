package be.driehoek.service.forms;

import java.util.Optional;

/**
 * Between what a number lies, as far as its record says so.
 *
 * @param least the smallest number
 * @param most the largest number
 */
record Bounds(Optional<Integer> least, Optional<Integer> most) {}
