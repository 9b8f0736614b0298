package be.driehoek.planning.search;

import java.util.SplittableRandom;

/**
 * Which changes for the worse are accepted: simulated annealing.
 *
 * <p>The temperature falls geometrically with the share of the budget that is done, from {@code hot} to {@code cold}: a change
 * that costs as much as the temperature passes about once in three times.
 */
final class Cooling {
    private final double hot;
    private final double ratio;
    private double temperature;

    Cooling(double hot, double cold) {
        this.hot = hot;
        ratio = cold / hot;
        temperature = hot;
    }

    void at(double share) {
        temperature = hot * StrictMath.pow(ratio, Math.min(1, share));
    }

    /** The highest cost to accept instead of this one. */
    long most(long cost, SplittableRandom random) {
        return cost + (long) (temperature * -StrictMath.log(1 - random.nextDouble()));
    }
}
