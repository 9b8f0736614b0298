package be.driehoek.planning.search;

import java.util.Set;
import java.util.SplittableRandom;

/**
 * Looks for a good plan (zoeken): a first plan, and then many small changes, of which fewer and
 * fewer for the worse are accepted.
 *
 * <p>A search with the same problem, the same seed and a budget of iterations gives the same plan on each machine.
 */
public final class Search {
    private static final int BETWEEN_QUESTIONS = 256;

    // In usual ways: at first a change that costs many of them passes often, at last one that costs a tenth hardly
    // does.
    private static final double HOT = 25;
    private static final double COLD = 0.06;

    /** From this number of tasks on one slow cooling is best; a smaller problem would end in the same basin long before. */
    private static final double TASKS_OF_ONE_CYCLE = 160;

    private static final int MOST_CYCLES = 8;

    private final Problem problem;
    private final long seed;

    /**
     * A search that is still to be run.
     *
     * @param problem what to plan
     * @param seed what chance begins with
     */
    public Search(Problem problem, long seed) {
        this.problem = problem;
        this.seed = seed;
    }

    /**
     * Looks for a plan, from nothing.
     *
     * @param budget how long to search
     * @param progress who hears how it gets on, and may end it
     * @return the best plan that was found
     */
    public Plan run(Budget budget, Progress progress) {
        return run(budget, progress, Set.of());
    }

    /**
     * Looks for a plan, from one that has certain visits if they are possible together.
     *
     * @param budget how long to search
     * @param progress who hears how it gets on, and may end it
     * @param first the visits that are planned before all others; they may be moved or left out afterwards
     * @return the best plan that was found
     */
    public Plan run(Budget budget, Progress progress, Set<Integer> first) {
        Draft draft = new Draft(problem);
        if (problem.tasks == 0) {
            return Plan.of(draft, 0, 0);
        }
        new Construction(draft).run(first);
        SplittableRandom random = new SplittableRandom(seed);
        double unit = usualWay();
        Moves moves = new Moves(problem, HOT * unit);
        Cooling cooling = new Cooling(HOT * unit, COLD * unit);
        int cycles = cycles();
        int[][] best = draft.copyOfRoutes();
        long least = draft.cost();
        long iterations = 0;
        while (true) {
            double spent = budget.spent(iterations);
            if (spent >= 1 || !progress.goOn(iterations, spent, least)) {
                break;
            }
            double cycle = spent * cycles;
            cooling.at(cycle - Math.floor(cycle));
            for (int i = 0; i < BETWEEN_QUESTIONS; i++) {
                if (moves.propose(draft, random)
                        && draft.accept(cooling.most(draft.cost(), random))
                        && draft.cost() < least) {
                    least = draft.cost();
                    best = draft.copyOfRoutes();
                }
            }
            iterations += BETWEEN_QUESTIONS;
        }
        draft.setRoutes(best);
        return Plan.of(draft, iterations, draft.evaluations());
    }

    /** How often to cool down: the moves that one cooling needs grow with the square of the tasks. */
    private int cycles() {
        double ratio = TASKS_OF_ONE_CYCLE / problem.tasks;
        return (int) Math.max(1, Math.min(MOST_CYCLES, ratio * ratio));
    }

    /** What the mean way from a place to the one that is nearest costs. */
    private double usualWay() {
        double sum = 0;
        int count = 0;
        for (int task = 0; task < problem.tasks; task++) {
            int nearest = Integer.MAX_VALUE;
            for (int other = 0; other < problem.tasks && !problem.isAnywhere[task]; other++) {
                if (problem.place[other] != problem.place[task] && !problem.isAnywhere[other]) {
                    nearest = Math.min(nearest, problem.travel(task, other));
                }
            }
            if (nearest < Integer.MAX_VALUE) {
                sum += nearest;
                count++;
            }
        }
        return count == 0 ? 1 : Math.max(1, problem.travelWeight * sum / count);
    }
}
