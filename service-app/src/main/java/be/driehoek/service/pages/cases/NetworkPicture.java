package be.driehoek.service.pages.cases;

import be.driehoek.network.Tie;
import be.driehoek.network.TieDirection;
import be.driehoek.network.TieStrength;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The network around the tenant as a picture (ecogram): the tenant in the middle, who is tied to them around, and a line
 * for each tie that tells how strong it is, where support flows, and whether it is a burden.
 *
 * @param nodes who is around
 * @param leftOut how many more there are, for whom there is no room
 */
record NetworkPicture(List<Node> nodes, int leftOut) {
    static final int WIDTH = 460;
    static final int HEIGHT = 400;

    /** With more around the tenant, names would touch. */
    static final int MOST = 8;

    static final Point CENTRE = new Point(WIDTH / 2, HEIGHT / 2);
    static final int RADIUS = 42;
    static final int NODE_WIDTH = 112;
    static final int NODE_HEIGHT = 52;

    private static final int COLUMNS = 13;
    private static final int MOST_LINES = 2;
    private static final int ACROSS = WIDTH / 2 - NODE_WIDTH / 2 - 4;
    private static final int UPWARDS = HEIGHT / 2 - NODE_HEIGHT / 2 - 4;
    private static final double ARROW = 11;
    private static final double WAVE = 5;
    private static final int WAVE_LENGTH = 9;

    NetworkPicture {
        nodes = List.copyOf(nodes);
    }

    /** A place in the picture. */
    record Point(int x, int y) {}

    /**
     * Somebody around the tenant.
     *
     * @param tie the tie to them
     * @param x the middle of their box
     * @param y the middle of their box
     * @param lines their name
     * @param line the path of the tie
     * @param arrows the heads of its arrows
     */
    record Node(Tie tie, int x, int y, List<String> lines, String line, List<String> arrows) {
        Node {
            lines = List.copyOf(lines);
            arrows = List.copyOf(arrows);
        }

        int left() {
            return x - NODE_WIDTH / 2;
        }

        int top() {
            return y - NODE_HEIGHT / 2;
        }

        /** The classes of its line. */
        String style() {
            var strength = tie.strength().map(NetworkPicture::style).orElse("unknown");
            return isStressful(tie) ? strength + " stressful" : strength;
        }
    }

    private static String style(TieStrength strength) {
        return switch (strength) {
            case STRONG -> "strong";
            case MODERATE -> "moderate";
            case TENUOUS -> "tenuous";
        };
    }

    private static boolean isStressful(Tie tie) {
        return tie.stressful().orElse(false);
    }

    /**
     * The picture of ties.
     *
     * @param ties the ties
     * @return the picture
     */
    static NetworkPicture of(List<Tie> ties) {
        int drawn = Math.min(ties.size(), MOST);
        return new NetworkPicture(
                IntStream.range(0, drawn)
                        .mapToObj(i -> node(ties.get(i), 2 * Math.PI * i / drawn - Math.PI / 2))
                        .toList(),
                ties.size() - drawn);
    }

    private static Node node(Tie tie, double angle) {
        double x = CENTRE.x() + ACROSS * Math.cos(angle);
        double y = CENTRE.y() + UPWARDS * Math.sin(angle);
        double distance = Math.hypot(x - CENTRE.x(), y - CENTRE.y());
        double towardsX = (x - CENTRE.x()) / distance;
        double towardsY = (y - CENTRE.y()) / distance;
        // Where the line leaves the box: at its side, or at its top or bottom, whichever comes first.
        double box = Math.min(
                Math.abs(towardsX) < 1e-9 ? Double.MAX_VALUE : NODE_WIDTH / 2.0 / Math.abs(towardsX),
                Math.abs(towardsY) < 1e-9 ? Double.MAX_VALUE : NODE_HEIGHT / 2.0 / Math.abs(towardsY));
        var segment = new Segment(
                CENTRE.x() + towardsX * RADIUS,
                CENTRE.y() + towardsY * RADIUS,
                CENTRE.x() + towardsX * (distance - box),
                CENTRE.y() + towardsY * (distance - box));
        return new Node(
                tie,
                (int) Math.round(x),
                (int) Math.round(y),
                Labels.wrap(tie.who().value(), COLUMNS, MOST_LINES),
                isStressful(tie) ? segment.zigzag() : segment.straight(),
                segment.arrows(tie.direction()));
    }

    /** The line from the tenant to somebody. */
    private record Segment(double x1, double y1, double x2, double y2) {
        private double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }

        /** The point so far along the line, and so far beside it. */
        private String at(double along, double beside) {
            double dx = (x2 - x1) / length();
            double dy = (y2 - y1) / length();
            return Math.round(x1 + dx * along - dy * beside) + " " + Math.round(y1 + dy * along + dx * beside);
        }

        String straight() {
            return "M" + at(0, 0) + "L" + at(length(), 0);
        }

        String zigzag() {
            int waves = Math.max(2, (int) (length() / WAVE_LENGTH));
            return "M" + at(0, 0) + "L"
                    + IntStream.range(1, waves)
                            .mapToObj(i -> at(length() * i / waves, i % 2 == 0 ? WAVE : -WAVE))
                            .collect(Collectors.joining("L"))
                    + "L" + at(length(), 0);
        }

        List<String> arrows(Optional<TieDirection> direction) {
            return direction
                    .map(known -> switch (known) {
                        case TO_TENANT -> List.of(atTenant());
                        case FROM_TENANT -> List.of(atOther());
                        case MUTUAL -> List.of(atTenant(), atOther());
                    })
                    .orElse(List.of());
        }

        private String atTenant() {
            return "M" + at(0, 0) + "L" + at(ARROW, ARROW / 2) + "L" + at(ARROW, -ARROW / 2) + "z";
        }

        private String atOther() {
            double end = length();
            return "M" + at(end, 0) + "L" + at(end - ARROW, ARROW / 2) + "L" + at(end - ARROW, -ARROW / 2) + "z";
        }
    }
}
