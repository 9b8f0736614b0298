package be.driehoek.planning;

/**
 * Travel estimated from coordinates (hemelsbreed): the straight line, times a factor for the detours of roads, at one speed.
 *
 * @param detourFactor how much longer the road is than the straight line, from 1 to {@value #MOST_DETOUR}
 * @param kilometresPerHour how fast one gets on, from 1 to {@value #MOST_SPEED}
 */
public record StraightLine(Double detourFactor, Double kilometresPerHour) {
    /** The largest detour factor. */
    public static final int MOST_DETOUR = 10;

    /** The highest speed. */
    public static final int MOST_SPEED = 200;
}
