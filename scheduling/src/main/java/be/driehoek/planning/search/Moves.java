package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** The kinds of moves, and how often each is drawn. */
final class Moves {
    private final Move[] kinds;
    private final int[] upTo;
    private final int total;

    /** The moves of a search in which a change for the worse by more than {@code worst} hardly ever passes. */
    Moves(Problem problem, double worst) {
        Neighbours neighbours = new Neighbours(problem);
        Places places = new Places(problem, neighbours);
        LeaveOut leaveOut = new LeaveOut(problem, worst);
        kinds = new Move[] {
            new Relocate(problem, places),
            new Swap(problem, neighbours),
            new RelocateVisit(problem, places),
            new ExchangeTails(problem, neighbours),
            new RelocateSegment(problem, neighbours),
            new PlanVisit(problem, places),
            new Rebuild(problem, neighbours, places),
            leaveOut,
        };
        int[] weights = {30, 25, 12, 12, 8, 5, 10, leaveOut.isPossible() ? 3 : 0};
        upTo = new int[weights.length];
        int sum = 0;
        for (int kind = 0; kind < weights.length; kind++) {
            sum += weights[kind];
            upTo[kind] = sum;
        }
        total = sum;
    }

    boolean propose(Draft draft, SplittableRandom random) {
        int drawn = random.nextInt(total);
        int kind = 0;
        while (drawn >= upTo[kind]) {
            kind++;
        }
        return kinds[kind].propose(draft, random);
    }
}
