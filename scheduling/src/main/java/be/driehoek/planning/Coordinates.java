package be.driehoek.planning;

/**
 * Where something lies on the map (coördinaten), in degrees of WGS 84. It may be where somebody lives, and never shows itself.
 *
 * @param latitude from -90 to 90
 * @param longitude from -180 to 180
 */
public record Coordinates(Double latitude, Double longitude) {
    /** Says that there is a place, and not which. */
    @Override
    public String toString() {
        return "<redacted>";
    }
}
