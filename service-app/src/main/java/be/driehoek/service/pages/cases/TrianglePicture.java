package be.driehoek.service.pages.cases;

import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The triangle as a picture: a box at each corner with who sits there, and open sides towards a vacant seat.
 *
 * @param boxes the three boxes
 * @param sides the three sides
 */
record TrianglePicture(List<Box> boxes, List<Side> sides) {
    static final int WIDTH = 440;
    static final int HEIGHT = 310;
    static final int BOX_WIDTH = 200;
    static final int BOX_HEIGHT = 104;

    private static final int COLUMNS = 16;
    private static final int MOST_LINES = 2;
    private static final int MARGIN = 6;

    TrianglePicture {
        boxes = List.copyOf(boxes);
        sides = List.copyOf(sides);
    }

    /** A place in a picture. */
    record Point(int x, int y) {}

    /**
     * A seat.
     *
     * @param corner which one
     * @param holder what to write of who sits there; empty while nobody does
     * @param since since when, if it is known
     */
    record Seat(Corner corner, Optional<String> holder, Optional<LocalDate> since) {}

    /**
     * A seat in its place.
     *
     * @param seat the seat
     * @param x its left
     * @param y its top
     * @param lines what stands in it
     */
    record Box(Seat seat, int x, int y, List<String> lines) {
        Box {
            lines = List.copyOf(lines);
        }

        boolean isOpen() {
            return seat.holder().isEmpty();
        }

        int middle() {
            return x + BOX_WIDTH / 2;
        }

        private Point centre() {
            return new Point(middle(), y + BOX_HEIGHT / 2);
        }
    }

    /**
     * A side.
     *
     * @param from one end
     * @param to the other end
     * @param isOpen whether nobody sits at one of them
     */
    record Side(Point from, Point to, boolean isOpen) {}

    /** The picture of three seats. */
    static TrianglePicture of(Seat tenant, Seat caseworker, Seat third) {
        var boxes = List.of(box(tenant), box(caseworker), box(third));
        return new TrianglePicture(
                boxes,
                List.of(
                        side(boxes.get(0), boxes.get(1)),
                        side(boxes.get(0), boxes.get(2)),
                        side(boxes.get(1), boxes.get(2))));
    }

    private static Box box(Seat seat) {
        var place = place(seat.corner());
        return new Box(
                seat,
                place.x(),
                place.y(),
                seat.holder()
                        .map(holder -> Labels.wrap(holder, COLUMNS, MOST_LINES))
                        .orElse(List.of()));
    }

    private static Point place(Corner corner) {
        int bottom = HEIGHT - BOX_HEIGHT - MARGIN;
        return switch (corner) {
            case TENANT -> new Point((WIDTH - BOX_WIDTH) / 2, MARGIN);
            case CASEWORKER -> new Point(MARGIN, bottom);
            case THIRD_PARTY -> new Point(WIDTH - BOX_WIDTH - MARGIN, bottom);
        };
    }

    private static Side side(Box one, Box other) {
        return new Side(one.centre(), other.centre(), one.isOpen() || other.isOpen());
    }
}
