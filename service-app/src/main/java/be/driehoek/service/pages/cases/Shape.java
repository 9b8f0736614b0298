package be.driehoek.service.pages.cases;

import java.util.Locale;

/** A sign in a picture. Signs differ in form, not in colour alone. */
enum Shape {
    DISC("M%1$d %3$da6 6 0 1 0 .01 0z"),
    RING("M%1$d %3$da6 6 0 1 0 .01 0z"),
    CROSS("M%5$d %3$dL%4$d %6$dM%5$d %6$dL%4$d %3$d"),
    DIAMOND("M%1$d %3$dL%4$d %2$dL%1$d %6$dL%5$d %2$dz"),
    SQUARE("M%5$d %3$dH%4$dV%6$dH%5$dz"),
    HOLLOW_SQUARE("M%5$d %3$dH%4$dV%6$dH%5$dz"),
    TRIANGLE("M%1$d %3$dL%4$d %6$dL%5$d %6$dz"),
    BAR("M%1$d %3$dV%6$d");

    /** Half of the width and of the height of a sign. */
    static final int HALF = 6;

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    /** The path of the sign around a point. */
    String at(int x, int y) {
        return String.format(Locale.ROOT, path, x, y, y - HALF, x + HALF, x - HALF, y + HALF);
    }

    /** Whether it is drawn as a line, without a filling. */
    boolean isHollow() {
        return this == RING || this == CROSS || this == HOLLOW_SQUARE || this == BAR;
    }
}
