package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** Lets two routes exchange what comes after a point in each, so that a task follows one that it goes well after. */
final class ExchangeTails implements Move {
    private final Problem problem;
    private final Neighbours neighbours;

    ExchangeTails(Problem problem, Neighbours neighbours) {
        this.problem = problem;
        this.neighbours = neighbours;
    }

    @Override
    public boolean propose(Draft draft, SplittableRandom random) {
        Routes routes = draft.routes;
        int task = random.nextInt(problem.tasks);
        int[] near = neighbours.followers(task);
        if (near.length == 0 || !routes.isPlanned(task)) {
            return false;
        }
        int follower = near[random.nextInt(near.length)];
        if (!routes.isPlanned(follower)) {
            return false;
        }
        int shift = routes.shift[task];
        int otherShift = routes.shift[follower];
        if (shift == otherShift || !mayTakeOver(routes, follower, shift)) {
            return false;
        }
        int tail = routes.next[task];
        int leader = routes.previous[follower];
        if (!mayTakeOver(routes, tail, otherShift) || (!problem.isTask(tail) && !problem.isTask(leader))) {
            return false;
        }
        int end = takeOver(routes, follower, shift);
        int otherEnd = problem.isTask(tail) ? takeOver(routes, tail, otherShift) : leader;
        routes.join(task, follower);
        if (problem.isTask(tail)) {
            routes.join(leader, tail);
        }
        routes.join(end, problem.last(shift));
        routes.join(otherEnd, problem.last(otherShift));
        return true;
    }

    private boolean mayTakeOver(Routes routes, int from, int shift) {
        for (int node = from; problem.isTask(node); node = routes.next[node]) {
            if (!problem.mayDo(shift, node)) {
                return false;
            }
        }
        return true;
    }

    private int takeOver(Routes routes, int from, int shift) {
        int last = from;
        for (int node = from; problem.isTask(node); node = routes.next[node]) {
            routes.assign(node, shift);
            last = node;
        }
        return last;
    }
}
