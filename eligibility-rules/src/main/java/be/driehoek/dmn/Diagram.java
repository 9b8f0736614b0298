package be.driehoek.dmn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the elements of a model stand when they are drawn.
 *
 * <p>Elements stand in rows, the outcome on top. Functions and sources stand between the rows, beyond their ends, so that no
 * line runs across an element.
 */
final class Diagram {
    private static final int MARGIN = 40;
    private static final int WIDTH = 180;
    private static final int HEIGHT = 60;
    private static final int COLUMN = WIDTH + MARGIN;

    private final Map<Place, List<String>> elements = new EnumMap<>(Place.class);
    private final List<Line> lines = new ArrayList<>();

    /** Where an element stands; the order is that from top to bottom. */
    enum Place {
        OUTCOME(0, Side.MIDDLE),
        SUMMARY(2, Side.MIDDLE),
        FUNCTION_OF_SUMMARY(3, Side.LEFT),
        RULE(4, Side.MIDDLE),
        FUNCTION_OF_RULE(5, Side.LEFT),
        SOURCE(5, Side.RIGHT),
        INPUT(6, Side.MIDDLE);

        private final int row;
        private final Side side;

        Place(int row, Side side) {
            this.row = row;
            this.side = side;
        }
    }

    private enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /**
     * A line that says that an element needs another.
     *
     * @param requirement the id of the requirement
     * @param from the id of what is needed
     * @param to the id of what needs it
     */
    private record Line(String requirement, String from, String to) {}

    /**
     * A point, in pixels.
     *
     * @param x from the left
     * @param y from the top
     */
    private record Point(int x, int y) {}

    void element(Place place, String id) {
        elements.computeIfAbsent(place, empty -> new ArrayList<>()).add(id);
    }

    void line(String requirement, String from, String to) {
        lines.add(new Line(requirement, from, to));
    }

    void writeTo(Markup xml) {
        xml.start("dmndi:DMNDI").start("dmndi:DMNDiagram").with("id", "diagram");
        elements.forEach((place, ids) -> {
            for (int i = 0; i < ids.size(); i++) {
                shape(xml, ids.get(i), corner(place, i));
            }
        });
        lines.forEach(line -> edge(xml, line));
        xml.end().end();
    }

    private static void shape(Markup xml, String id, Point corner) {
        xml.start("dmndi:DMNShape").with("id", "shape-" + id).with("dmnElementRef", id);
        xml.empty("dc:Bounds")
                .with("x", corner.x())
                .with("y", corner.y())
                .with("width", WIDTH)
                .with("height", HEIGHT);
        xml.end();
    }

    /** From the upper side of what is needed to the lower side of what needs it. */
    private void edge(Markup xml, Line line) {
        var from = corner(line.from());
        var to = corner(line.to());
        xml.start("dmndi:DMNEdge").with("id", "edge-" + line.requirement()).with("dmnElementRef", line.requirement());
        xml.empty("di:waypoint").with("x", from.x() + WIDTH / 2).with("y", from.y());
        xml.empty("di:waypoint").with("x", to.x() + WIDTH / 2).with("y", to.y() + HEIGHT);
        xml.end();
    }

    private Point corner(String id) {
        for (var row : elements.entrySet()) {
            int column = row.getValue().indexOf(id);
            if (column >= 0) {
                return corner(row.getKey(), column);
            }
        }
        throw new IllegalArgumentException("a line must join elements of the model: got " + id);
    }

    private Point corner(Place place, int column) {
        int x = firstColumn(place) * COLUMN / 2 + column * COLUMN;
        return new Point(MARGIN + x, MARGIN + place.row * (HEIGHT + MARGIN));
    }

    /** Counted in halves of a column: rows between the sides are centred. */
    private int firstColumn(Place place) {
        int left = longest(Side.LEFT);
        int middle = longest(Side.MIDDLE);
        int length = elements.getOrDefault(place, List.of()).size();
        return switch (place.side) {
            case LEFT -> 2 * (left - length);
            case MIDDLE -> 2 * left + middle - length;
            case RIGHT -> 2 * (left + middle);
        };
    }

    private int longest(Side side) {
        return elements.entrySet().stream()
                .filter(row -> row.getKey().side == side)
                .mapToInt(row -> row.getValue().size())
                .max()
                .orElse(0);
    }
}
