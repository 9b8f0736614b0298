package be.driehoek.party;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import java.util.Optional;

/**
 * Who lives in the dwelling (gezin); what was not told is empty.
 *
 * @param adults the number of adults, 0 to {@value #MOST}
 * @param children the number of children, 0 to {@value #MOST}
 */
public record Household(Optional<Integer> adults, Optional<Integer> children) {
    /** The largest number of people of a kind. */
    public static final int MOST = 99;

    /**
     * Checks the numbers.
     *
     * @throws InvalidValueException if a number lies outside its range
     */
    public Household {
        adults.ifPresent(number -> Check.between("adults", number, 0, MOST));
        children.ifPresent(number -> Check.between("children", number, 0, MOST));
    }
}
