package be.driehoek.planning;

import be.driehoek.input.Check;
import java.util.List;
import java.util.Optional;

/**
 * How long ways take (reistijden): either a table, or an estimate from coordinates.
 *
 * @param minutes the minutes from each place, by row, to each place, by column, in the order of the places; whole or broken
 * @param straightLine how to estimate them
 */
public record Travel(Optional<List<List<Double>>> minutes, Optional<StraightLine> straightLine) {
    /** The longest way, in minutes: a day. */
    public static final int MOST_MINUTES = 24 * 60;

    /** Keeps its own copies of the lists. */
    public Travel {
        minutes = minutes.map(rows -> rows.stream().map(List::copyOf).toList());
        Check.present("straightLine", straightLine);
    }

    /**
     * Travel by a table.
     *
     * @param minutes the minutes from each place, by row, to each place, by column
     * @return the travel times
     */
    public static Travel table(List<List<Double>> minutes) {
        return new Travel(Optional.of(minutes), Optional.empty());
    }

    /**
     * Travel estimated from coordinates.
     *
     * @param detourFactor how much longer the road is than the straight line
     * @param kilometresPerHour how fast one gets on
     * @return the travel times
     */
    public static Travel straight(double detourFactor, double kilometresPerHour) {
        return new Travel(Optional.empty(), Optional.of(new StraightLine(detourFactor, kilometresPerHour)));
    }
}
