package be.driehoek.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Levels with their weights, as the tests write them down. */
final class Weighted {
    private Weighted() {}

    static List<WeightedLevel> equally(int... levels) {
        var weights = new double[levels.length];
        Arrays.fill(weights, 1);
        return with(weights, levels);
    }

    static List<WeightedLevel> with(double[] weights, int... levels) {
        var all = new ArrayList<WeightedLevel>();
        for (int i = 0; i < levels.length; i++) {
            all.add(new WeightedLevel(weights[i], new GoalLevel(levels[i])));
        }
        return all;
    }

    /** Reads {@code "2 0 -1"}; no weights are weights of 1. */
    static List<WeightedLevel> parse(String levels, String weights) {
        var parsed = Stream.of(levels.split(" ")).mapToInt(Integer::parseInt).toArray();
        return weights.isEmpty()
                ? equally(parsed)
                : with(
                        Stream.of(weights.split(" "))
                                .mapToDouble(Double::parseDouble)
                                .toArray(),
                        parsed);
    }
}
