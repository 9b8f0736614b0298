package be.driehoek.service.pages.lead;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars that lie below each other, each of segments: where they are drawn. What a bar says stands beside it in words; colours
 * only repeat it.
 *
 * @param bars the bars, from the top
 */
record BarChart(List<Bar> bars) {
    static final int WIDTH = 480;

    private static final int LINE = 50;
    private static final int MARGIN = 12;
    private static final int LABEL_DROP = 16;
    private static final int BAR_DROP = 24;
    static final int BAR_HEIGHT = 16;

    /** Keeps its own copy of the list. */
    BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what it is of
     * @param segments its parts, from the left
     * @param text what it says
     */
    record Bar(String label, List<Segment> segments, String text) {
        Bar {
            segments = List.copyOf(segments);
        }

        int all() {
            return segments.stream().mapToInt(Segment::value).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param look the class that gives it its colour
     * @param value how much it is, 0 or more
     */
    record Segment(String look, int value) {}

    /**
     * A rectangle of the picture.
     *
     * @param look the class that gives it its colour
     * @param x where it begins
     * @param y its top
     * @param width how wide it is
     */
    record Drawn(String look, int x, int y, int width) {}

    int height() {
        return 2 * MARGIN + bars.size() * LINE;
    }

    int textAt(int bar) {
        return MARGIN + bar * LINE + LABEL_DROP;
    }

    static int left() {
        return MARGIN;
    }

    static int right() {
        return WIDTH - MARGIN;
    }

    /** All that is drawn; the widest bar takes the whole width, and where there is nothing, nothing is drawn. */
    List<Drawn> drawn() {
        int most = Math.max(1, bars.stream().mapToInt(Bar::all).max().orElse(1));
        var drawn = new ArrayList<Drawn>();
        for (int bar = 0; bar < bars.size(); bar++) {
            int before = 0;
            for (var segment : bars.get(bar).segments()) {
                int from = scaled(before, most);
                before += segment.value();
                int until = scaled(before, most);
                if (until > from) {
                    drawn.add(new Drawn(segment.look(), MARGIN + from, MARGIN + bar * LINE + BAR_DROP, until - from));
                }
            }
        }
        return drawn;
    }

    private static int scaled(int value, int most) {
        return (int) ((long) (WIDTH - 2 * MARGIN) * value / most);
    }
}
