package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** Takes out a few visits that lie near each other, and plans each of them anew. */
final class Rebuild implements Move {
    private static final int MOST = 4;
    private static final int NEAR = 12;

    private final Problem problem;
    private final Neighbours neighbours;
    private final Places places;
    private final int[] taken = new int[MOST];

    Rebuild(Problem problem, Neighbours neighbours, Places places) {
        this.problem = problem;
        this.neighbours = neighbours;
        this.places = places;
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        Routes routes = draft.routes;
        int seed = random.nextInt(problem.tasks);
        if (!routes.isComplete(problem.visitOf[seed])) {
            return false;
        }
        int count = 0;
        taken[count++] = take(routes, seed);
        int wanted = 2 + random.nextInt(MOST - 1);
        int[] near = neighbours.followers(seed);
        for (int tries = 0; near.length > 0 && count < wanted && tries < 2 * MOST; tries++) {
            int task = near[random.nextInt(Math.min(NEAR, near.length))];
            if (routes.isComplete(problem.visitOf[task])) {
                taken[count++] = take(routes, task);
            }
        }
        for (int i = count - 1; i >= 0; i--) {
            int drawn = random.nextInt(i + 1);
            places.plan(draft, taken[drawn], random);
            taken[drawn] = taken[i];
        }
        return true;
    }

    private int take(Routes routes, int task) {
        int visit = problem.visitOf[task];
        for (int part : problem.tasksOf[visit]) {
            routes.remove(part);
        }
        return visit;
    }
}
