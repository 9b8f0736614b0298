package be.driehoek.planning.search;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Which tasks go well before or after which, so that moves are drawn where they have a chance.
 *
 * <p>One task goes well after another if the way is short, the windows leave little to wait and cause little lateness, and
 * some shift may do both.
 */
final class Neighbours {
    private static final int MOST = 40;

    private final int[][] followers;
    private final int[][] leaders;

    Neighbours(Problem problem) {
        followers = new int[problem.tasks][];
        leaders = new int[problem.tasks][];
        for (int task = 0; task < problem.tasks; task++) {
            int one = task;
            followers[one] = best(problem, one, other -> distance(problem, one, other));
            leaders[one] = best(problem, one, other -> distance(problem, other, one));
        }
    }

    /** The tasks that go well after a task, the best first. */
    int[] followers(int task) {
        return followers[task];
    }

    /** The tasks that go well before a task, the best first. */
    int[] leaders(int task) {
        return leaders[task];
    }

    private static int[] best(Problem problem, int task, IntToDoubleFunction distance) {
        return IntStream.range(0, problem.tasks)
                .filter(other -> other != task && shareShift(problem, task, other))
                .boxed()
                .sorted(Comparator.comparingDouble(distance::applyAsDouble))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean shareShift(Problem problem, int one, int other) {
        for (int shift : problem.allowedShifts[one]) {
            if (problem.mayDo(shift, other)) {
                return true;
            }
        }
        return false;
    }

    private static double distance(Problem problem, int one, int other) {
        double way = problem.travel(one, other);
        double latestArrival = (double) problem.due[one] + problem.duration[one] + way;
        double earliestArrival = (double) problem.opens[one] + problem.duration[one] + way;
        double wait = Math.max(0, problem.opens[other] - latestArrival);
        double late = Math.max(0, earliestArrival - problem.due[other]);
        return way + 0.2 * wait + late;
    }
}
