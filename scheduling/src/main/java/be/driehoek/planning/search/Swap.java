package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** Lets two tasks change places. */
final class Swap implements Move {
    private final Problem problem;
    private final Neighbours neighbours;

    Swap(Problem problem, Neighbours neighbours) {
        this.problem = problem;
        this.neighbours = neighbours;
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        Routes routes = draft.routes;
        int one = random.nextInt(problem.tasks);
        if (!routes.isPlanned(one)) {
            return false;
        }
        int[] near = neighbours.leaders(one);
        if (near.length == 0) {
            return false;
        }
        int leader = near[random.nextInt(near.length)];
        if (!routes.isPlanned(leader)) {
            return false;
        }
        int other = random.nextBoolean() ? routes.next[leader] : leader;
        if (!problem.isTask(other) || other == one) {
            return false;
        }
        int oneShift = routes.shift[one];
        int otherShift = routes.shift[other];
        if (!problem.mayDo(oneShift, other) || !problem.mayDo(otherShift, one)) {
            return false;
        }
        int behindOne = routes.previous[one];
        int behindOther = routes.previous[other];
        routes.remove(one);
        routes.remove(other);
        if (behindOther == one) {
            routes.insert(other, behindOne);
            routes.insert(one, other);
        } else if (behindOne == other) {
            routes.insert(one, behindOther);
            routes.insert(other, one);
        } else {
            routes.insert(one, behindOther);
            routes.insert(other, behindOne);
        }
        return true;
    }
}
