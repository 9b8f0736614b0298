package be.driehoek.service.pages.cases;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.Dated;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ratings of a goal over time as a picture: the levels from bottom to top, and a line for each rater.
 *
 * @param levels the levels, each with its height
 * @param series the lines of those who rated
 * @param first the day at the left
 * @param last the day at the right
 */
record GoalChart(List<Level> levels, List<Series> series, LocalDate first, LocalDate last) {
    static final int WIDTH = 460;
    static final int HEIGHT = 270;
    static final int LEFT = 44;
    static final int RIGHT = WIDTH - 70;
    static final int TOP = 18;
    static final int BOTTOM = 208;

    /** Where the words of the raters stand below the picture. */
    static final int LEGEND = HEIGHT - 12;

    private static final int LEGEND_STEP = 145;

    /** Lines that would cover each other lie this far apart. */
    private static final int APART = 4;

    GoalChart {
        levels = List.copyOf(levels);
        series = List.copyOf(series);
    }

    /**
     * A level of the scale.
     *
     * @param level the level
     * @param y its height
     * @param isStart whether the goal started there
     * @param isGoal whether it is what was wanted
     */
    record Level(GoalLevel level, int y, boolean isStart, boolean isGoal) {
        String number() {
            return signed(level);
        }
    }

    /**
     * The line of a rater.
     *
     * @param by who
     * @param points the corners of the line
     * @param dots a sign for each rating
     * @param legend where the word for the rater begins
     */
    record Series(Corner by, String points, List<Dot> dots, int legend) {
        Series {
            dots = List.copyOf(dots);
        }

        /** The class of its line and signs. */
        String style() {
            return switch (by) {
                case TENANT -> "of-tenant";
                case CASEWORKER -> "of-caseworker";
                case THIRD_PARTY -> "of-third";
            };
        }

        /** The sign beside the word for the rater. */
        String sign() {
            return shape(by).at(legend - 2 * Shape.HALF, LEGEND - Shape.HALF + 1);
        }
    }

    /**
     * A rating.
     *
     * @param rating the rating
     * @param x where its day lies
     * @param y where its level lies
     * @param path its sign
     */
    record Dot(Dated<GoalRating> rating, int x, int y, String path) {}

    /** A level as it is written: with its sign. */
    static String signed(GoalLevel level) {
        return switch (Integer.signum(level.value())) {
            case 1 -> "+" + level.value();
            case -1 -> "−" + -level.value();
            default -> "0";
        };
    }

    /**
     * The chart of a goal.
     *
     * @param goal the goal
     * @param ratings its ratings in the order of days, at least one
     * @return the chart
     */
    static GoalChart of(ChangeGoal goal, List<Dated<GoalRating>> ratings) {
        var first = ratings.getFirst().on();
        var last = ratings.getLast().on();
        var levels = IntStream.rangeClosed(GoalLevel.LOWEST, GoalLevel.HIGHEST)
                .mapToObj(GoalLevel::new)
                .sorted(Comparator.reverseOrder())
                .map(level -> new Level(
                        level, y(level), level.equals(goal.startOfScale()), level.value() == GoalLevel.EXPECTED))
                .toList();
        return new GoalChart(
                levels,
                Arrays.stream(Corner.values())
                        .map(by -> series(by, ratings, first, last))
                        .filter(line -> !line.dots().isEmpty())
                        .toList(),
                first,
                last);
    }

    private static Series series(Corner by, List<Dated<GoalRating>> ratings, LocalDate first, LocalDate last) {
        int place = place(by);
        int shift = (place - 1) * APART;
        var dots = ratings.stream()
                .filter(rating -> rating.what().by() == by)
                .map(rating -> {
                    int x = x(rating.on(), first, last);
                    int y = y(rating.what().level()) + shift;
                    return new Dot(rating, x, y, shape(by).at(x, y));
                })
                .toList();
        return new Series(
                by,
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots,
                LEFT + place * LEGEND_STEP);
    }

    /** Of the three raters, from left to right. */
    private static int place(Corner by) {
        return switch (by) {
            case TENANT -> 0;
            case CASEWORKER -> 1;
            case THIRD_PARTY -> 2;
        };
    }

    private static Shape shape(Corner by) {
        return switch (by) {
            case TENANT -> Shape.DISC;
            case CASEWORKER -> Shape.SQUARE;
            case THIRD_PARTY -> Shape.DIAMOND;
        };
    }

    private static int x(LocalDate day, LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        double share = days == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / days;
        int inner = Shape.HALF * 2;
        return LEFT + inner + (int) Math.round(share * (RIGHT - LEFT - 2 * inner));
    }

    private static int y(GoalLevel level) {
        return BOTTOM - (level.value() - GoalLevel.LOWEST) * (BOTTOM - TOP) / (GoalLevel.HIGHEST - GoalLevel.LOWEST);
    }
}
